/** A number, address or reference in a text. */
export interface Found {
	value: string
	start: number
	end: number
}

const phone = /(?<![\w/.-])(?:\+44 ?\(?0?\)? ?|\(?0)(?:\d[ )-]{0,2}){8,9}\d(?![\d/])/g
const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g

/** Telephone numbers as written, without brackets around them. Fax numbers are left out. */
export function findPhones(text: string): Found[] {
	return [...text.matchAll(phone)]
		.filter((match) => !/\b(?:fax|ffacs)\b[^\d]{0,12}$/i.test(text.slice(Math.max(0, match.index - 24), match.index)))
		.map((match) => ({
			value: match[0].replace(/[()]/g, '').replace(/\s+/g, ' ').trim(),
			start: match.index,
			end: match.index + match[0].length,
		}))
}

/** Addresses of electronic mail, in lower case. */
export function findEmails(text: string): Found[] {
	return [...text.matchAll(email)].map((match) => ({
		value: match[0].replace(/\.$/, '').toLowerCase(),
		start: match.index,
		end: match.index + match[0].length,
	}))
}

const token = '[A-Z0-9][A-Z0-9/.\\-()]{2,30}'
const labelled = new RegExp(
	`\\b(?:(?:our|your|my|his|her|their|police|crime|case|claim|file|investigation|application|incident|occurrence|niche|cad|log|cris|rms|athena|matter|court|operation|force|quote|quoting|please quote)\\s){0,3}(?:ref(?:erence)?|ref no|crime|urn|cad|cris|oel|case|incident|occurrence|occ|inv|job|log|file|claim|niche|investigation|application|quote|quoting)\\.?s?(?: ?(?:number|no|num|ref(?:erence)?|nr)\\.?)?\\b(?: is| was|:|#|\\.)?[: ]{0,2}((?:[A-Z]{2,6}[ -])?(?=[^ ]{0,12}\\d)${token}(?: (?!0\\d{3,4}\\b|07\\d)\\d{3,}[A-Z0-9/]*)?)`,
	'gi',
)
const bare =
	/(?<![\w/@.-])(?:(?:CAD|LOG|CRIS|URN|NICHE|ATHENA|OEL|SWP|GMP|TVP|WMP|NYP|SYP|BTP|MPS|NCA|RMP|RNP|RAFP|MDP|IOPC|PS|PSNI)[ -]?[\d/][\w/-]{3,24}|[A-Z]{1,4}\d?\/(?:\d{2}[A-Z]{2}|[A-Z0-9]{1,6})\/\d{3,8}\/\d{2}|\d{2}[A-Z]{1,4}\/\d{3,8}\/\d{2}|\d{2,6}\/\d{4,8}\/\d{2}|\d{2}\*\d{6,8}|[A-Z]{2}\d{8}|[A-Z]{2,4}\d{4}\/\d{3,6}|[A-Z]{2,4}\/[A-Z]{2,4}\/[A-Z0-9/]{4,20}|[A-Z]{2,4}\/\d{4,8}\/\d{2,4}|[A-Z]{2,5}-\d{2,8}-\d{2,8}|[A-Z]{2,5}-\d{3,8}\/\d{2}|T20\d{2}[ -]?\d{4}|[A-Z]{2}-20\d{2}-\d{3,6}|[A-Z]{3,5}-\d{5,9}|\d{2}\/[A-Z]{2,4}\/\d{3,8}|\d{2}\/\d{2}\/\d{4,6}(?!\d)|[A-Z]{2}\d{8}|[A-Z]{2}\d{2}[A-Z]\d{5}|\d{2}[A-Z]{2}\d{7}|\d{6,9}[-/]\d{2}|\d{2}\/\d{4,8}\/\d{2}|\d{10,12})(?![\w@])/g

/** An entry of a control room's log, told apart by its day: "LOG 214 07/03/26". */
const logged =
	/\b(?:log|cad|inc(?:ident)?|storm|fwin|eri[sc]|serial|msg)\.? ?(?:(?:no|number|ref)\.? ?)?\d{1,5},? (?:(?:(?:of|for|dated|on) )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)|(?:of|for|dated|on) (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: (?:20)?\d{2}(?!\d))?|(?:of )?\d{6}(?!\d))/gi
/** Initials that belong to a reference: "52SM0019826/BAL", and apart from it at the end of a line, "2600011873 / OKB". */
const initials =
	/^(?:\/[A-Z]{2,4}(?:\/[A-Za-z]{2,3})?(?![\w/])| \/ (?!(?:DC|DS|DI|PC|PS|DCI|CI|OIC|CPS|MPS|TEL|URN|OP|REF|NFA|TBC|NA)\b)[A-Z]{2,4}(?=\n|$))/

const notReference = /^(?:20[12]\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|act|section|v?\d\.\d)$/i

function tidy(value: string): string {
	return value.replace(/[.,;)]+$/, '').replace(/^\(/, '')
}

/** References: crime numbers, operations' numbers, claim and court numbers, those with a label before them first. */
export function findReferences(text: string): Found[] {
	const found: Found[] = []
	const add = (value: string, start: number) => {
		const tidied = tidy(value)
		if (
			tidied.length < 4 ||
			!/\d/.test(tidied) ||
			(/[a-z]{2}/.test(tidied) && !/^(?:log|cad|inc|storm|fwin|eri|serial|msg)/i.test(tidied)) ||
			/^(?:Act|Part|Rule|Order|Year) ?\d/i.test(tidied) ||
			notReference.test(tidied) ||
			/^0\d{9,10}$/.test(tidied) ||
			/^(?:44)\d{10}$/.test(tidied)
		)
			return
		if (found.some((other) => start < other.end && other.start < start + tidied.length)) return
		const end = start + tidied.length
		const suffix = initials.exec(text.slice(end, end + 14))?.[0] ?? ''
		found.push({ value: tidied + suffix, start, end: end + suffix.length })
	}
	for (const match of text.matchAll(logged)) add(match[0], match.index)
	const unlabelled = [...text.matchAll(bare)]
	for (const match of text.matchAll(labelled)) {
		const from = match.index + match[0].length - match[1]!.length
		const longer = unlabelled.find(
			(other) => other.index <= from && other.index + other[0].length >= from + match[1]!.length,
		)
		if (longer) add(longer[0], longer.index)
		else add(match[1]!, from)
	}
	for (const match of unlabelled) add(match[0], match.index)
	return found
}
