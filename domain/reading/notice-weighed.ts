import type { Candidate } from './candidate.ts'
import { findDates, isoOf } from './dates.ts'
import { byAnother, denied, future, ground, keptFrom, whom } from './notice-words.ts'
import { datedAt, type Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { findPastDays } from './past-days.ts'
import { notOfNotice } from './wide-notice.ts'

/*
 * Notice to the person wherever a paper speaks of it, told from what makes it up where no phrase for it is known: something
 * written, that went, to the person or to whoever stands for them, about this request. Everything that is found is doubtful.
 */

/** Who can stand for the person. */
const kin =
	'(?:mother|father|mum|dad|parents?|guardian|carer|foster \\w+|grandmother|grandfather|grandparents?|aunt|uncle|daughter|son|brother|sister|husband|wife|partner|attorney|deputy|appropriate adult|representative|social worker|family)'
const recipient = new RegExp(`\\b(?:${whom}|(?:her|his|their|the) ${kin})\\b`, 'iu')
const went =
	/\b(?:took|taken|handed|gave|given|giving|sent|posted|mailed|delivered|served|left|dropped|pushed|put|popped|e-?mailed|wrote|written to|issued|provided|supplied|had|received|got|went|gone|has|have|holds|signed for|by hand|by post|by recorded delivery|by e-?mail)\b/i
const paperOf =
	/\b(?:letters?|notices?|notification|leaflets?|sheets?|forms?|paperwork|papers?|notes?|document|pack|in writing|written|wrote|e-?mail(?:ed)?)\b/i
const itself = /\b(?:noti(?:ce|fication)s?|44B)\b/i
const aboutThis =
	/\b(?:(?:am|are|is|were|was|would be|will be|'m|'re|be) (?:asking|writing|approaching|contacting|requesting)|ask(?:ed|ing)? (?:you|for|about)|(?:this|the|my|our) (?:request|enquiry|approach|letter|form)|(?:what|why) (?:i|we|police) (?:ask|am|are|want|need|seek)|about (?:it|this)|of this|to (?:tell|inform|explain|let)|telling|explaining|saying|setting out|says|explains|sets out|tells (?:her|him|them)|you (?:would|will|may|might) be asked)\b/i
/** Another paper, or one that went elsewhere. */
const otherPaper =
	/\b(?:your (?:own )?(?:letters?|leaflets?|notes?|cards?|service|records?)|from (?:you|your)|appointment|referr(?:al|ed)|statement|consent|mandate|bail|hearing|application|summons|order|trial|court|sessions?|counsell\w+ notes|diary|charged?|interview|arrest\w*|(?:gave|handed|sent|showed|forwarded|shown|passed|produced) (?:to )?(?:us|me|police|officers?|a copy to (?:us|me))|to (?:the |his |her )?(?:suspect|accused|defen\w+|solicitors?|service|court|cps|bank|school|hospital|employer))\b/i

const knows =
	'(?:told|tell|telling|inform(?:ed|ing)?|notif(?:y|ied|ying)|aware|know|knows|been in touch|written to|write to|let (?:her|him|them) know|spoken to|served|contacted|notice|sent|given|had)'
const untold = new RegExp(
	`\\b(?:not|\\w+n't|never|yet to|nor|hasnt|havent|didnt|doesnt|nobody has|no one has|still to|no)\\b[^.;]{0,40}\\b${knows}\\b`,
	'i',
)
const inDark =
	/\b(?:unaware|knows? nothing|in the dark|has no idea|have no idea|without (?:her|his|their) knowledge)\b/i
/** What is not known or told is something else: what the person said, who did it, what the service holds. */
const otherUntold =
	/\b(?:know|tell|told|say|said|aware|notice)\b[^.;]{0,12}\b(?:what|who|whether|how|where|when|which|of any|me\b|us\b|you\b|police|whose)\b|\b(?:we|i|police) (?:do|did|could|can)(?: not|\w+n't|not) know\b|\bknow(?:s|n)? (?:of|about) (?:any|no|the (?:van|man))/i
/** The end of what one side has not got round to. */
const tellsPerson =
	/\b(?:tell(?:ing)?|told|inform(?:ed|ing)?|notify(?:ing)?|notified) (?:her|him|them)(?: yet| so far| about (?:this|it))?[.,;!]?$/i
const request =
	/\b(?:this|request|enquir\w+|ask(?:s|ed|ing)?|ring(?:s|ing)|call(?:s|ed|ing)?|writ(?:es|ing|ten)|contact\w*|approach\w*|coming to you|yet|application|being (?:made|asked))\b/i
const askedWhether =
	/\b(?:if|whether|does|do|did|has|have|is|are|was|were)\b[^.;]{0,40}\b(?:know(?:s|n)?|aware|told|informed|notified|served|notice|heard|been asked)\b/i

/** Said to the service: what it should send, and by when. */
const forService =
	/^(?:please|kindly|grateful|could you|would you|can you|may i|might i|can i|if you)\b|\b(?:please|kindly) (?:let|send|reply|respond|provide|return|forward|supply)\b|\blet (?:me|us) have\b|\bdate (?:of|at the head of|on) this (?:letter|form|request)\b/i

interface Weighed {
	standing: 'yes' | 'no' | 'withheld'
	weight: number
	passage: Passage
	date?: Candidate
	why: string
}

function dayIn(passage: Passage, reference: string | undefined): Candidate | undefined {
	for (const mention of findDates(passage.text)) {
		const iso = isoOf(mention, reference, 'past')
		if (iso) return { value: iso, confidence: 'low', passage, start: mention.start, end: mention.end }
	}
	const day = reference ? findPastDays(passage.text, reference).at(-1) : undefined
	return day && { value: day.iso, confidence: 'low', passage, start: day.start, end: day.end, why: 'Counted back.' }
}

/** "My manager has cleared this letter": the request itself, which nobody has sent to the person. */
const ownLetter =
	/\b(?:cleared|approved|authori[sz]ed|sanctioned|read|seen|checked|agreed|signed(?: off)?|typed|drafted|wr(?:ote|itten)|sent(?: you)?) (?:off )?(?:this|my|our|the present) (?:letter|request|form|e-?mail|message|enquiry)\b/i

/** What one sentence, or what stands beside a label that asks for it, says of notice. */
function weighed(text: string, before: string, label: string): Omit<Weighed, 'passage' | 'date'> | undefined {
	const asked = askedWhether.test(before) || (askedWhether.test(label) && label !== '')
	const someone = recipient.test(text) || asked
	const off = `${text} ${before}`
	if (keptFrom.test(text) && someone) return { standing: 'withheld', weight: 5, why: 'The person is not to know.' }
	const never = untold.exec(text)
	const dark = inDark.test(text) || (never !== null && !otherUntold.test(text))
	if (
		(dark && someone && (request.test(text) || asked || tellsPerson.test(text))) ||
		(asked && /^(?:no\b|not\b|nope)/i.test(text))
	) {
		return ground.test(off)
			? { standing: 'withheld', weight: 4, why: 'The person has not been told, on a ground.' }
			: { standing: 'no', weight: 3, why: 'The person has not been told.' }
	}
	const boxed = itself.test(label)
	// What the service is asked for, and who else served something on somebody, is no notice of the request.
	if (forService.test(text) || byAnother.test(text)) return undefined
	if (
		went.test(text) &&
		(paperOf.test(text) || boxed) &&
		(someone || boxed) &&
		(itself.test(text) || boxed || aboutThis.test(text)) &&
		!otherPaper.test(text) &&
		!denied.test(text.split(/[;:]|, (?:and|but|so) /)[0]!) &&
		!future.test(text.replace(/\b(?:would|will) be asking\b/gi, ' ')) &&
		!/\b(?:if|unless|whether|need(?:n't| not))\b/i.test(text) &&
		!ownLetter.test(text) &&
		!/\b(?:unticked|unable to|held (?:back|off))\b/i.test(text) &&
		!/\b(?:verbal(?:ly)?|orally)\b/i.test(text)
	)
		return { standing: 'yes', weight: itself.test(text) ? 4 : 3, why: 'Something written about it went to the person.' }
	if (
		someone &&
		paperOf.test(text) &&
		future.test(text) &&
		aboutThis.test(text) &&
		!otherPaper.test(text) &&
		!/\b(?:if|unless|you will|we will (?:tell|let) you)\b/i.test(text)
	)
		return { standing: 'no', weight: 2, why: 'Something written is only promised.' }
	return undefined
}

/** What the whole of a paper best supports of notice to the person; nothing where it does not speak of it. */
export function noticeWeighed(paper: Paper): { standing?: Candidate; date?: Candidate } {
	const found: Weighed[] = []
	let before = ''
	for (const { passage, box, ticked } of paper.sentences) {
		const { text } = passage
		const other =
			ticked ||
			text.length > 500 ||
			notOfNotice(text) ||
			(box?.kind !== undefined && !['notice', 'other', 'views', 'person'].includes(box.kind)) ||
			(box?.kind === undefined &&
				box !== undefined &&
				!itself.test(box.label.text) &&
				!askedWhether.test(box.label.text))
		const says = other ? undefined : weighed(text, before, box?.label.text ?? '')
		before = text.slice(-300)
		if (!says) continue
		const date = says.standing === 'yes' ? dayIn(passage, datedAt(paper, passage)) : undefined
		found.push({ ...says, passage, ...(date && { date }) })
	}
	const best = found.sort((a, b) => b.weight - a.weight)[0]
	if (!best) return {}
	const { standing, passage, why, date } = best
	return { standing: { value: standing, confidence: 'low', passage, why }, ...(date && { date }) }
}
