/**
 * The recovery code: 160 random bits in Crockford's base 32 (https://www.crockford.com/base32.html),
 * eight groups of four and a check symbol modulo 37, which catches every mistyped character and every
 * swap of two neighbours. Security reference, section 4.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkAlphabet = `${alphabet}*~$=U`
const bytesInCode = 20

function asNumber(bytes: Uint8Array): bigint {
	return BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
}

/** Check symbol modulo 37, a prime: no single wrong digit of base 32 or less leaves it as it was. */
export function checkSymbolOf(number: bigint): string {
	return checkAlphabet[Number(number % 37n)]!
}

/** Writes bytes, five at a time, as groups of four characters and a check symbol. */
export function formatChecked(bytes: Uint8Array): string {
	const number = asNumber(bytes)
	const length = (bytes.length * 8) / 5
	let characters = ''
	for (let rest = number; characters.length < length; rest >>= 5n) {
		characters = alphabet[Number(rest & 31n)] + characters
	}
	return `${characters.match(/.{4}/g)!.join('-')}-${checkSymbolOf(number)}`
}

/**
 * Bytes as typed: any case, with or without hyphens and spaces, O for 0, I or L for 1. `undefined` when
 * the length or the check symbol does not fit: somebody mistyped.
 */
export function parseChecked(typed: string, bytes: number): Buffer | undefined {
	const length = (bytes * 8) / 5
	const characters = typed
		.toUpperCase()
		.replace(/[\s\u2010-\u2015-]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
	if (characters.length !== length + 1) return undefined
	let number = 0n
	for (const character of characters.slice(0, length)) {
		const digit = alphabet.indexOf(character)
		if (digit < 0) return undefined
		number = (number << 5n) | BigInt(digit)
	}
	if (checkSymbolOf(number) !== characters.at(-1)) return undefined
	return Buffer.from(number.toString(16).padStart(bytes * 2, '0'), 'hex')
}

/** Writes 20 bytes as a code: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-C`. */
export function formatRecoveryCode(bytes: Uint8Array): string {
	if (bytes.length !== bytesInCode) throw new RangeError('a recovery code is 20 bytes')
	return formatChecked(bytes)
}

/** The 20 bytes of a code as typed, or `undefined` when it is not one. */
export function parseRecoveryCode(typed: string): Buffer | undefined {
	return parseChecked(typed, bytesInCode)
}
