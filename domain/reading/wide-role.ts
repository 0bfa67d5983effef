import { type Candidate, matched } from './candidate.ts'
import type { Paper } from './paper.ts'
import type { Sentence } from './sentences.ts'

/*
 * The part of the person asked about, out of families of words, where no rule for a particular way of saying it applies. All of
 * it is proposed in doubt. Words for a suspect or a witness count only where the sentence is about the person: most papers have
 * a suspect, and he is somebody else.
 */

/** The person asked about, as a paper calls somebody whose notes it wants. */
const asked =
	/\b(?:your (?:client|service user|patient|attendee)|(?:the |this )?(?:client|service user|patient|data subject|subject|person|individual|man|woman|lad|girl|boy|youth|gentleman|lady|male|female)(?: (?:concerned|in question|named|above|asked about|you see|of (?:this|the|our|my) (?:request|enquiry|letter)))|(?:the |named |above )person|^(?:the )?client|service user|data subject|(?:it|this|request|enquiry|letter|form)(?:'s| is)? (?:concerns|about|relates to|for|in respect of|regarding)|(?:notes|records) (?:we|i) (?:want|seek|need) are (?:those|the ones) of|it(?: is|'s) the|(?:writing|asking|enquiring|enquire) about|records (?:are|wanted are|sought are) (?:those|the ones) of|notes (?:are|wanted are) (?:those|the ones) of|(?:status|role|relationship|part|capacity)(?: (?:of|in|to|on)\b[^:.;]{0,30})?(?: ?:| -| is))/gi
