/**
 * The recovery code: 160 random bits in Crockford's base 32 (https://www.crockford.com/base32.html),
 * eight groups of four and a check symbol modulo 37, which catches every mistyped character and every
 * swap of two neighbours. Security reference, section 4.
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const checkAlphabet = `${alphabet}*~$=U`
const bytesInCode = 20
const charactersInCode = 32

function asNumber(bytes: Uint8Array): bigint {
	return BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
}

/** Check symbol modulo 37, a prime: no single wrong digit of base 32 or less leaves it as it was. */
export function checkSymbolOf(number: bigint): string {
	return checkAlphabet[Number(number % 37n)]!
}

/** Writes 20 bytes as a code: `XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-C`. */
export function formatRecoveryCode(bytes: Uint8Array): string {
	if (bytes.length !== bytesInCode) throw new RangeError('a recovery code is 20 bytes')
	const number = asNumber(bytes)
	let characters = ''
	for (let rest = number; characters.length < charactersInCode; rest >>= 5n) {
		characters = alphabet[Number(rest & 31n)] + characters
	}
	return `${characters.match(/.{4}/g)!.join('-')}-${checkSymbolOf(number)}`
}

/**
 * The 20 bytes of a code as typed: any case, with or without hyphens and spaces, O for 0, I or L for 1.
 * `undefined` when it is not a code or its check symbol does not fit: somebody mistyped.
 */
export function parseRecoveryCode(typed: string): Buffer | undefined {
	const characters = typed
		.toUpperCase()
		.replace(/[\s\u2010-\u2015-]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
	if (characters.length !== charactersInCode + 1) return undefined
	let number = 0n
	for (const character of characters.slice(0, charactersInCode)) {
		const digit = alphabet.indexOf(character)
		if (digit < 0) return undefined
		number = (number << 5n) | BigInt(digit)
	}
	if (checkSymbolOf(number) !== characters.at(-1)) return undefined
	return Buffer.from(number.toString(16).padStart(bytesInCode * 2, '0'), 'hex')
}
