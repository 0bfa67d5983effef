import { describe, expect, it } from 'vitest'
import { read, request } from './papers.ts'

/* Notice to the person in unusual words, and sentences much like it about something else. */

const given = [
	'A leaflet about this request went through her letterbox on Tuesday.',
	'She has had a letter from me that sets out what we are asking you for.',
	'The notice sheet was handed to him in large print at his flat.',
	'My colleague left the paperwork about this enquiry with her on Sunday evening.',
	'She was written to on 2 March about what we ask of you.',
	'He holds our written notice, and has signed the counterfoil.',
	'The explanatory letter was sent to the client by recorded delivery last week.',
	'Her mother was given the written notice on her behalf on 4 March.',
	'She got it in black and white from DC Farrow: what we want and why.',
	'The young woman has received the notice by email and has replied.',
	'I served the notice on her in person at the station.',
	'An easy-read notice was posted to him on Monday.',
	'The victim was told in writing, by letter of 1 March, that I would be asking you.',
	'Notice in writing reached her before this request was sent.',
	'We popped the notice form into her hand when we called.',
]
const withoutNotice = [
	'She only knows about this request from a chat we had on the phone.',
	'The letter telling her of this request is still to be typed.',
	'Nothing has been sent to her about this so far.',
	'Please say nothing to her about this request.',
	'Notice has been held back because he reads her post.',
	'It was decided not to tell her for the time being.',
	'I told her face to face that I would be asking you; nothing in writing was left.',
	'She will get a notice from us in due course.',
	'The client must not learn of this enquiry.',
	'We have not been able to serve the notice as her address is unknown.',
	'Kindly hold off telling her until I ring you.',
	'No notice has gone to her yet.',
	'He has been told verbally of the request.',
	'She is in the dark about our request.',
	'Serving notice was put off on medical advice.',
]
const aboutSomethingElse = [
	'The notice of the hearing was posted to the defendant.',
	'Thank you for your letter about the request.',
	'I was told by telephone that your office has moved.',
	'Has the victim been given written notice?',
	'Officers must record how notice was given to the person.',
	'A notice need not be given where that is not practicable.',
	'The letter I sent you last week had the wrong date.',
	'The landlord gave her notice to quit in February.',
	'She wrote a letter to her sister about what happened.',
	'Her employer was sent a letter about her absence.',
	'She handed us the letter that he had written to her.',
	'He posted a note through her door saying that he was watching her.',
	'The jury will be told in writing of the agreed facts.',
	'You are free to tell her about our request.',
	'Delete as applicable: notice has / has not been given.',
]

describe('victim_notice', () => {
	for (const words of given) it(`was given: ${words}`, () => expect(read(request(words)).victim_notice).toBe('yes'))
	for (const words of withoutNotice)
		it(`was not: ${words}`, () => expect(['no', 'withheld']).toContain(read(request(words)).victim_notice))
	for (const words of aboutSomethingElse)
		it(`is not spoken of: ${words}`, () => expect(read(request(words)).victim_notice).toBeUndefined())
})
