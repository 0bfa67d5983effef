import { findEmails, findPhones } from './contacts.ts'
import { findDates } from './dates.ts'
import { weakLabelKind } from './label-score.ts'
import { type LabelKind, labelWords } from './labels.ts'
import { findPeople, nameAt } from './people.ts'
import { policeRank, rankInWords, shortRank } from './ranks.ts'

const dated: ReadonlySet<LabelKind> = new Set([
	'requestDate',
	'receivedDate',
	'approvalDate',
	'noticeDate',
	'dob',
	'date',
])
const someone: ReadonlySet<LabelKind> = new Set([
	'requester',
	'approver',
	'approverName',
	'checkedBy',
	'name',
	'person',
])
const ranked = (text: string) => new RegExp(`^(?:${shortRank.source}|${rankInWords.source})`, 'iu').test(text)
const holdsName = (text: string) =>
	findPeople(text).some(({ name, rank }) => name !== '' || rank !== '') ||
	[...text.slice(0, 80).matchAll(/(?<=^|[ ,(:])\p{Lu}/gu)].some(({ index }) => nameAt(text, index)?.name.includes(' '))

/**
 * Whether a value has the shape that a kind of box asks for: a date, a name, an address, a number. `undefined` where any text
 * will do, and for an empty value.
 */
export function fits(kind: LabelKind, value: string): boolean | undefined {
	if (value === '') return undefined
	if (dated.has(kind)) return findDates(value).length > 0 || /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(value)
	if (someone.has(kind)) return holdsName(value)
	switch (kind) {
		case 'email':
			return findEmails(value).length > 0
		case 'phone':
			return findPhones(value).length > 0 || /^(?:ext\.? ?)?[\d ()+-]{4,}/i.test(value)
		case 'contact':
			return findEmails(value).length > 0 || findPhones(value).length > 0 || undefined
		case 'number':
			return /^(?:[A-Z]{0,4}[ /-]?){0,2}\d{1,8}[A-Z]{0,2}$/i.test(value)
		case 'reference':
			return /\d/.test(value) && value.length < 70
		case 'rank':
		case 'approverRank':
		case 'grade':
			return ranked(value) || value.split(' ').length <= 5
		case 'age':
			return /\d|\b(?:adult|child)\b/i.test(value)
		case 'reply':
			return (
				findDates(value).length > 0 ||
				/\b(?:hours?|days?|weeks?|month|today|tonight|tomorrow|asap|a\.s\.a\.p|soon|urgent\w*|immediate\w*|return|return of post|\w+day|none|no (?:date|hurry|deadline)|noon|midnight)\b/i.test(
					value,
				)
			)
		case 'force':
			return value.split(' ').length <= 12 && !/\b(?:is|was|were|has|have|will|he|she|they)\b/.test(value)
		case 'period':
			return /\d|\ball\b|\b(?:week|month|year|session|date)s?\b/i.test(value)
		default:
			return undefined
	}
}

/** The kind that the words of a label make likely, where nothing in its value speaks against it. */
export function likelyKind(label: string, value: string): LabelKind | undefined {
	const kind = weakLabelKind(label)
	if (!kind) return undefined
	// "Sent to the applicant": what is named by its words alone must look like what it is.
	if (fits(kind, value) === false) return undefined
	return kind
}

/** A value that is a day and nothing else, with its weekday or time. */
function onlyDate(value: string): boolean {
	const date = findDates(value)[0]
	const rest = date ? value.slice(0, date.start) + value.slice(date.end) : value
	return (
		date !== undefined &&
		/^[\s,.()-]*(?:(?:on|by|at|\w+day|\d{1,2}[:.]\d{2}(?: ?hrs| ?[ap]m)?)[\s,.()-]*){0,3}$/i.test(rest)
	)
}
const made =
	/^(?:(?:form|request|enquiry|letter|application|this|it|issue \w{1,2}|version \w{1,3})(?: was)? )?(?:sent|submitted|raised|made|created|written|lodged|opened|logged|issued|prepared|completed|compiled|drafted|dated|drawn up|asked|requested)\b/
/** How somebody is reached, told by the value alone: addresses and numbers, and nothing else of any length. */
function ways(words: string, value: string): LabelKind | undefined {
	if (/\b(?:service|provider|recipient|your?|switchboard|control room|fax|victim|subject|complain\w*|to)\b/.test(words))
		return undefined
	const mails = findEmails(value)
	const phones = findPhones(value)
	const rest = [...mails, ...phones].reduce((text, each) => text - (each.end - each.start), value.length)
	if (mails.length + phones.length === 0 || rest > 25) return undefined
	return mails.length > 0 && phones.length > 0 ? 'contact' : mails.length > 0 ? 'email' : 'phone'
}
/** "Case", "Job", "Tasking": beside a number that could be no name of a case. */
const ofCase =
	/^(?:(?:our|police|the) )?(?:case|job|file|matter|log|crime|incident|investigation|tasking|docket|occurrence|enquiry|op(?:eration)?)$/
const numberedCase =
	/^(?:op(?:eration)? [\p{L} ]{2,20}[,/;(-]{1,2} ?)?(?=[^ ]{0,20}(?: [^ ]{0,20})?\d{3})[A-Z0-9][A-Z0-9/.*-]{1,20}(?: [A-Z0-9/.*-]{3,20})?(?: ?\(.{0,30}\))?$/iu
const relies = /\bconsent\w*|\bagree[sd]?\b|\bstafford\b|\bsigned\b/i
const freely =
	/^(?:this is |it is |entirely |purely |wholly )*(?:voluntary|optional|not (?:mandatory|compulsory|obligatory)|no obligation|free to (?:refuse|decline))\b/i

/** A kind that the value shows to be another: a "status" that is "voluntary", a "basis" that speaks of no consent. */
export function kindByValue(kind: LabelKind | undefined, label: string, value: string): LabelKind | undefined {
	if (value === '') return kind
	const words = labelWords(label)
	if (onlyDate(value)) {
		if (kind === 'approver' && !/\b(?:who|name|officer)\b/.test(words)) return 'approvalDate'
		if (kind === 'force' && words === 'from') return 'from'
		if (kind === 'recipient' && words === 'to') return 'to'
		if (kind === 'requester' || ((kind === undefined || kind === 'line') && made.test(words))) return 'requestDate'
		if (kind === 'reason' && /\b(?:need|want|requir)/.test(words)) return 'reply'
		if (kind === 'period' && /\b(?:start|from|begin\w*)\b/.test(words)) return 'from'
		if (kind === 'period' && /\b(?:end|to|until|finish)\b/.test(words)) return 'to'
	}
	if (kind === 'approvalDate' && findPeople(value).some(({ name, rank }) => name !== '' && rank !== ''))
		return 'approver'
	if (kind === undefined && ofCase.test(words) && numberedCase.test(value)) return 'reference'
	if (kind === undefined) return ways(words, value)
	if (kind === 'requester' && /^contact\b/.test(words)) return ways(words, value) ? 'contact' : kind
	if (kind === 'role' && freely.test(value)) return 'voluntary'
	if (kind === 'consent' && words === 'basis' && !relies.test(value)) return 'holds'
	if (
		kind === 'person' &&
		/^who$|\bapplicants?\b/.test(words) &&
		findPeople(value).some(({ rank }) => policeRank.test(rank))
	)
		return 'requester'
	return kind
}
