import { type LabelKind, labelKind } from './labels.ts'
import type { Passage } from './passage.ts'

export const ticksIn = (text: string) => /\[[X ]\]|[☐☑☒]/.test(text)

const endsSentence = /[.!?:;)"']$/

export function isHeadingLike(text: string): boolean {
	return (
		text.length <= 90 &&
		(!/[.;,!]$/.test(text) || /^(?:\p{L}\.){2,}$|\b(?:no|nos|ref|tel)\.$/iu.test(text)) &&
		/^[^\p{Ll}]/u.test(text)
	)
}

/** A label for a box of its own: short, or a question, or a phrase that ends in a colon. */
export function kindOfLabel(text: string): LabelKind | undefined {
	// "Rationale (necessity)": the word in brackets says which.
	const which =
		/^(?:\(?\w{1,3}[.)] )?(?:rationale|reasons?|reasoning|grounds|justification|explanation|basis|test|case) ?\(([^)]{4,40})\)$/i.exec(
			text,
		)
	const inner = which && labelKind(which[1]!)
	if (inner) return inner
	const words = text.split(' ').length
	return words <= (text.includes('?') ? 28 : 14) ? labelKind(text) : undefined
}

export function cutLabel(passage: Passage, length: number): Passage {
	return {
		text: passage.text.slice(0, length),
		at: passage.at.slice(0, length),
		leaves: passage.leaves.slice(0, length),
	}
}

/** A letter head's first line, whatever words are in the name of the firm. */
const firmName = /\b(?:LLP|Ltd|Limited|plc|Solicitors|Advocates|Council|Constabulary)\.?$/

/** The kind of a label that stands on a line of its own above its value, or heads a part of a form. */
export function aloneKind(shown: string, next: string, before: readonly Passage[]): LabelKind | undefined {
	const words = shown.replace(/:$/, '')
	if (shown.length > 80 || !isHeadingLike(words) || /^\p{Ll}/u.test(next)) return undefined
	const named = words
		.replace(/^\(?(?:(?:section|part|box|q)? ?(?:\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?|[A-Z])[.):]? )/i, '')
		.replace(/ ?\([^)]*\)/g, '')
	if (
		firmName.test(named) ||
		/[@\d;]|,.*,.*,/.test(named) ||
		named.split(' ').length > (named.includes('?') ? 20 : 9) ||
		/\b(?:and|of|the|to|for|with|in)$/.test(named) ||
		(/\bby$/.test(named) && !['reply', 'approver', 'requester'].includes(kindOfLabel(words) ?? ''))
	)
		return undefined
	const last = before.at(-1)
	if (last && last.text.length > 60 && !endsSentence.test(last.text)) return undefined
	const kind = kindOfLabel(words)
	// A comma is part of few labels ("Storage, access and retention"); elsewhere it parts a name from a title.
	return kind && /,/.test(named) && !['handling', 'requester', 'notice', 'approver'].includes(kind) ? undefined : kind
}

/**
 * A label of two words and more that begins a line of a form, a single space before its value, which
 * begins with a capital, a figure, an address or a tick box.
 */
export function prefixKind(shown: string): { kind: LabelKind; length: number } | undefined {
	const words = shown.split(' ')
	for (let count = Math.min(11, words.length - 1); count >= 1; count--) {
		const next = words[count]!
		if (!/^(?:[\p{Lu}\d"'([]|\S+@)/u.test(next)) continue
		const label = words.slice(0, count).join(' ')
		if (
			!/^(?:\(?\d{1,2}(?:\.\d{1,2})?[.)]? )?\p{Lu}/u.test(label) ||
			/[.,;]$|[.?!] /.test(label.replace(/^\(?[\d.]+[.)]? /, '')) ||
			/\b(?:was|were|has|have|will|that|she|he|they|I|the|a|of|to|and|for|by|in|with|from|Ms|Mrs?|Miss|Mx|Dr)$/.test(
				label,
			)
		)
			continue
		const bare = label.replace(/^\(?\d{1,2}(?:\.\d{1,2})?[.)]? /, '')
		if (count === 1 && !/@/.test(next)) continue
		// A label has no day and no list in it.
		if (/\d|, .*, |, (?:Mr|Mrs|Ms|Miss|Mx|Dr)\b|\bto (?:his|her|their)\b/.test(bare)) continue
		if (
			/\b(?:was|were|has been|will|that|she|he|they|I|we)\b/.test(bare) &&
			!/^(?:Why|What|How|Reason|Describe|Grounds|Belief|Basis)/.test(bare)
		)
			continue
		if (bare.split(' ').length < 2 && !/@/.test(next)) continue
		const kind = labelKind(label)
		if (kind) return { kind, length: label.length }
	}
	return undefined
}

/**
 * Labels that no running text begins with, for scans and print-outs in which label and value are a
 * single space apart.
 */
const strong =
	/^(?:date of (?:this )?request|requesting officer|officer making (?:the )?request|(?:crime|case|claim) (?:reference|ref|number|no)\.?(?: number| no\.?)?|authorising officer|date (?:authorised|approved)|approved by|authorised by|collar (?:no\.?|number)|date of birth|reply (?:requested )?by|period(?: of records)?(?: requested)?|line of enquiry|police force|information (?:requested|required|sought)|reason for (?:the )?request)(?= [\p{Lu}\d[])/iu

export function strongPrefix(shown: string): { kind: LabelKind; length: number } | undefined {
	const match = strong.exec(shown)
	const kind = match && labelKind(match[0])
	return match && kind ? { kind, length: match[0].length } : undefined
}
