import { draftWord, type Instrument } from './order-words.ts'
import type { Sheet } from './paper.ts'
import { join, type Passage } from './passage.ts'

/*
 * An order, summons, warrant or notice whose title or command is not one of the known ones: told by evidence of several
 * kinds summed up. Words of command weigh most; a court at the head, a title, what follows on disobedience, who made or
 * issued it, the power it is made under, and the right to have it set aside bear them out.
 */

/** Letters that a scan confuses, put right without moving a place: "SUMM0NED", "WlTNESS", "ln the". */
function unscanned(text: string): string {
	return text
		.replace(/(?<=\p{L})0(?=\p{L})/gu, 'O')
		.replace(/\b0(?=\p{Ll}{1,3}\b|\p{Lu}{2})/gu, 'O')
		.replace(/(?<=\p{Lu})[0](?=\b|\p{Lu})/gu, 'O')
		.replace(/(?<=\p{Lu})l(?=\p{Lu})/gu, 'I')
		.replace(/\bl(?=[nft]\b)/g, 'I')
		.replace(/’/g, "'")
}

const adverbs =
	"(?:(?:hereby|therefore|accordingly|now|also|each|severally|jointly|by this \\w+|in (?:his|her) majesty's name) )*"
const judge =
	"(?:the (?:court|judge|justices|sheriff|tribunal|recorder|master|magistrates|coroner)|(?:his|her) honour(?: judge)? [\\p{L}'-]+|hhj [\\p{L}'-]+|(?:mr|mrs|ms|lady|lord) justice [\\p{L}'-]+|(?:employment |(?:deputy )?district |county court |tribunal )judge [\\p{L}'-]+|(?:recorder|master|sheriff) [\\p{L}'-]+)"
const handsOver =
	'(?:produce|provide|give|deliver|file|disclose|send|serve|lodge|supply|furnish|hand over|make available|let [^.;]{3,40} have|attend)'

