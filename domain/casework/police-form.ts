import { Temporal } from 'temporal-polyfill'
import type { Payload } from '../entries.ts'
import type { RequestFields } from '../request.ts'

const blanket = /\b(all|any|every|full|entire|whole|complete)\b/i

/**
 * What is worth knowing about a consent form that police sent (journey J5). Good practice, no rule of law:
 * nothing here says that a form does not count.
 *
 * @param today ISO date
 * @param months age in months from which a form is called old: the service's own setting
 */
export function policeFormRemarks(
	form: Pick<
		Payload<'client.police-form-recorded'>,
		'signedOn' | 'scopeWords' | 'forThisRequest' | 'mentionsDefence' | 'signedWhen'
	>,
	fields: Pick<RequestFields, 'requestDate' | 'receivedOn'>,
	today: string,
	months: number,
): string[] {
	const remarks: string[] = []
	const asked = fields.requestDate || fields.receivedOn || ''
	if (form.signedOn === '') remarks.push('The form does not show when it was signed.')
	else {
		const old = Temporal.PlainDate.from(form.signedOn).add({ months }).toString() < today
		if (old) remarks.push(`It was signed more than ${months} ${months === 1 ? 'month' : 'months'} ago.`)
		if (asked && form.signedOn < asked) remarks.push('It was signed before the request was made.')
	}
	if (form.signedWhen === 'before') remarks.push('It was signed before what is being investigated.')
	if (blanket.test(form.scopeWords)) remarks.push('Its words are wide: they set no limit to what may be shared.')
	if (form.forThisRequest !== 'yes') remarks.push('It does not show that it was signed for this request.')
	if (form.mentionsDefence !== 'yes') remarks.push('It does not show that the defence may see what is shared.')
	return remarks
}
