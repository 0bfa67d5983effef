import type { RequestFields } from '../request.ts'
import { compared } from './rules/doing.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** True when the address stands in the text as a whole, not as a part of another one. */
function standsIn(text: string, address: string): boolean {
	return new RegExp(`(?<![\\p{L}\\p{N}._%+@-])${escaped(address)}(?!@|[\\p{L}\\p{N}_%+-]|\\.[\\p{L}\\p{N}])`, 'u').test(
		text,
	)
}

/** Letters and numbers of a postal address with single spaces, so that line breaks and commas do not count. */
function words(text: string): string {
	return compared(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
}

/**
 * Whether the request contains this address. An email address must be the asker's as recorded, or stand
 * in a file of the request; a postal address must stand there too; a person who is handed something must
 * be the one who asks. An address from memory or from an address book is none of these (journey J12).
 */
export function requestContains(recipient: string, fields: RequestFields, documentTexts: readonly string[]): boolean {
	const wanted = compared(recipient)
	if (wanted.includes('@')) {
		if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(wanted)) return false
		return [fields.requesterEmail ?? '', ...documentTexts].some((text) => standsIn(compared(text), wanted))
	}
	const place = words(recipient)
	const person = words(fields.requesterName ?? '')
	const ranked = words(`${fields.requesterRank ?? ''} ${fields.requesterName ?? ''}`)
	if (place !== '' && (place === person || place === ranked)) return person !== ''
	// A postal address has a number or a postcode in it; a bare name or town does not say where to.
	if (!/\d/.test(place) || place.split(' ').length < 3) return false
	return documentTexts.some((text) => ` ${words(text)} `.includes(` ${place} `))
}
