import { createHash } from 'node:crypto'
import { combine, split } from 'shamir-secret-sharing'
import { formatChecked, parseChecked } from './recovery-code.ts'

/**
 * The recovery code split among trustees: any two of three sheets give it back, one alone says nothing
 * (Shamir's scheme, by an audited library). A sheet is 25 bytes as the recovery code is written: a version,
 * three bytes that tell one set of sheets from another, and the share.
 */
export const sharesMade = 3
export const sharesNeeded = 2
const version = 1
const bytesInShare = 25

function setTag(code: Uint8Array): Buffer {
	return createHash('sha256').update('trustee-shares|').update(code).digest().subarray(0, 3)
}

/** @param code the 20 bytes of the recovery code */
export async function splitCode(code: Uint8Array): Promise<string[]> {
	// The library wants bytes of this very class.
	const shares = await split(Uint8Array.from(code), sharesMade, sharesNeeded)
	return shares.map((share) => {
		const text = formatChecked(Buffer.concat([Buffer.from([version]), setTag(code), share]))
		share.fill(0)
		return text
	})
}

/** Why sheets do not give a code, as a sentence. */
export class SharesRefused extends Error {}

/**
 * The 20 bytes of the code; the caller clears them.
 *
 * @throws SharesRefused
 */
export async function joinShares(typed: readonly string[]): Promise<Buffer> {
	const sheets = typed.map((text, index) => {
		const bytes = parseChecked(text, bytesInShare)
		if (bytes?.[0] !== version) {
			throw new SharesRefused(`Sheet ${index + 1} is mistyped: it has ten groups of four and one character at the end.`)
		}
		return bytes
	})
	const [first, second] = sheets
	if (!first || !second) throw new SharesRefused('Two sheets are needed.')
	if (!first.subarray(1, 4).equals(second.subarray(1, 4))) {
		throw new SharesRefused('These sheets are not of one set. One of them may be older.')
	}
	if (first.equals(second)) throw new SharesRefused('This is the same sheet twice. Two different ones are needed.')
	const joined = Buffer.from(await combine(sheets.map((sheet) => Uint8Array.from(sheet.subarray(4)))))
	if (!setTag(joined).equals(first.subarray(1, 4))) {
		joined.fill(0)
		throw new SharesRefused('These sheets do not fit together.')
	}
	return joined
}
