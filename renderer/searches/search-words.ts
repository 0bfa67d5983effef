import type { Payload, searchPlaces } from '../../domain/index.ts'

export type Place = (typeof searchPlaces)[number]
export type Found = Payload<'search.recorded'>['result']
export type Conclusion = Payload<'search.concluded'>['result']

export const foundWords: Record<Found, string> = {
	found: 'Something was found',
	nothing: 'Nothing was found',
	'not-a-place-we-use': 'We do not use such a place',
}
export const conclusionWords: Record<Conclusion, string> = {
	held: 'Something within the request is held',
	'not-held': 'Nothing within the request is held',
	'destroyed-under-policy': 'It was destroyed under the policy, before the request arrived',
	'destroyed-after-request': 'It was destroyed after the request arrived',
}
