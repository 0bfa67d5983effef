import { z } from 'zod'

/**
 * Text that may cross the process boundary: no NUL, no control characters but tab and newline,
 * no lone surrogates. Plain `z.string()` lets all of these through.
 */
export function safeText(maxLength: number) {
	return z
		.string()
		.max(maxLength)
		.refine((text) => !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text) && text.isWellFormed(), {
			message: 'characters that text may not contain',
		})
}

/** An id of ours: UUIDv7 in lower case. */
export const idText = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)

/** An ISO calendar date that exists (YYYY-MM-DD), or empty for "I don't know". */
export const dateText = z.union([z.literal(''), z.iso.date()])
