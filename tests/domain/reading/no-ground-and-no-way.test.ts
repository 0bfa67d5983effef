import { describe, expect, it } from 'vitest'
import { mail, read, request, textPaper } from './papers.ts'

const why = [
	'reason_stated',
	'line_of_enquiry_stated',
	'necessity_stated',
	'other_means_addressed',
	'handling_stated',
] as const

/** A request that gives no ground at all, with `words` beside what is asked for. */
const bare = (words: string) =>
	mail(`Hello

I need the notes of Ms Tamara Oakenshaw.

${words}

Rhys Penhaligon
DC 4410
Gwent Police`)

describe('what is no ground for asking', () => {
	it.each([
		'Holding anything back in an investigation is an offence and you know it.',
		'Refusing to disclose evidence to the police could be contempt of court.',
		"It's the law, you have to hand it over.",
		'Not complying with this will be treated as obstructing the police.',
		'If you fail to provide it without good cause you may be arrested or fined.',
		'My sergeant knows that I am asking and where I have been today.',
		'Our DI told me to send this and is happy with it.',
		'If you say no we shall ask the court for a witness summons.',
		'12 I certify that the data are required for the purpose stated and that the request is proportionate and necessary.',
	])('%s', (words) => {
		const answers = read(bare(words))
		for (const name of why) expect(`${name} ${answers[name]}`).toBe(`${name} no`)
	})

	it('what the caller said of a superior is no line of enquiry', () => {
		const note = textPaper(`Visit to reception, 9 April 2026, 10.30. Taken by Jo.

PC Lowri Amos, 3318, South Wales Police came in and asked for the notes of Ms Carys Penrose. I asked who had agreed to this. She said that her inspector, Gwyn Bell, knew who she was seeing and where. I said that we would need it in writing.`)
		expect(read(note).line_of_enquiry_stated).toBe('no')
	})
})

describe('a duty that a caller is said to have claimed', () => {
	const visit = (words: string) =>
		textPaper(`Visit to reception, 9 April 2026, 10.30. Taken by Jo.

PC Lowri Amos, 3318, South Wales Police came in and asked for the notes of Ms Carys Penrose. ${words} I told her that we would reply in writing.`)

	it.each([
		'She said that I could be arrested for obstructing her if we did not help.',
		'She told me that we "have to hand them over" as it is a serious case.',
		'She insisted that we had no choice but to give them to her.',
		'She warned me that we would be breaking the law by refusing.',
		'She claimed the centre was legally bound to show her the file.',
	])('%s', (words) => expect(read(visit(words)).claims_mandatory_without_order).toBe('yes'))

	it.each([
		'She said that we did not have to answer.',
		'She said that nobody could force us to help and that we were free to refuse.',
		'She said that she had to ask for it.',
	])('not: %s', (words) => expect(read(visit(words)).claims_mandatory_without_order).toBe('no'))
})

describe('the way that a paper came', () => {
	const letter = (head: string, words = '') =>
		textPaper(`Gwent Police

${head}

4 March 2026

Dear Manager

Please let me have the notes of the session of Ms Tamara Oakenshaw on 12 January 2026. ${words}

Yours faithfully

Rhys Penhaligon
DC 4410`)

	it.each([
		['By post and not by email', 'post'],
		['Despatched by tracked post', 'post'],
		['Sent by pre-paid first class post', 'post'],
		['Delivered by hand', 'visit'],
		['By secure email, not by post', 'email'],
	])('%s', (head, channel) => expect(read(letter(head)).channel).toBe(channel))

	it.each([
		'Notice was given to her by hand on 2 March 2026.',
		'Her letter was delivered by hand at home.',
		'The notice was sent to her by recorded delivery.',
	])('how notice reached her is no such way: %s', (words) =>
		expect(read(letter('Our ref 22/1', words)).channel ?? '').not.toMatch(/visit|post/),
	)
})

describe('the whole of it', () => {
	it.each([
		'Please would you also copy the whole of her counselling notes to me.',
		'I want everything you hold on her, start to finish.',
	])('%s', (words) => expect(read(request(words)).whole_file_requested).toBe('yes'))

	it('of tick boxes only what is ticked', () => {
		const form = textPaper(`REQUEST FOR VICTIM INFORMATION
Force: Gwent Police
Officer: DC 4410 Rhys Penhaligon
Date: 4 March 2026
Victim: Ms Tamara Oakenshaw
Information requested: [ ] Full file [X] One entry [ ] All correspondence
Details: the entry for 12 January 2026
Crime number: 2600012345`)
		expect(read(form).whole_file_requested).toBe('no')
	})

	it('what an earlier request wanted is not wanted now', () => {
		const words = 'My earlier letter asked for all of her notes. That was too wide and I am sorry.'
		expect(read(request(words)).whole_file_requested).toBe('no')
	})
})
