import { britishDate } from '../../british-date.ts'
import type { FieldName, RequestFields } from '../../request.ts'

/**
 * Dates of a request that cannot all be right, in a sentence that names them, with the fields to look at. What a
 * paper may truly bear is no mistake and is not refused: an approval or a notice after the request (J2), or a date
 * to reply by that has passed.
 *
 * @param today ISO date by this computer's calendar
 */
export function datesOutOfOrder(
	fields: RequestFields,
	today: string,
): { says: string; fields: FieldName[] } | undefined {
	const { receivedOn = '', requestDate = '', periodFrom = '', periodTo = '' } = fields
	if (receivedOn > today) {
		return {
			says: `The date it was received, ${britishDate(receivedOn)}, is in the future. Put it right; nothing that you typed is lost.`,
			fields: ['receivedOn'],
		}
	}
	if (requestDate && receivedOn && requestDate > receivedOn) {
		return {
			says: `The request is dated ${britishDate(requestDate)}, after the day on which it was received, ${britishDate(receivedOn)}. Look at both again. If the paper truly bears that date, leave the date of the request empty and say so in a note.`,
			fields: ['requestDate', 'receivedOn'],
		}
	}
	if (periodFrom && periodTo && periodTo < periodFrom) {
		return {
			says: `The period asked for ends on ${britishDate(periodTo)}, before it begins on ${britishDate(periodFrom)}. Look at both dates again.`,
			fields: ['periodFrom', 'periodTo'],
		}
	}
	return undefined
}
