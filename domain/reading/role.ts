import { type Candidate, matched } from './candidate.ts'
import { harmedPerson } from './harm.ts'
import type { Paper } from './paper.ts'
import { optionsOf } from './ticks.ts'
import { otherPartWeighed, saysNoVictim, wrongedWeighed } from './wide-role.ts'

const victim = /\b(?:victim|complainant|complainer|injured party|aggrieved|survivor|injured person|ip)\b(?!')/i
const suspectSaid =
	/\b(?:is|as|was|being|remains|now) (?:also )?(?:the |a |our |my |under investigation as (?:a |the )?)?(?:only )?(?:suspect|suspected|accused|defendant|person of interest|under (?:investigation|arrest)|(?:a |the )?person under investigation|the subject of (?:the|our|this|an?) (?:\w+ )?investigation|interviewed under caution|in custody|detained|alleged (?:offender|perpetrator)|charged|on bail|arrested)\b|\bsuspected of\b|\bcharged with\b|\bthe (?:suspect|defendant|accused)'s (?:counselling|therapy|notes|records)/i
const witnessSaid =
	/\b(?:is|as|was|being|purely|only|just|merely) (?:an? |the |our |my )?(?:(?:only|purely|just|potential|key|important|significant|eye) )*(?:eye-?)?witness\b/i
const atRisk =
	/\b(?:at (?:risk|immediate risk|serious risk)|in danger|risk of (?:harm|serious harm|being harmed|abuse|exploitation)|(?:kill|harm|hurt|attack) (?:her|him|them)\b|(?:suicid|self[- ]harm|missing)\w*|threat to (?:her|his|their) life|concern(?:s|ed)? for (?:her|his|their) (?:safety|welfare))/i

const kinWord =
	'(?:brother|sister|sibling|mother|mum|father|dad|parent|step\\w+|son|daughter|child|(?:ex[- ]?|former )?(?:husband|wife|partner|boyfriend|girlfriend|fianc\\w+)|friend|colleague|neighbour|cousin|aunt|uncle|niece|nephew|grand\\w+|flatmate|housemate|carer|guardian|teacher|employer|manager|relative|family member|relation|acquaintance|in-law|\\w+-in-law|known|related|close|friendly)'
const harmed = '(?:alleged )?(?:victim|complainant|complainer|injured party|aggrieved|survivor|injured person)'
/** Ends just before a name: "the man arrested is your client, Mr", "our suspect, Ms". */
const calledSuspect =
	/\b(?:(?:the|our|my|only|main|prime) (?:suspect|accused|defendant|alleged (?:offender|perpetrator))|(?:man|woman|person|male|female|boy|girl|youth) (?:(?:we|I|who (?:has been|was|is)) (?:have |had )?)?(?:arrested|charged|suspected|in custody|on bail|under investigation)(?: (?:for|over|on suspicion of) [^.;,]{3,40})?)(?:(?: is|,| is named| named)(?: your (?:client|patient|service user),?| also your client,?)? |, )(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?(?:[\p{L}.'-]+ ){0,3}(?:[\p{L}'-]+-)?$/iu

/** Who is near to a victim, or is said to be none, or asks under a form's title: none of it makes the person one. */
const notOwnPart = new RegExp(
	[
		`\\b${kinWord} (?:of|to|with) (?:the |our |a |my |another |this )?${harmed}s?\\b`,
		`\\b${harmed}(?:'s|s'|s) (?:\\w+ ){0,2}?${kinWord}\\b`,
		`\\b${kinWord} (?:is|was|remains) (?:the|our|a|my|another) ${harmed}\\b`,
		`\\b(?:nobody|no[- ]?one|no (?:suggestion|allegation|question|report)|nothing(?: here)? (?:to suggest|suggests)|without (?:any )?suggestion|far from) (?:[\\w']+ ){0,9}?${harmed}s?\\b`,
		`\\b(?:not|never|nor|neither|no|rather than|isn't|wasn't|without being|instead of) (?:\\w+ ){0,6}?${harmed}s?\\b`,
		`\\b(?:information|requests?|forms?|material|records?|notices?|notes|support|enquir(?:y|ies)|counselling|data|checklist)\\b[^.;:]{0,40}\\b(?:about|from|on|for|concerning|relating to|of|to) (?:a |an |the )?${harmed}s?\\b(?! (?:is|,))`,
		`\\b(?:whether|if) [^.;]{0,40}\\b${harmed}s?\\b`,
		`\\bnon-${harmed}\\b`,
		`\\b${harmed}s? (?:in|of|from) (?:the |an? )?(?:other|another|separate|different|previous|earlier|unrelated)\\b`,
		`\\b${harmed}\\b[^.;]{0,50}\\b(?:not|never) (?:been )?(?:known to you|with you|yours)\\b`,
		`\\b(?:other|another|previous|different|second|further|first|main|same|earlier) ${harmed}s?\\b`,
		`\\b(?:told|contacted|spoken to|near|with|knows?|knew|saw|heard|supported|helped|comforted|taught|lived with|rang|called|messag\\w+|met|confided in by|disclosed to by|seen by|told by|confided in) (?:by )?(?:the |our |a )${harmed}s?\\b`,
	].join('|'),
	'giu',
)

/** A form's own words. */
const printedQuestion =
	/^(?:what|has|have|is|are|was|does|did|do|how|why|who|when|which|if|where|should|could|may|will|can)\b(?!.*\bI\b)/i

/** A text without what it says of other people's parts. */
const ownPart = (text: string) => text.replace(notOwnPart, (words) => ' '.repeat(words.length))

const bareWitness =
	/^(?:an? |the )?(?:(?:potential|key|significant|eye|only|sole|just a|material) ?)*(?:eye-?)?witness(?: only| in the case)?[.;, ]*(?:$|\(|-|not )/i
const bareSuspect =
	/^(?:an? |the )?(?:only |prime |main )?(?:suspect|accused|defendant|person (?:under investigation|of interest)|alleged (?:offender|perpetrator))(?: only| in the case)?[.;, ]*(?:$|\(|-)/i

const victimsForm =
	/\bvictim (?:information request|support|hub|contact|services?|liaison|personal statement|notice|care|information)\b|\bvictims? (?:and prisoners|code|of (?:crime )?(?:act|code))/i
const victimOfWhat =
	/^(?:(?:an? )?(?:alleged|potential|possible|suspected) )?(?:victim|complainant|complainer|survivor) (?:of|in)\b/i
const calledVictim =
	/\b(?:my|our|your client,? (?:who )?is the|is (?:the|a|my|our)|as (?:the|a)|alleged) (?:\w+ )?(?:victim|complain|injured|aggrieved|survivor)/i
const toVictim = /\b(?:of|against|threat\w* (?:the|a)|by|to) (?:the |a |our )?(?:victim|complainant)/i
/** "... to whom the victim", "... with the": before a victim who is somebody else. */
const leadsApart =
	/\b(?:whom|which|that|by|to|with|for|of|from|than|against|beside|and|near) (?:the|our|a|my|an?) (?:alleged )?$/i
const leadsToPart = /\b(?:the|my|our|a|is|as|alleged) (?:\w+ )?$/i
/** Ends just before the name of whoever it was done to. */
const doneTo =
	/\b(?:abused|harmed|assaulted|attacked|raped|robbed|stalked|targeted|injured|hurt|harassed|defrauded|threatened)\b[^.;]{0,24}\bis (?:the |our )?(?:mr|mrs|ms|miss|mx)?\.? ?(?:[\p{L}'-]+ ){0,3}$|\b(?:offence|crime|assault|robbery|attack)\b[^.;]{0,60}\b(?:against|on|of) (?:[\p{L}.'-]+ ){0,4}$/iu
const againstPerson =
	/\b(?:she|he|they) (?:has |have |had )?(?:made|makes) (?:a|an|the|her|his|their) (?:\w+ )?(?:report|allegation|complaint|disclosure) (?:of|to|about|that)\b|\b(?:charged with|arrested (?:for|on suspicion of)|suspected of|convicted of|investigating|wanted for|tried for) (?:her|his|their) (?:murder|killing|manslaughter|death|rape|abduction)\b|\b(?:messages|calls|letters|contact|threats|violence|abuse|harassment|visits) from (?:her|his|their) (?:ex\b|ex-|former |estranged |husband|wife|partner|boyfriend|girlfriend|stepfather|step-father)[^.]{0,120}\b(?:bail|charged|arrested|suspect|non-molestation|restraining)|\b(?:offences?|assault|rape|abuse|attack|robbery|stalking|harassment|threats?|violence|exploitation|burglary)\b[^.]{0,60}\b(?:against|on|of|towards|to|suffered by|reported by|disclosed by) (?:her|him|them|your client|the above|ms|mr|mrs|miss)\b|\b(?:she|he|they) (?:has |have )?(?:reported|alleges?|disclosed|was (?:raped|assaulted|attacked|robbed|abused|stabbed|stalked))\b|\b(?:her|his|their) (?:allegations?|complaint|report of|attacker|abuser|assailant)\b/i
const kinFirst = new RegExp(`^[^.;]{0,12}\\b${kinWord}\\b`, 'iu')

/** "Who, we believe, was robbed": of the person where only an age or another "who" stands between the name and it. */
const whoWas =
	/\bwho\b(?:, [^.,;]{3,30},)? (?:has |had |have )?(?:been |was |were )(?:badly |repeatedly |seriously |allegedly )?(?:raped|assaulted|attacked|robbed|abused|stabbed|stalked|harassed|defrauded|trafficked|threatened|exploited|injured)\b/i
const behindName =
	/^(?:, | \()?(?:(?:aged |age |born |d\.?o\.?b\.? ?|dob )?[\d/. -]{1,12}(?:\p{L}+ \d{4})?)?\)?,? ?(?:who [^.;]{0,80} and )?$/iu
/** What a victim does, right behind the name. */
const reportedBy =
	/\b(?:has |have |had )?(?:made (?:a|an|the) (?:\w+ )?(?:report|allegation|complaint|disclosure) (?:of|to|about|that)|reported (?:a|an|the|that|being|having been) (?:\w+ ){0,3}?(?:rape|assault|attack|robbery|abuse|stalking|harassment|fraud|burglary|raped|assaulted|attacked|robbed|abused|stalked|harassed|followed|threatened|hit|beaten))\b/i
/** Right before the name of somebody to whom it was done. */
const killed =
	/\b(?:murder|killing|manslaughter|homicide|unlawful death|abduction|kidnap(?:ping)?|stabbing|shooting|assault|rape|robbery|stalking|harassment|wounding|trafficking|imprisonment|abuse|poisoning|burglary) of\b|\b(?:kill|murder|stab|shoot|attack|harm|hurt)(?:ing)?\b/i
/** "The above-named's complaint of", "her complaint of": the report is the person's own. */
const ownReport =
	/\b(?:(?:above|above-?named|named|subject|client|patient)'s|[\p{L}-]+'s) (?:\w+ ){0,2}?(?:complaint|allegation|report|disclosure)s? (?:of|about|that|against)\b/iu
/** Ends just before a name that is called a victim with a colon. */
const headedVictim =
	/\b(?:victim|complainant|complainer|injured party|aggrieved|survivor)(?:'s name)? ?: ?(?:[\p{L}.'-]+ ){0,4}(?:[\p{L}'-]+-)?$/iu
/** A label that calls whoever stands in the box a victim, and nothing else beside it. */
const victimLabel =
	/^(?:the )?(?:name of (?:the )?)?(?:alleged )?(?:victim|complainant|complainer|injured party|aggrieved)(?:'s)?(?: (?:name|details))?\b ?[:?]?$/i

type Sentence = Paper['sentences'][number]

const partWord = /\b(?:victim|complainant|witness|suspect|accused|injured party|aggrieved)\b/i

/** The part that is ticked in a row of tick boxes for parts, wherever it stands. */
function ticked(paper: Paper): Candidate | undefined {
	for (const block of paper.request.flatMap(({ blocks }) => blocks)) {
		const passage = block.type === 'box' ? block.box.value : block.passage
		const options = passage.text.includes('[') ? optionsOf(passage)?.options : undefined
		if (!options || options.filter((option) => partWord.test(option.passage.text)).length < 2) continue
		const chosen = options.filter((option) => option.ticked && partWord.test(option.passage.text))
		if (chosen.length === 0 || chosen.some((option) => option.passage.text.split(' ').length > 5)) continue
		const at = chosen[0]!.passage
		const words = chosen.map((option) => option.passage.text).join(' / ')
		if (/victim|complain|injured|aggrieved/i.test(words))
			return { value: 'victim_or_at_risk', confidence: 'high', passage: at }
		if (/suspect|accused/i.test(words)) return { value: 'suspect_only', confidence: 'high', passage: at }
		return { value: 'witness_only', confidence: 'high', passage: at }
	}
	return undefined
}

/** The part that a box for it says. */
function roleInBoxes(paper: Paper): Candidate | undefined {
	for (const box of paper.boxes) {
		const passage = box.value
		// A box whose label is not known, with nothing in it but a part, says the part.
		const bare = box.kind === undefined && (bareWitness.test(passage.text) || bareSuspect.test(passage.text))
		const options = optionsOf(passage)
		if (box.kind !== 'role' && !bare && !(box.kind === 'person' && options)) continue
		const chosen = options
			? options.options
					.filter(({ ticked }) => ticked)
					.map((option) => option.passage.text.toLowerCase())
					.join(' / ')
			: passage.text.toLowerCase()
		if (options && chosen === '') continue
		const first = chosen.split(/[.;(]/)[0]!
		if (/victim|complain|injured|aggrieved|survivor|at risk|^(?:ip|pv|vic)\b/.test(ownPart(chosen)))
			return { value: 'victim_or_at_risk', confidence: 'high', passage }
		if (
			/suspect|accused|defendant|person of interest|offender|under investigation|arrested|detained|perpetrator|\bpui\b/.test(
				first,
			)
		)
			return { value: 'suspect_only', confidence: 'high', passage }
		if (/witness|bystander/.test(first)) return { value: 'witness_only', confidence: 'high', passage }
	}
	return undefined
}

/** What a sentence that speaks of a victim says of the person: high where it is the person, low where it may be. */
function asVictim({ passage, box }: Sentence, surname: string): Candidate | undefined {
	const { text } = passage
	const lower = text.toLowerCase()
	const surnameAt = surname === '' ? -1 : lower.indexOf(surname)
	// "Request about a victim: Mr Duncan Vane": the name stands behind the word and its colon.
	const headed = surnameAt > 0 && !printedQuestion.test(text) ? headedVictim.exec(text.slice(0, surnameAt)) : null
	if (headed) return matched('victim_or_at_risk', 'high', passage, headed)
	const match = victim.exec(ownPart(text))
	if (!match || printedQuestion.test(text) || victimsForm.test(text)) return undefined
	const candidate = matched('victim_or_at_risk', 'high', passage, match)
	const lead = text.slice(0, match.index)
	const named = surname !== '' && lower.includes(surname)
	const apart = lower.indexOf(surname) < match.index && leadsApart.test(lead)
	const near = named && !apart && Math.abs(lower.indexOf(surname) - match.index) < 90
	if ((near || calledVictim.test(text)) && !(named && suspectSaid.test(text) && toVictim.test(text))) return candidate
	const printed = box?.kind === 'notice' || box?.kind === 'views'
	if (victimOfWhat.test(text) || (!apart && !printed && leadsToPart.test(lead) && !/\bto the $/i.test(lead)))
		return { ...candidate, confidence: 'low' }
	return undefined
}

/** What a sentence says of the person as suspect or witness. */
function asOther({ passage }: Sentence, surname: string, forename: string): Candidate | undefined {
	const { text } = passage
	const lower = text.toLowerCase()
	const named = surname !== '' && lower.includes(surname)
	const suspect = suspectSaid.exec(text)
	if (suspect) {
		const lead = text.slice(0, suspect.index)
		if (
			(named && subjectIs(lower, surname, suspect.index)) ||
			/(?<!\b(?:by|against|from|of|to|with) )\byour (?:client|service user|patient)\b[^.]{0,60}$/i.test(lead)
		)
			return matched('suspect_only', 'high', passage, suspect)
		if (/^(?:s?he|they)\b/i.test(lead.trimStart()) && suspect.index < 40)
			return matched('suspect_only', 'low', passage, suspect)
	}
	const called = named ? calledSuspect.exec(text.slice(0, lower.lastIndexOf(surname))) : null
	// A husband who is suspected may have the client's surname: the forename, or "your client", tells the two apart.
	if (
		called &&
		(/\byour (?:also )?(?:client|patient|service user)\b/i.test(called[0]) ||
			called[0].toLowerCase().includes(forename))
	)
		return matched('suspect_only', 'high', passage, called)
	const witness = witnessSaid.exec(text)
	const about = named || /\b(?:she|he|they|her|him|person|client|your client|named|above)\b/i.test(text)
	return witness && about && !/\bwitness (?:summons|statement|interview|care|box)/i.test(text)
		? matched('witness_only', 'high', passage, witness)
		: undefined
}

/** How the person features: victim or at risk, only suspect, only witness. Words about somebody else are left aside. */
export function roleOf(paper: Paper, name: string | undefined): Candidate | undefined {
	const boxed = roleInBoxes(paper) ?? ticked(paper)
	if (boxed) return boxed
	const surname = name?.split(' ').at(-1)?.toLowerCase() ?? ''
	const forename =
		name
			?.replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr) /, '')
			.split(' ')[0]
			?.toLowerCase() ?? ''
	let other: Candidate | undefined
	let risk: Candidate | undefined
	let general: Candidate | undefined
	let otherPart: Candidate | undefined
	let wronged: Candidate | undefined
	let noVictim = false
	for (const sentence of paper.sentences) {
		const { passage, ticked, box } = sentence
		if (ticked && box?.kind !== 'role') continue
		const { text } = passage
		const lower = text.toLowerCase()
		const named = surname !== '' && lower.includes(surname)
		const said = asVictim(sentence, surname)
		if (said?.confidence === 'high') return said
		general ??= said
		other ??= asOther(sentence, surname, forename)
		otherPart ??= otherPartWeighed(sentence, surname)
		wronged ??= wrongedWeighed(sentence, name ?? '')
		noVictim ||= saysNoVictim(text)
		if (
			named &&
			doneTo.test(text.slice(0, lower.indexOf(surname))) &&
			!witnessSaid.test(text) &&
			!suspectSaid.test(text)
		)
			general ??= { value: 'victim_or_at_risk', confidence: 'low', passage }
		const told = named ? reportedBy.exec(text) : null
		if (told && subjectIs(lower, surname, told.index) && told.index - lower.indexOf(surname) < surname.length + 12)
			general ??= matched('victim_or_at_risk', 'low', passage, told)
		const suffered = named ? whoWas.exec(text) : null
		if (suffered && behindName.test(text.slice(lower.indexOf(surname) + surname.length, suffered.index)))
			general ??= matched('victim_or_at_risk', 'low', passage, suffered)
		const death = named ? killed.exec(text) : null
		if (death && lower.indexOf(surname) - death.index < 60 && lower.indexOf(surname) > death.index)
			general ??= matched('victim_or_at_risk', 'low', passage, death)
		const report = ownReport.exec(text)
		const owner = report && /^(?:above|named|subject|client|patient)|^(\p{L}+)/iu.exec(report[0])
		if (
			report &&
			owner &&
			(owner[1] === undefined || surname.endsWith(owner[1].toLowerCase()) || owner[1].toLowerCase() === forename)
		)
			general ??= matched('victim_or_at_risk', 'low', passage, report)
		const danger = atRisk.exec(text)
		if (danger && (named || /\b(?:her|him|them|she|he|they)\b/i.test(text)))
			risk ??= matched('victim_or_at_risk', 'low', passage, danger)
		const against = againstPerson.exec(ownPart(text))
		// "... of his sister": the person named is not the one it was done to.
		const another = against && kinFirst.test(text.slice(against.index + against[0].length))
		if (against && !another && !(other && !named)) general ??= matched('victim_or_at_risk', 'low', passage, against)
	}
	// Of no weight where a sentence says more: the label may be printed on every form.
	const labelled = paper.boxes.find(
		({ kind, label, value }) =>
			kind === 'person' && victimLabel.test(label.text) && surname !== '' && value.text.toLowerCase().includes(surname),
	)
	return (
		other ??
		general ??
		otherPart ??
		risk ??
		harmedPerson(paper, surname, forename) ??
		(noVictim ? undefined : wronged) ??
		(labelled && { value: 'victim_or_at_risk', confidence: 'low', passage: labelled.value })
	)
}

/** Whether the nearest name before a verb is the person's. */
function subjectIs(lower: string, surname: string, at: number): boolean {
	const before = lower.slice(0, at)
	const place = before.lastIndexOf(surname)
	if (place === -1) return false
	const between = before.slice(place + surname.length)
	return (
		between.length < 70 &&
		!/\b(?:by|whose|against|suspect|accused|defendant|partner|husband|man|father)\b/.test(between)
	)
}