const suspectWord =
	/\b(?:suspects?|suspected|accused|defendant(?:'s)?|(?:stands? )?charged|alleged (?:offender|perpetrator|assailant|attacker|abuser)|abuser|perpetrator's|offender|perpetrator|under (?:investigation|caution|arrest)|person of interest|on (?:police |court |conditional )?bail|(?:stands? |been |was |is |being )charged|arrested|remanded|in custody|RUI|wanted (?:for|on)|recall to prison|prosecuted|convicted|on trial for|released under)\b/i
const witnessWord =
	/\b(?:wit(?:ness)? ?\d+|(?:eye-?)?witness(?:ed)?(?! (?:statement|summons|care|box|service))|by-?stander|onlooker|passer-?by|first person (?:the|she|he|whom|that|to)\b[^.;]{0,30}\btold|took the (?:first )?(?:call|disclosure|complaint)|saw (?:it|what|the|how|him|her|them|everything|this)|heard (?:it|what|the|him|her|them|shouting|screams?)|overheard|happened to be (?:there|near|passing)|independent|third party|not (?:\w+ )?(?:him|her|them)?sel(?:f|ves) involved|nothing (?:has been|was|had been) done to)\b/i
/** It is said that nobody did anything to the person. */
const noVictim =
	/\b(?:(?:is|was|are|were)(?:n't| not)|not|never|rather than|as opposed to|and not|nor) (?:\w+ ){0,3}?(?:the |a |our |my )?(?:victim|complainant|injured party|aggrieved|IP)\b|\bnothing (?:has been|was|had been) done to (?:her|him|them)\b|\b(?:nobody|no[ -]one) (?:laid a finger on|hurt|harmed|touched|did anything to|has done anything to) (?:her|him|them)\b/i
export const saysNoVictim = (text: string): boolean => noVictim.test(text)
/** He or she, with the service in the same sentence: whoever comes to it is the person asked about. */
const withYou =
	/\b(?:sees|saw|see|with|attends?|come[s]? to|came to) you\b|\b(?:her|his|their) (?:own )?(?:\w+ ){0,2}(?:notes|records|counselling|therapy|counsellor|therapist|intent)\b|\byour (?:service|therapist|counsellor|steps|premises|programme|group)\b|\bin therapy\b|\b(?:notes|records) (?:are )?(?:wanted|sought)\b/i
const pronounFirst =
	/^(?:to be (?:clear|plain),? |for the avoidance of doubt,? )?(?:s?he|they)(?:'s|'re)?\b[^.;]{0,70}$/i
const bareFirst = /^(?:charged|arrested|remanded|on bail|accused|suspected|interviewed under caution|witness|wit \d)\b/i
/** "The child's stepfather, who is the person suspected": somebody near to the person. */
const apart =
	/\b(?:brother|sister|mother|mum|father|dad|parent|stepfather|stepmother|friend|daughter|son|neighbour|colleague|wife|husband|partner|ex|uncle|aunt|teacher|coach|carer|manager|landlord)\b[^.;]{0,30}\b(?:who|is|was|as|being)\b|\b(?:by|against|from|to|with) (?:your|the|this) \w+$/i
const aPerson = /\b(?:s?he|they|her|him|them|person|client)\b/i
const denied = /\b(?:not|\w+n't|never|no longer|neither|nor|without|isn't|no) (?:\w+ ){0,3}$/i

/** What may not stand between the person and the word: it would be about somebody else. */
const turnsAway =
	/\b(?:by|against|from|whose|says|said|told|knows?|knew|reported|alleges?|alleged that|when|after|because|while|since|that the|and the|victim|complainant)\b/i

/** The end of the last words in a text that name the person asked about; -1 where there are none. */
function personEnd(text: string, surname: string): number {
	let end = -1
	for (const match of text.matchAll(asked)) end = match.index + match[0].length
	const at = surname === '' ? -1 : text.toLowerCase().lastIndexOf(surname)
	return at < 0 ? end : Math.max(end, at + surname.length)
}

/** A suspect or only a witness, by a sentence that is about the person. */
export function otherPartWeighed({ passage }: Sentence, surname: string): Candidate | undefined {
	const { text } = passage
	if (text.length > 400 || text.endsWith('?')) return undefined
	for (const [pattern, value] of [
		[suspectWord, 'suspect_only'],
		[witnessWord, 'witness_only'],
	] as const) {
		const word = pattern.exec(text)
		if (!word) continue
		const lead = text.slice(0, word.index)
		if (denied.test(lead)) continue
		const end = personEnd(lead, surname)
		const before = lead.slice(0, Math.max(end, 0)).slice(-70)
		const straight = end >= 0 && !apart.test(before) && lead.length - end < 50 && !turnsAway.test(lead.slice(end))
		const himself =
			(pronounFirst.test(lead) && (noVictim.test(text) || withYou.test(text.slice(word.index)))) ||
			(bareFirst.test(text) && lead === '' && withYou.test(text)) ||
			(value === 'witness_only' && noVictim.test(text) && aPerson.test(text))
		if (straight || himself)
			return {
				...matched(value, 'low', passage, word),
				why: `It seems to say that the person asked about is ${value === 'suspect_only' ? 'a suspect' : 'only a witness'}.`,
			}
	}
	return undefined
}

const harmVerb =
	'(?:hurt(?:ing)?|hit(?:ting)?|beat(?:en|ing)?|punch(?:ed|ing)|kick(?:ed|ing)|slapp(?:ed|ing)|stabb(?:ed|ing)|rap(?:ed|ing)|assault(?:ed|ing)|attack(?:ed|ing)|abus(?:ed|ing)|threaten(?:ed|ing)|harass(?:ed|ing)|stalk(?:ed|ing)|follow(?:ed|ing)|groom(?:ed|ing)|blackmail(?:ed|ing)|strangl(?:ed|ing)|chok(?:ed|ing)|burn(?:t|ed|ing)|touch(?:ed|ing)|forc(?:ed|ing)|coerc(?:ed|ing)|controll(?:ed|ing)|robb(?:ed|ing)|exploit(?:ed|ing)|traffick(?:ed|ing)|drugg(?:ed|ing)|defraud(?:ed|ing)|kidnapp(?:ed|ing)|lock(?:ed|ing)|bully(?:ing)?|bullied|intimidat(?:ed|ing)|humiliat(?:ed|ing)|push(?:ed|ing)|grabb(?:ed|ing)|neglect(?:ed|ing)|target(?:ed|ing)|pester(?:ed|ing)|kill(?:ed|ing)?)'
/** What was done, with the one it was done to behind the verb or behind what it left. */
const wronged = new RegExp(
	[
		`\\b${harmVerb} (?:her|him|them)\\b(?! (?:to|for) (?:the|a|an|interview|appointment)\\b)`,
		`\\b(?:client|person|patient|service user|above|lass|lady|gentleman|you support) (?:was|were|has been|had been|is being|got) (?:\\w+ )?${harmVerb}\\b`,
		`\\b(?:thrown|done|did|sent|posted|shouted|pointed|aimed|happened) (?:\\w+ ){0,2}?(?:at|to|through) (?:her|him|them|(?:her|his|their) (?:door|window|letterbox|phone|home|house))\\b`,
		`\\b(?:taken|stolen|kept|withheld|extorted|demanded) (?:\\w+ ){0,3}?(?:off|from) (?:her|him|them)\\b`,
		`\\b(?:pictures?|images?|photos?|photographs?|videos?|films?|recordings?) of (?:her|him|them)\\b`,
		`\\bby the throat\\b|\\bat the hands of\\b|\\b(?:her|his|their) (?:ordeal|attacker|assailant|abuser|rapist|stalker|trafficker|groomer)s?\\b`,
		`\\b(?:left|ended up|came away|sustained|suffered|treated for|has|had) (?:with |for )?(?:an? |two |her |his )?(?:\\w+ ){0,2}?(?:broken|fractured|bruis\\w+|injur\\w+|scars?|black eye|burns?|stab wounds?)\\b`,
		`\\b(?:lost|handed over|parted with|paid|transferred) (?:£|her (?:life )?savings|his (?:life )?savings|thousands|everything)\\b[^.;]{0,60}\\bto an?\\b`,
		`\\b(?:the one|the person) (?:it happened to|this was done to|who(?:'d| had)? (?:got|was|were|been) (?:attacked|hurt|stabbed|robbed|raped|assaulted|targeted)|attacked|he (?:did it to|attacked|hurt)|against whom [^.;]{0,30}\\b(?:committed|done|made the threats))\\b`,
		`\\b(?:allegation|complaint|report) (?:of [^.;]{3,50} )?(?:that |which )?(?:she|he|they|(?:ms|mr|mrs|miss|mx)\\.? [\\p{L}'-]+(?: [\\p{L}'-]+)?|your client) (?:has |have |had )?(?:made|makes|brought|reported)\\b`,
		`\\b(?:allegation|complaint|report) (?:made|brought|lodged) by (?:your client|the above|her|him)\\b`,
		`\\b(?:putting|posting|pushing|shoving) [^.;]{3,30} through (?:her|his|their) (?:door|letterbox)\\b`,
		`\\b(?:NRM|MARAC|conclusive grounds|reasonable grounds decision|non-molestation order|NMO|SHPO|restraining order)\\b[^.;]{0,60}\\b(?:victim|her|his favour|their favour|in (?:her|his) favour|naming (?:her|him)|protects?|highest|high risk)\\b`,
		`\\b(?:at|high|highest|serious|immediate) risk (?:of being|victim|case|from (?:her|his|their|the))\\b|\\bgoing to (?:kill|hurt|find|harm) (?:her|him|them)\\b`,
		`\\b(?:her|his|their) (?:ex(?:-\\w+)?|former \\w+|husband|wife|partner|stepfather|father|uncle|boss|landlord|coach|teacher|manager)\\b[^.;]{0,30}\\b(?:did|had done|has done|was doing|would do)\\b`,
	].join('|'),
	'iu',
)
const calledPart =
	/\b(?:status|role|relationship|capacity|part|link)\b[^:.;]{0,40}(?: ?:| -| is| =) ?(?:vic|IP|PV|complainant|victim|aggrieved|injured party)\b|(?<![-\p{L}])(?-i:IP|PV|Vic) ?(?:=|: (?!\d)|- )|\b(?:my|our|the) (?-i:IP|PV|vic)\b|(?<![-\p{L}])(?-i:IP|PV) (?:is|was|has|had|moved|says|said|arrived|assaulted|attacked|hit|reports?|alleges|states|in)\b|\b(?:my|our) (?:lady|complainant|victim)\b(?! (?:care|hub|support|units?|services?|liaison|contact))|\bthe (?:complainant|complainer|survivor|aggrieved)(?:'s)? (?:told|says|said|has|had|was|gave|attends?|signed|position|is|account|own)\b|\bvictim personal statement\b|\bVPS\b|^(?:repeat|high[- ]risk|vulnerable|known) (?:\w+ )?(?:victim|vic)\b/iu
const someoneElse =
	/\b(?:other|another|separate|different|second|previous|earlier|unrelated) (?:\w+ )?(?:matter|victim|complainant|case|crime|burglary|woman|man|girl|boy|IP)s?\b|\b(?:died|deceased|not known to you|never been your)\b|\b(?:if|whether|unless|should|would|could|nobody|no one|not|never)\b[^.;]{0,25}$/i
const kin =
	/\b(?:brother|sister|mother|mum|father|dad|parent|friend|daughter|son|neighbour|colleague|flatmate|wife|husband)(?:'s)?\b[^.;]{0,25}$/i

/** That something was done to the person, in words of a wide family. */
export function wrongedWeighed({ passage }: Sentence, person: string): Candidate | undefined {
	const { text } = passage
	if (/\?$/.test(text) || noVictim.test(text)) return undefined
	const match = wronged.exec(text) ?? calledPart.exec(text)
	if (!match) return undefined
	const lead = text.slice(0, match.index)
	if (someoneElse.test(lead) || someoneElse.test(text.slice(match.index)) || kin.test(lead.slice(-40))) return undefined
	// Somebody with a name of his own is not the person asked about.
	const other = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.? (\p{Lu}[\p{L}'-]+)/u.exec(text)
	if (other && person !== '' && !person.toLowerCase().includes(other[1]!.toLowerCase())) return undefined
	return {
		...matched('victim_or_at_risk', 'low', passage, match),
		why: 'It tells what was done to somebody, who seems to be the person asked about.',
	}
}

/** Anybody is said to have seen it, to be near to whoever is suspected, or to have no part: then silence says nothing. */
const maybeOther =
	/\b(?:witness(?:es|ed)?(?! (?:statement|summons|care|box|service))|by-?stander|onlooker|not (?:a |the )?(?:victim|suspect)|neither (?:a |the )?(?:victim|suspect))\b|\b(?:his|her|their|the suspect's|the accused's) (?:former |ex-?|estranged |own )?(?:wife|husband|partner|girlfriend|boyfriend|mother|mum|father|dad|sister|brother|daughter|son),? (?:Mr|Mrs|Ms|Miss|Mx|(?-i:\p{Lu})\p{L}+)\b/iu
/** Somebody else is on the other side: he says something of it, or did it. */
const otherSide =
	/\b(?:suspect(?:ed)?|accused|defendant|(?:her|his|their) (?:ex|ex-\w+|husband|wife|partner|boyfriend|girlfriend|stepfather|stepmother|uncle|father|boss|landlord)|(?:the|a) (?:man|driver|landlord|neighbour|other party))\b,?[^.;]{0,30}\b(?:says?|said|saying|claims?|claimed|denies|denied|maintains?|insists?|asserts?|did it|came|sent|threatened|left|is outside)\b/i
const heSays = /\bhe(?: now| still| has| also)? (?:says?|said|claims?|denies|denied|maintains?|insists?)\b/i
const sheSays = /\bshe(?: now| still| has| also)? (?:says?|said|claims?|denies|denied|maintains?|insists?)\b/i
/** Whoever is suspected is the one that comes to the service. */
const suspectComes =
	/\b(?:suspect(?:ed)?|accused|defendant|charged|arrested|interviewed|on bail)\b[^.;]{0,100}\b(?:your (?:counsell\w+|therap\w+|service|client)|told you|sees you|saw you|(?:his|her|their) (?:own )?(?:counsell\w+|therap\w+|notes))\b/i

/**
 * What silence leaves: police ask about somebody by name, tell of another on the other side of it, and nothing makes the person
 * a suspect or only a witness. Where a paper tells nothing of the case, or only that there is one, nothing is proposed.
 */
export function silentRole(paper: Paper, person: string): Candidate | undefined {
	if (paper.kind === 'withdrawal') return undefined
	const texts = paper.sentences.filter(({ ticked }) => !ticked).map(({ passage }) => passage.text)
	if (texts.some((text) => maybeOther.test(text) || noVictim.test(text) || suspectComes.test(text))) return undefined
	const pronoun = /^(?:Mrs|Ms|Miss)\b/.test(person) ? heSays : /^Mr\b/.test(person) ? sheSays : undefined
	if (!texts.some((text) => otherSide.test(text) || pronoun?.test(text))) return undefined
	return { value: 'victim_or_at_risk', confidence: 'low', why: 'Nothing makes the person a suspect or only a witness.' }
}
