import { type LabelKind, labelWords } from './labels.ts'

/**
 * Families of words in labels, by their stems: what a label is about, whatever its wording. A label that no table knows is
 * named by the families that meet in it: "day" and "cleared" make the date of an approval, "sources" and "tried" the other
 * means. The words are those of forms in general; none belongs to one form.
 */
const families = {
	approve:
		/\b(?:auth(?:ori[sz]\w*)?\b|approv\w*|sanction\w*|counter-?sign\w*|endors\w*|ratif\w*|clear(?:ed|ance|ing)\b|go-?ahead|green[- ]light\w*|permission|permitted|permits|sign(?:ed|ing|s)?[- ]?off|agreed\b|allowed|passed by|nod|said yes|above (?:us|me|the officer)|level of sign|consented by|senior officer|supervising|superior)/,
	who: /\b(?:who\b|whom\b|name|by$|by whom|officer|person|constable|inspector|superintendent|detective)/,
	when: /\b(?:when|dates?|dated|day|on$|time)\b/,
	rank: /\b(?:ranks?|grade|post held|job title|position held|level)\b/,
	ask: /\b(?:request\w*|ask(?:ing|s|ed|er)?\b|enquir(?:er|ing|y)|inquirer|appl(?:icant|ying|ication|y)\b|submi\w+|rais(?:ed|ing)|originat\w+|sender|sent (?:on|to)|complet(?:ed|ing)|compiled|prepared|drafted|made\b|written)/,
	asker:
		/\b(?:requesting|asking|applying|enquiring|investigating|raising|originating) (?:\w+ )?(?:officer|constable|sergeant|investigator|detective|inspector|person|official|agent)\b|\b(?:officer|constable|investigator|detective|sergeant|person) (?:(?:who is |who )?(?:requesting|asks|asking|applying|making|raising|dealing|responsible|with (?:conduct|carriage)|in charge|in (?:the )?case|to (?:reply|write|answer|respond) to))\b|^from (?:the )?officer|^(?:which |what )?officer is (?:this|it) from|^who we are$|^officer (?:handling|leading|attending|concerned)|\b(?:oic|sio|case (?:holder|owner|officer|handler)|applicant|sender|originator|enquirer|requestor|requester|point of contact|contact (?:person|point)|lead (?:officer|investigator))\b|^(?:officer|constable|detective|investigator)(?:'s)?(?: details)?$|\b(?:asked|requested|raised|submitted|made|sent|written|wanted|prepared|drafted|compiled) (?:for )?(?:by|on behalf of)$/,
	material:
		/\b(?:information|materials?|records?|documents?|notes?|items?|data|extracts?|content|contents|entries|files?|disclosure|evidence)\b/,
	want: /\b(?:want(?:ed|s)?|sought|seek(?:ing)?|requir(?:e|ed|es)|need(?:ed|s)?|request(?:ed)?|ask(?:ed|ing)? for|would like|desired|look(?:ing|ed) for|asking you for|help us|would (?:help|assist)|after$|scope of)\b/,
	what: /\b(?:what|which|precise(?:ly)?|exact(?:ly)?|particulars|details?|description|describe|extent|scope|specif\w+|in full)\b/,
	subject:
		/\b(?:victims?|complainants?|complainers?|subjects?|individual|injured party|ip|aggrieved|client|patient|service user|data subject|person|she|he|they|her|him|them)\b/,
	whose:
		/^(?:whose\b|about whom|to whom|(?:records?|notes|information|data|material) (?:belong|of whom|about whom|relat|concern)|(?:person|individual|party|somebody|someone) (?:to whom|about whom|the|this|concerned|it)|relat(?:es|ing) to|in relation to|name of (?:your )?client|concerns\b|(?:data|request|this) concerns|whom (?:we|you|i|they|do we|is it|it is) |whose (?:records|notes|data|information)|the individual$)/,
	birth: /\b(?:birth|born|d\.?o\.?b)\b/,
	age: /^(?:age\b|how old|years of age)/,
	span: /\b(?:dates in question|(?:what|which) dates|period|window|span|time ?frame|range|between|covering|covered|in question|weeks|months|start(?:s|ing)? (?:and|to|\/) (?:end|finish)|from (?:and|to|\/|until)|parameters|limits? of time|sessions)\b/,
	reply:
		/\b(?:repl(?:y|ies)|answers?|respon(?:se|d)|returns?|returned|revert|back|deadline|due|turnaround|hear from|hoped for|(?:we|i) should (?:like|want) (?:it|this)|would like it|^how soon|latest)\b/,
	byWhen:
		/\b(?:like|target|give|by|date|when|wanted|needed|required|hoped|expected|soon|latest|limit|before|within|target|requested|please|for)\b/,
	notice: /\b(?:notice|notif\w+|informed|inform|told|telling|aware|knows?|letter to|served|warned|made aware)\b/,
	views:
		/\b(?:views?|wish(?:es)?|objects?|objections?|feel(?:s|ings?)?|attitude|stance|opinion|reaction|agrees?|response of|comments? of|says|said|wants|willing)\b/,
	means:
		/\b(?:other|alternative|elsewhere|else|already|previous|earlier|first|exhausted|attempts?|efforts?|steps|tried|avenues|sources|intrusive|avoid|before asking)\b/,
	tried:
		/\b(?:tried|attempt\w*|efforts?|steps|made|taken|exhausted|means|sources|ways|avenues|enquiries|inquiries|places|alternatives?|intrusive|considered|checked|done)\b/,
	why: /\b(?:why|reasons?|because|grounds|rationale|justif\w+|purpose|basis|cause)\b/,
	hold: /\b(?:hold(?:s|ing)?|held|possess\w*|belie\w+|think you|link|connection|connects?|led us|came to you|come to you|knowledge|source of|approach(?:ing|ed)?|exist(?:s|ence)?)\b/,
	you: /\b(?:you|your|us|service|provider|organisation|agency|practice|charity|recipient|holder|addressee|counsell?ing service)\b/,
	issue:
		/\b(?:issue|dispute|disputed|contested|contention|line|fact in|point|question|prove or disprove|relevan\w+|hypothes\w+|establish|resolve)\b/,
	necessary:
		/\b(?:necess\w*|need\b|needed|cannot (?:do|go|proceed) without|without it|indispensable|strictly|required because)\b/,
	proportion:
		/\b(?:proportion\w*|to scale|keeping it small|scale|balanc\w*|intrusion|intrusive(?:ness)?|privacy|private life|fair(?:ness)? (?:to|on|balance)|excessive|small|minimi\w+|limit(?:ed|ing)|narrow\w*|interference|modest)\b/,
	probative:
		/\b(?:probative|weight|worth|evidential|value (?:as|of|in)|value$|prove\w*|proof|difference (?:it|will|would|does)|how (?:strong|far|much))\b/,
	presume: /\b(?:presum\w*|start(?:ing|s)? (?:point|position|from|at)|default|against asking|rebut\w*|displac\w*)\b/,
	essential:
		/\b(?:essential\w*|vital(?! interest)|crucial|fair trial|stands or falls|indispensable|why it matters|critical|importance)\b/,
	handle:
		/\b(?:handl\w*|stor(?:e|ed|age|ing)|keep(?:ing)?|kept|custody|retain\w*|retention|destr\w+|delet\w*|weed\w*|dispos\w*|access|sight|sees?|safeguard\w*|secur\w*|care of|treat\w*|afterwards?|after (?:receipt|we|it)|once (?:we|it|received)|becom(?:es?|ing)|happens?|use (?:of|made)|sharing|shared|go(?:es)?)\b/,
	other:
		/\b(?:defen[cs]e|accused|defendant|other side|opposing|suspect'?s? (?:lawyer|solicitor|side|team)|onward|third part(?:y|ies)|disclosed|disclosure to|lawyers?)\b/,
	choose:
		/\b(?:voluntary|voluntarily|choice|choose|oblig\w*|compul\w*|compel\w*|you decide|refus(?:e|al)|declin\w*|optional|must (?:you|we|they)|duty|forced|bound|free to|say no|mandatory|required by law|have to)\b/,
	able: /\b(?:capacity|understand(?:s|ing)?|vulnerab\w*|able to decide|ability)\b/,
	number:
		/\b(?:collar|warrant|shoulder|badge|staff|employee|epaulette|payroll|force|officer|id|pin|fin)\b.*\b(?:no|number|num|id|card)\b|^(?:collar|warrant|shoulder|badge|epaulette|fin|pin|pnn)\b/,
	file: /\b(?:crime|occurrence|incident|case|log|urn|investigation|inquest|niche|file|job|docket|operation|ref|reference|quote|cad)\b/,
	figure: /\b(?:no|number|ref|reference|urn|report|log|id|code|quote)\b|^(?:log|crime|our file|occurrence)$|\bfile$/,
	mail: /\b(?:e-?mails?|mail$|mailbox|cjsm|pnn|electronic mail|inbox)\b/,
	phone: /\b(?:tele?phone|phone|tel|mobile|mob|direct (?:line|dial)|extension|ext|ring|call ?back|landline|ddi)\b/,
	body: /\b(?:forces?|constabulary|police|agency|organisation|department|dept|unit|team|station|division|area|authority|branch)\b/,
	part: /\b(?:feature|features|comes? into (?:it|this)|(?:is|was) (?:she|he|they) to|(?:she|he|they) (?:is|was|are) to the|standing|role|part|involve\w*|capacity in|status|connection with|connected|standing|position in)\b/,
	holder:
		/^(?:(?:record|notes?) )?(?:holder|keeper|custodian)s? of|^(?:asked|sought|requested|wanted) (?:of|from)$|^(?:directed|addressed|made|put) to$|\b(?:provider|service|agency|charity|practice|organisation) (?:contacted|approached|asked|holding|concerned)/,
	way: /\b(?:method|transmission|transmitted|delivery|delivered|how (?:sent|served)|medium|means of|sent by|served by|channel|route)\b/,
	check: /\b(?:consulted|checked|quality|vetted|reviewed|reviewer|seen by)\b/,
	crime: /\b(?:offences?|crime type|type of (?:crime|offence)|allegation|matter under|incident type)\b/,
	excess: /\b(?:surplus|extra|excess\w*|more than|collateral|beyond what|unwanted)\b/,
	consent: /\bconsent\w*\b/,
} as const

type Family = keyof typeof families

/** What families together say; the more of them and the rarer, the heavier. `!` before a family shuts a rule. */
const rules: readonly (readonly [LabelKind, number, ...(Family | `!${Family}`)[]])[] = [
	['approvalDate', 9, 'approve', 'when', '!notice'],
	['approverRank', 9, 'approve', 'rank'],
	['approver', 6, 'approve', '!consent', '!notice'],
	['checkedBy', 7, 'check', '!approve'],
	['noticeDate', 8, 'notice', 'when', '!ask'],
	['notice', 6, 'notice', '!hold', '!who'],
	['notice', 5, 'notice', 'subject', '!hold'],
	['views', 6, 'views', 'subject', '!want'],
	['capacity', 6, 'able', '!part'],
	['capacity', 7, 'able', 'age'],
	['dob', 8, 'birth', '!who'],
	['age', 6, 'age'],
	['number', 7, 'number', '!file'],
	['rank', 6, 'rank', '!approve'],
	['email', 6, 'mail'],
	['phone', 6, 'phone'],
	['reference', 6, 'file', 'figure'],
	['reply', 7, 'reply', 'byWhen', '!choose', '!approve'],
	['reply', 4, 'reply', '!choose'],
	['requestDate', 6, 'ask', 'when', '!reply', '!want'],
	['requester', 7, 'asker', '!when', '!approve'],
	['person', 7, 'whose'],
	['person', 6, 'subject', 'who', '!why', '!notice', '!views', '!handle', '!hold', '!asker'],
	['period', 6, 'span', '!means', '!handle'],
	['period', 5, 'when', 'want'],
	['presumption', 8, 'presume'],
	['necessityAndProportionality', 9, 'necessary', 'proportion'],
	['proportionality', 6, 'proportion', '!means'],
	['excess', 7, 'excess', '!necessary'],
	['otherMeans', 7, 'means', 'tried', '!hold'],
	['essential', 7, 'essential'],
	['necessity', 6, 'necessary', '!want'],
	['necessity', 5, 'necessary', '!material'],
	['spv', 6, 'probative'],
	['defence', 7, 'other', '!issue'],
	['holds', 7, 'hold', 'you'],
	['holds', 6, 'why', 'you', '!want', '!ask'],
	['holds', 6, 'why', 'hold'],
	['handling', 6, 'handle', '!approve', '!notice', '!span', '!choose', '!hold'],
	['voluntary', 6, 'choose', '!consent'],
	['consent', 6, 'consent'],
	['line', 6, 'issue', '!why', '!phone', '!presume'],
	['reasonAndLine', 8, 'issue', 'why', '!hold'],
	['reason', 5, 'why', '!hold'],
	['role', 6, 'part', '!why'],
	['offence', 5, 'crime'],
	['recipient', 5, 'you', 'ask', '!why', '!asker'],
	['recipient', 6, 'holder', '!why'],
	['recipient', 5, 'you', 'material', 'hold', '!why'],
	['info', 6, 'what', 'material', '!why', '!handle'],
	['info', 6, 'material', 'want', '!why', '!handle'],
	['info', 5, 'what', 'want', '!why', '!span', '!notice'],
	['sentBy', 5, 'way', '!means'],
	['force', 7, 'body', 'ask', '!phone', '!mail', '!number', '!who', '!asker', '!approve', '!material', '!want'],
	['force', 5, 'body', '!phone', '!mail', '!number', '!who', '!asker', '!approve'],
]

/** Boxes for whatever has no box of its own, and words that lead over to what somebody said. */
const general =
	/^(?:any )?(?:other|further|additional)(?: relevant| useful)? (?:information|details?|comments?|remarks?|notes?|matters?)$|^(?:notes?|comments?|remarks?)$|^(?:the )?(?:police|officer|caller|he|she|they|i|we|it)\b.*\b(?:say|says|said|told|tells|reports?|reported|asks|asked|wrote|writes)$|\b(?:form owner|version|page|copies)\b/

/**
 * What a label asks for by the families of its words, where no table knows it; `undefined` where nothing speaks, or where two
 * kinds speak alike. Only for what stands where a label stands: before a colon, in a column of its own, over a value.
 */
export function weakLabelKind(label: string): LabelKind | undefined {
	const words = labelWords(label)
	if (words === '' || words.split(' ').length > 12 || general.test(words)) return undefined
	const seen = new Map<Family, boolean>()
	const has = (family: Family) => {
		const known = seen.get(family)
		if (known !== undefined) return known
		const found = families[family].test(words)
		seen.set(family, found)
		return found
	}
	let best: { kind: LabelKind; weight: number } | undefined
	let rival = 0
	for (const [kind, weight, ...wanted] of rules) {
		const fits = wanted.every((each) => (each.startsWith('!') ? !has(each.slice(1) as Family) : has(each as Family)))
		if (!fits) continue
		if (!best || weight > best.weight) {
			if (best && best.kind !== kind) rival = best.weight
			best = { kind, weight }
		} else if (kind !== best.kind) rival = Math.max(rival, weight)
	}
	return best && best.weight > rival ? best.kind : undefined
}
