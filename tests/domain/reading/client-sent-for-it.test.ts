import { describe, expect, it } from 'vitest'
import type { IncomingDocument } from '../../../domain/document.ts'
import { routeLane } from '../../../domain/lane.ts'
import { mail, read, request, textPaper } from './papers.ts'

const laneOf = (answers: Record<string, string>) => routeLane({ ...answers, service_nation: 'ew' })
const client = { from: 'Ada Finch <ada.finch@example.org>', to: 'Mo <mo@riverside-counselling.example.org>' }

/** What a client wrote above what an officer wrote to the client. */
const forwarded = (above: string, below: string): IncomingDocument =>
	mail(
		`${above}

Ada

-----Original Message-----
From: DC Lena Ruddock <lena.ruddock@gwent.police.example>
Sent: 4 March 2026 10:12
To: Ada Finch
Subject: your case

${below}

Lena
DC 2210 Lena Ruddock, Gwent Police`,
		client,
	)

describe('police have sent the client for the notes', () => {
	it.each([
		[
			'hi Mo got this today, not sure about it',
			'Hi Ada, it would save us weeks if you popped in and asked for a print of everything they have on you. Then drop it at the front desk for me.',
		],
		[
			'What do you think?',
			'All you need do is ring your counsellor and say you want your file. Once you have it, scan it over to me.',
		],
		[
			'Is this normal?? x',
			'Under data protection they have to give it to you for free, so could you put in a request for whatever they hold and let me have it when it comes?',
		],
		['See below', 'Can you pick up your therapy notes next time you are in, and bring them to your ABE on Monday?'],
		[
			'fwd',
			"They won't give it to us without a load of forms. You can just ask for it all, take photos on your phone and WhatsApp them to me.",
		],
		[
			'Please can you help with this',
			'The CPS want to see the counselling. Best thing is for you to get it yourself, then email me the lot.',
		],
		[
			'I feel a bit sick reading this',
			'We talked about your sessions. Would you mind asking her to write down what you said about the flat, and posting that to me at the station?',
		],
	])('%s: %s', (above, below) => {
		const answers = read(forwarded(above, below))
		expect(answers.client_asked_to_fetch).toBe('yes')
		expect(laneOf(answers)).toBe('other_request')
	})

	it.each([
		'Hi Mo, the police officer rang me and says I should ask you for all of my notes and bring them to her. Do I have to?',
		'Hi Mo. My officer (DC Ruddock, Gwent) wants me to get a copy of my file off you and send it on to her by Friday. Could I have it please? Ada',
		'Hello, DC Ruddock told me on the phone that if I ask for my records you cannot say no and then I am to hand them in at the station. Is that right? Ada',
	])('the client tells of it: %s', (words) => {
		const answers = read(mail(words, client))
		expect(answers.client_asked_to_fetch).toBe('yes')
		expect(laneOf(answers)).toBe('other_request')
	})

	it('a note of what the client said', () => {
		const note = textPaper(
			`Telephone message 9 April 2026, 14.05, taken by Jo. Ada Finch rang, upset. The officer in her case, DC Ruddock of Gwent Police, had told her to ask us for her notes and to bring them to the station. I said Mo would ring her back.`,
		)
		expect(read(note).client_asked_to_fetch).toBe('yes')
	})
})

describe('nobody has sent the client for anything', () => {
	it.each([
		[
			'Hi, fyi',
			'Hi Ada, I am going to write to your counsellor to ask for two dates. You do not need to do anything, but tell me if you object.',
		],
		['just so you know', 'Hi Ada. Your statement is ready. Can you pop in to sign it and bring your phone with you?'],
	])('%s: %s', (above, below) => {
		expect(read(forwarded(above, below)).client_asked_to_fetch).not.toBe('yes')
	})

	it.each([
		'I have told Ms Oakenshaw that she need not get the notes herself.',
		'Please send the notes to me and not by way of the client.',
		'She has asked me to tell you that she is content for you to send them.',
	])('%s', (words) => {
		expect(read(request(words)).client_asked_to_fetch).not.toBe('yes')
	})
})