/** Commands given to whoever reads them. */
const commands: readonly RegExp[] = [
	new RegExp(
		`\\byou are ${adverbs}(?:summoned|commanded|cited|ordered|enjoined|directed by (?:the|this) \\w+|required (?:by (?:this|the) (?:order|summons|court|judge|coroner|justices|sheriff|tribunal|citation)|as a witness|to (?:attend|appear|be and appear|give evidence)\\b(?=[^.;]{0,80}\\b(?:court\\w*|judge|justices?|sheriff|tribunal|coroner|magistrates?|witness)\\b)))`,
		'iu',
	),
	new RegExp(
		`\\b(?:(?:i|we|they|these are) ${adverbs}(?:do )?(?:now,? )?(?:[^.;:]{0,30} )?|the (?:court|judge|justices|sheriff|tribunal|coroner) ${adverbs})(?:summons?|commands?|cites?) you\\b|\\bthese (?:are|presents)\\b[^.;]{0,30}\\b(?:require|command|summon) you\\b`,
		'iu',
	),
	/\byou are to (?:attend|appear|come)\b[^.;]{0,40}\b(?:court|before (?:the|a|his|her|me|them)|tribunal|justices)\b/i,
	new RegExp(
		`\\b(?:it is|${judge}) ?${adverbs}(?:has |have )?(?:today |yesterday |on [^.;]{3,20} )?(?:ordered|orders|ordains|ordained|commands|commanded|directs|directed)(?: (?:that|you|your|as follows)\\b|:)`,
		'iu',
	),
	new RegExp(
		`\\b${judge} ${adverbs}(?:orders|directs|ordains|requires|commands) (?!that\\b)(?:the )?(?:[\\p{L}&'-]+ ){1,6}?to ${handsOver}\\b`,
		'iu',
	),
	new RegExp(
		`\\b(?:I|we),? (?:[^.;]{3,160}, )?(?:do )?${adverbs}(?:order|direct|command|ordain|authorise) (?:that |any constable|(?:[\\p{L}&'-]+ ){1,5}to ${handsOver})`,
		'u',
	),
	/\bhas\b[^.;]{0,160}\bmade the following (?:order|direction)s?\b|\b(?:order|direct)(?:s|ed)? (?:as follows|the following)\b|\bordains (?:the )?haver\b|\bgrants? (?:commission and diligence|warrant to)\b|\bauthorises? any constable\b/i,
	/(?:^|\n|[.;:] )(?:LET|Let) (?:\p{Lu}[\p{L}&'-]+ ){1,6}(?:attend|produce|deliver|file|disclose|lodge)\b/u,
	/\b(?:gorchmynnir|gorchmynnwyd|gwysir|gorchymyn(?:na|nodd) (?:y|i'r) (?:llys|barnwr))\b/i,
	/\b(?:requires? you|is (?:hereby )?required|call(?:s|ed)? (?:up)?on you)\b[^.;]{0,60}\b(?:within|by|of service)\b[^.;]{0,80}\b(?:access to|produce|appropriate officer|constable)\b/i,
	/\byou(?: and each of you)?,? (?:[^.;:]{0,40}, )?(?:must|shall|have to|need to|are bound to|are (?:hereby )?(?:lawfully )?(?:required|cited)(?: as a witness[^.;]{0,30})?(?: and required)? to) (?:personally )?(?:come|attend|appear|compear|be present|bring|go)\b[^.;]{0,60}\b(?:bring|court|before (?:the|a|his|her|me) (?:judge|court|justices|sheriff|tribunal|magistrates)|with (?:you|your|the following|the notes))\b/i,
	/\b(?:hereby |lawfully )cited\b|\badjudged (?:and|,)|\b(?:adjudged and|considered and) ordered\b|\bit is this day\b[^.;]{0,40}\bordered\b|\byou are (?:hereby )?authorised to enter\b/i,
	/\bexercises? (?:it|that power|the power|(?:his|her) powers?)\b[^.;]{0,30}\b(?:by|in) this (?:letter|notice|paper|document)\b/i,
]
/** What an order lays on somebody whom it names; in a letter it is nothing by itself. */
const laysOn = new RegExp(
	`\\b(?:must|shall|do|does|is to) (?:by|before|within|not later than|no later than)\\b[^.;]{0,60}\\b${handsOver}\\b|\\b(?:shall|must|do|does|is to|are to|to)\\b[^.;]{0,90}\\b${handsOver}\\b[^.;]{0,160}\\b(?:by|within|before|not later than|no later than|to the (?:court|applicant|respondent|claimant|parties)|for (?:her|his|the judge's) attention)\\b|\\bto be (?:delivered|produced|lodged|filed|handed)\\b[^.;]{0,60}\\bto (?:the )?(?:court|constable|officer|applicant)`,
	'i',
)
const directedThat = new RegExp(
	`\\b${judge} ?(?:has |have )?(?:today |yesterday |now )?(?:ordered|directed)\\b[^.;]{0,160}\\byou`,
	'iu',
)

/** Said only of what may come, of what is not, or of somebody else. */
const unreal =
	/\b(?:if|unless|should|whether|could|might|would|(?<!\d |\d(?:st|nd|rd|th) )may(?! (?:20)?\d\d)|until|in case|not|never|no|nor|neither|nobody|nothing|without|rather than|instead of|than|\w+n't)\b[^.;:]{0,80}$/i
const forOthers =
	/\b(?:defendant|accused|suspect|prosecution|defence|crown(?! court)|hospital|gp|school|surgery|doctor|trust|father|mother|parents?|husband|wife)\b[^.;]{0,25}$|\b(?:another|different|earlier|previous) (?:case|matter|proceedings)\b/i

const notService =
	/\b(?:order(?:s|ed)?|direct(?:s|ed)?|requires?|commands?|ordains?) (?:that )?(?:(?:the|his|her|both|all) ){0,2}(?:prosecution|crown(?! court)|defence|defendant|police|officers?|hospital|school|surgery|gp|cps|parties|trial|jury)\b/i

const courtNames =
	/\b(?:(?:crown|county|family|youth|sheriff|combined|high|coroner'?s?|magistrates'?) court|high court of justice|(?:king's|queen's) bench division|(?:family|chancery) division|court martial|military court|petty sessions|sheriffdom|employment tribunals?|tribunal|coroner'?s? office|llys)\b/i
const notHead = /\b(?:trial|listed|plea|hearing|bail|next|charged|appear(?:s|ed)?)\b|@|[.?]$/i
const titleWords =
	/^(?:\W{0,3}(?:form \w{1,6}|notice|type of paper|document|paper|title)?\W{0,3})(?:(?:draft|sealed|interim|final|a|an|the|production|disclosure|witness|court|third[- ]party|non-party|general form of judgment or|family|directions?) )*(?:summons|subpoena|citation|order|warrant|penal notice|gorchymyn|gwys|directions?|disclosure by a non-party)\b(?![^.]{0,60}\b(?:is|was|will|has|have|you|we)\b)[^.?]{0,80}$/i
const orderLabel = /^(?:order|summons|warrant|citation)(?: (?:no|number|made|dated?|ref\w*|of))?\W{0,3}$/i
const penal =
	/\b(?:punishable (?:as|by)|contempt(?: of court)?|dirmyg llys|committed to (?:custody|prison)|sent to prison|imprison\w*|fined|assets seized|liable (?:on summary conviction )?to a fine|warrant (?:may|will|can) be (?:issued|granted) for your|be arrested|under pain of|go to prison|(?:court|tribunal|judge|we) (?:can|may|will) (?:fine|charge)|for your (?:arrest|apprehension)|with a fine|an offence not to comply)\b/i
const penalAim =
	/\b(?:you|disobe\w+|not obeyed|this (?:order|summons|notice|citation)|fail(?:s|ure|ing)?|comply|anyone|any person|chi|os)\b/i
const penalNotice =
	/\b(?:penal notice|disobey this (?:order|summons)|disobedience (?:of|to) (?:this|the) (?:order|summons))\b/i
/** A paper that calls itself one: "within 7 days of service of this order". */
const itself =
	/\bthis (?:summons|(?:production |disclosure )?order|warrant|citation|subpoena)\b|\b(?:named|stated|specified|listed) in (?:this|the) (?:order|summons)\b|\b(?:under the (?:hand and )?seal of|accept service of)\b/i
const notItself =
	/\b(?:not|no|never|isn't|if|unless|would|whether)\b[^.;]{0,40}\bthis (?:summons|order|warrant|citation)|\bthis (?:is|was) (?:not|no)\b/i
const issued =
	/\b(?:by order of the (?:court|justices|judge)|by the court|issued by the (?:court|justices)|proper officer|clerk (?:to|of) (?:the )?(?:justices|court)|(?:for the )?court manager|justices? of the peace|lay magistrate|legal adviser|under my hand|sheriff (?:clerk|officer)|sealed|in (?:private|chambers)|before (?:hhj|his honour|her honour|(?:deputy )?district judge|(?:mr|mrs|ms) justice|recorder|master)|(?:deputy )?district judge \p{Lu}|(?:mr|mrs|ms|lady|lord) justice \p{Lu}|(?:his|her) honour judge|hhj \p{Lu}|judge advocate|recorder \p{Lu}|sheriff [\p{Lu}]|barnwr)/iu
const power =
	/\b(?:attendance of witnesses|magistrates'? courts? act|special procedure material|access conditions|excluded material|information on oath|commission and diligence|haver|cpr (?:31|34)\.\d+|(?:part|rule)s? (?:17|31|34|21)\.?\d*|proceeds of crime act|schedule 1\b|section 8 of the police and criminal evidence|schedule 5|terrorism act|court martial rules|tribunals? act|tribunals? rules)\b/i
const rights =
	/\b(?:liberty to apply|(?:set|setting) (?:this (?:\w+ )?)?aside|set this \w+ aside|var(?:y|ied)\b[^.;]{0,25}|discharge[ds]?\b|unable to comply|not reasonable to require)/i

const applies =
	/\btake notice\b|\b(?:has|have|is|are) (?:now |today )?(?:applied|applying|(?:made|issued|lodged|filed|submitted|entered)\b[^.;]{0,60}\bapplication for)\b|\bapplication (?:for|by)\b[^.;]{0,80}\b(?:is to be|will be|is|has been) (?:heard|listed|made|issued|lodged|filed)\b|\b(?:applicants?|defence|claimant|prosecution|respondent|crown) (?:now )?(?:applies|apply|seeks)\b/i
const appliedFor = /\b(?:summons|order|warrant|disclosure|production|directions?)\b/i
const heard =
	/\b(?:hearing (?:is|will be|on|date|of)|(?:is|be|been) (?:heard|listed)|representations|be heard|right to (?:object|oppose)|whether you (?:object|oppose|wish to)|attend the hearing|oppose (?:the|this) application)\b/i
const notApplied =
	/\b(?:if|unless|could|might|would|(?<!\d |\d(?:st|nd|rd|th) )may(?! (?:20)?\d\d)|not|never|no|withdrawn|refused|dismissed|bail|draft|\w+n't)\b/i

/** Notice that somebody has applied for an order: what for, and that there is a hearing or a right to be heard. */
export function applicationWeighed(sheet: Sheet): Passage | undefined {
	if (!sheet.sentences.some(({ passage }) => heard.test(passage.text))) return undefined
	if (
		!sheet.sentences.some(({ passage }) => /\b(?:court|judge|sheriff|tribunal)\b/i.test(passage.text)) &&
		!courtNames.test(sheet.body.text)
	)
		return undefined
	return sheet.sentences.find(
		({ passage: { text } }) =>
			applies.test(text) &&
			appliedFor.test(text) &&
			!notApplied.test(text) &&
			/\b(?:you|your|the service|notes|records?)\b/i.test(text),
	)?.passage
}

interface Weighed {
	instrument: Instrument
	passage: Passage
	confidence: 'high' | 'low'
}

/** The kind of paper that a command, with what stands around it, belongs to. */
function kindOf(text: string, whole: string): Instrument {
	const head = whole.slice(0, 900)
	if (/coroner/i.test(head) && /\bschedule 5\b|\bnotice\b/i.test(whole)) return 'coroner_notice'
	if (/\bauthoris\w+\b[^.;]{0,80}\b(?:enter|search)|\bgrants? warrant to (?:enter|search)/i.test(text)) return 'warrant'
	if (
		/\bsummon(?:s|ed)?\b|\bsubpoena|\bcit(?:ed|ation)\b|\bas a witness\b|\bbe and appear\b|\bgwys/i.test(text) ||
		(/\bsummons|\bcitation|\bsubpoena|\bgwys/i.test(head) && !/\bordered|\border\b/i.test(text)) ||
		/\b(?:commanded|ordered|required|are) to (?:attend|appear)\b|\byou (?:must|shall|have to) (?:come|attend|appear)\b/i.test(
			text,
		)
	)
		return 'witness_summons'
	return 'court_order'
}

/** Whether a sentence commands its reader. */
export function commandAt(text: string): number {
	for (const pattern of commands) {
		const match = pattern.exec(text)
		if (!match) continue
		const before = text.slice(Math.max(0, match.index - 90), match.index)
		if (notService.test(match[0])) continue
		if (unreal.test(before) || forOthers.test(before)) continue
		return match.index
	}
	return -1
}

/** What a sheet is by the sum of what speaks for a command; nothing where that is too little. */
export function orderWeighed(sheet: Sheet): Weighed | undefined {
	const lines = sheet.blocks.flatMap((block) =>
		block.type === 'box'
			? [block.box.label, block.box.value, join([block.box.label, block.box.value])]
			: [block.passage],
	)
	const short = lines.slice(0, 60).filter(({ text }) => text.length > 0 && text.length <= 130)
	if (short.slice(0, 10).some(({ text }) => text.length < 80 && draftWord.test(text))) return undefined
	const clean = new Map(lines.map((passage) => [passage, unscanned(passage.text)]))
	const whole = [...clean.values()].join('\n')
	const seen = (pattern: RegExp) => (pattern.test(whole) ? 1 : 0)
	const headed = short.slice(0, 24).some((passage) => {
		const text = clean.get(passage)!
		return courtNames.test(text) && !notHead.test(text)
	})
	const title = short.find((passage) => titleWords.test(clean.get(passage)!) || orderLabel.test(passage.text))
	const punished =
		[...clean.values()].some((text) => penal.test(text) && penalAim.test(text)) || penalNotice.test(whole)
	const itsName = [...clean.values()].some((text) => itself.test(text) && !notItself.test(text))
	const around =
		(itsName ? 1 : 0) +
		(headed ? 1 : 0) +
		(title ? 1 : 0) +
		(punished ? 1 : 0) +
		seen(issued) +
		seen(power) +
		seen(rights)
	for (const { passage } of sheet.sentences) {
		const text = unscanned(passage.text)
		if (text.endsWith('?') || commandAt(text) < 0) continue
		return { instrument: kindOf(text, whole), passage, confidence: around >= 2 ? 'high' : 'low' }
	}
	const court = headed || issued.test(whole)
	const laid = sheet.sentences.find(
		({ passage: { text } }) =>
			laysOn.test(text) &&
			!/\b(?:please|we ask|grateful|if|unless|would|could|might|(?<!\d |\d(?:st|nd|rd|th) )may(?! (?:20)?\d\d))\b/i.test(
				text,
			) &&
			(court || directedThat.test(text)),
	)
	if (laid && (around >= 3 || (around >= 2 && title !== undefined && headed)))
		return { instrument: kindOf(laid.passage.text, whole), passage: laid.passage, confidence: 'low' }
	const directed = sheet.sentences.find(({ passage: { text } }) => {
		const match = directedThat.exec(text)
		return match !== null && !unreal.test(text.slice(0, match.index))
	})
	if (directed) return { instrument: 'court_order', passage: directed.passage, confidence: 'low' }
	const bare = title ?? short[0]
	if (
		bare &&
		punished &&
		((itsName && court) || (title && court) || (penalNotice.test(whole) && (court || seen(issued) === 1)))
	)
		return { instrument: kindOf(bare.text, whole), passage: bare, confidence: 'low' }
	return undefined
}
