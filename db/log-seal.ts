import { checkSymbolOf } from './recovery-code.ts'

/**
 * The head of the journal as it is printed on letters and exports and copied into a supervision book:
 * `Log seal 2026-11-21 · entry 012345 · 7F3A-91C2-0B44-D6E8-51AF-K`. Twenty hexadecimal digits of the head's
 * hash, and a check symbol modulo 37 over day, number and digits, which catches every mistyped character.
 */
export interface LogSeal {
	/** ISO calendar date. */
	date: string
	seq: number
	/** Twenty hexadecimal digits, upper case. */
	digits: string
}

function checkOf({ date, seq, digits }: LogSeal): string {
	const day = date.replaceAll('-', '')
	return checkSymbolOf(BigInt(`0x1${day}${String(seq).padStart(6, '0')}${digits}`))
}

export function logSeal(date: string, seq: number, hash: Buffer): string {
	const digits = hash.toString('hex').slice(0, 20).toUpperCase()
	const groups = digits.match(/.{4}/g)!.join('-')
	return `Log seal ${date} · entry ${String(seq).padStart(6, '0')} · ${groups}-${checkOf({ date, seq, digits })}`
}

/** A seal as typed from paper, or `undefined` when a character is wrong. */
export function parseLogSeal(text: string): LogSeal | undefined {
	const read = /^Log seal (\d{4}-\d{2}-\d{2}) · entry (\d{6,}) · ((?:[0-9A-F]{4}-){5})([0-9A-Z*~$=])$/.exec(text.trim())
	if (!read) return undefined
	const [, date = '', seq = '', groups = '', check] = read
	const seal = { date, seq: Number(seq), digits: groups.replaceAll('-', '') }
	return checkOf(seal) === check && String(seal.seq).padStart(6, '0') === seq ? seal : undefined
}
