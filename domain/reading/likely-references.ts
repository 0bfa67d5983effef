import type { Found } from './contacts.ts'
import { findDates } from './dates.ts'

const token = /(?<![\w/@.*£$+-])(?=[A-Z0-9/*.-]{0,24}\d{2})[A-Z0-9]{1,8}(?:[/*.-][A-Z0-9]{1,9}){1,5}(?![\w/@*-])/g
const figures = /(?<![\w/@.*£$+,-])(?:[A-Z]{1,2}\/[A-Z]{1,3} )?\d{6,15}(?![\w/@*%-])/g
/** Words that lead to a reference: what is quoted, and what has a number of its own. */
const leads =
	/\b(?:ref\w*|numbers?|no|nos|quot\w+|crime|case|job|file|log|urn|occurrence|incident|investigation|enquiry|inquiry|ymholiad|cyfeirnod|request|report|record|ours?|our end|dept|known as|as|it is)\b\.?[ :#(-]*(?:(?:is|are|at our end is|for this is|of)[ :]*)?$/i
/** Numbers of other things: telephones, policies, bank accounts, invoices, rooms, laws. */
const others =
	/\b(?:tel\w*|phone|mobile|mob|fax|ext|policy|claim|account|invoice|nhs|room|act|section|schedule|article|para\w*|page|form|version|rev|companies house|company|charity|registered|dx|vat|badge|collar|warrant|staff|pin|id|service number|entry|item|exhibit)\b\.?(?: (?:no|number)\.?)?[ :#(]*$/i
const own = /^(?=[A-Z/ .-]{0,24}\d)[A-Z]{1,5}(?:[/-][A-Z]{1,8}){1,3}[ /-]\d{2,13}(?:\/\d{2,6})?$/gm
const postcode = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/
const time =
	/^\d{1,2}[.:]\d{2}$|^\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})$|^(?:19|20)\d{2}[-/](?:\d{2}|(?:19|20)\d{2})$|^\d{1,2}[-/]\d{1,2}$|^\d+\.\d+$/

/**
 * What has the look of a reference, where nothing that is known as one stands: figures and letters with strokes between them, or
 * a long number, whatever force they come from. With how much the words before it speak for it: 2 where they lead to it,
 * 0 where nothing does.
 */
export function findLikelyReferences(text: string): (Found & { weight: number })[] {
	const dates = findDates(text)
	const found: (Found & { weight: number })[] = []
	// A line of its own: the letters of whoever writes, of the case, and a number.
	for (const match of text.matchAll(own)) {
		const value = match[0].trim()
		if (value.length > 30 || others.test(`${value.split(/[ /-]/)[0]} `) || postcode.test(value)) continue
		if (dates.some((date) => date.start < match.index + match[0].length && match.index < date.end)) continue
		found.push({ value, start: match.index, end: match.index + match[0].length, weight: 1 })
	}
	for (const pattern of [token, figures]) {
		for (const match of text.matchAll(pattern)) {
			const value = match[0].replace(/[.-]+$/, '')
			const start = match.index
			const end = start + value.length
			const before = text.slice(Math.max(0, start - 40), start)
			if (
				time.test(value) ||
				(value.match(/\d/g) ?? []).length < 4 ||
				/^0\d{9,10}$/.test(value.replace(/\D/g, '')) ||
				dates.some((date) => date.start < end && start < date.end) ||
				others.test(before) ||
				/\b0\d{2,5} $/.test(before) ||
				found.some((other) => other.start < end && start < other.end)
			)
				continue
			const weight = leads.test(before) || /^[A-Z]+\/[A-Z]+ /.test(value) ? 2 : 0
			if (pattern === figures && weight === 0) continue
			found.push({ value, start, end, weight: weight + (/[A-Z]/.test(value) ? 1 : 0) })
		}
	}
	return found
}
