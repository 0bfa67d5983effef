import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmsClient } from '../../../domain/letters/confirms-client.ts'
import { neitherConfirmNorDeny } from '../../../domain/letters/paragraphs.ts'
import type { Letter, LetterKind } from '../../../domain/letters/types.ts'

const guard = { personNamed: 'Ms Elowen Trask-Pennyfeather', clientReference: 'LK-0417' }

function letter(text: string, changes: Partial<Letter> = {}): Letter {
	return {
		kind: 'challenge' as LetterKind,
		addressee: { name: 'DC Priya Hallworthy-Mott', lines: ['Avon and Somerset Police'] },
		references: [{ label: 'Your reference', value: '5226/004417/26' }],
		subject: 'Your request, reference 5226/004417/26',
		salutation: 'Dear DC Hallworthy-Mott',
		blocks: [{ id: 'CH-1', source: { template: 'CH-1' }, text }],
		closing: 'Yours sincerely',
		signs: ['clinical_lead'],
		...changes,
	}
}

describe('letters that give away that somebody is a client', () => {
	it.each([
		'Ms Trask-Pennyfeather is our client.',
		'We have spoken to our client about your request.',
		'She was a client of ours until March.',
		'She is a former client.',
		'Elowen has not been back to counselling since.',
		'She attended six sessions here.',
		'We have told our former client what you ask for.',
		'He is still one of our clients.',
		'As a client of this service she has a choice.',
	])('points out: %s', (text) => {
		expect(confirmsClient(letter(text), guard)).toHaveLength(1)
	})

	it.each([
		neitherConfirmNorDeny,
		'We neither confirm nor deny that any person is or has been a client.',
		'This letter does not confirm whether the person named in your request is a client of ours.',
		'Please tell us in what capacity the person named in your request features.',
		'Please explain why information from counselling is likely to have substantial probative value.',
		'Please tell us whether Ms Trask-Pennyfeather was given written notice.',
	])('leaves alone: %s', (text) => {
		expect(confirmsClient(letter(text), guard)).toEqual([])
	})

	it('finds our own client reference anywhere, whatever its punctuation', () => {
		expect(confirmsClient(letter('Thank you.', { subject: 'Your request (LK 0417)' }), guard)).toEqual([
			{ where: 'subject', sentence: 'Your request (LK 0417)', because: 'shows our client reference' },
		])
	})

	it('finds initials in capitals, and takes neither ordinary words nor ranks for them', () => {
		const found = (text: string, clientReference: string) =>
			confirmsClient(letter(text), { personNamed: '', clientReference }).length
		expect(found('We hold a file under I.S. in our system.', 'IS')).toBe(0)
		expect(found('We hold a file under IS in our system.', 'IS')).toBe(1)
		expect(found('We hold a file under IS in our system.', 'I.S.')).toBe(1)
		expect(found('This is what it is.', 'IS')).toBe(0)
		expect(found('We wrote to DC Hallworthy-Mott.', 'DC')).toBe(0)
		expect(found('We have written to DC, and wait.', 'DC')).toBe(1)
	})

	it('says in which block, and only the sentence in question', () => {
		const found = confirmsClient(
			letter('Thank you for your letter. Our client has been told. We will write again.'),
			guard,
		)
		expect(found).toEqual([
			{ where: 'CH-1', sentence: 'Our client has been told.', because: 'says that the person is a client' },
		])
	})

	it('has nothing to say about a letter to the client', () => {
		expect(confirmsClient(letter('You are our client.', { kind: 'client' }), guard)).toEqual([])
	})

	it('finds the wording whatever stands around it', () => {
		const around = fc.stringMatching(/^[A-Za-z ,]{0,60}$/)
		fc.assert(
			fc.property(around, around, (before, after) => {
				fc.pre(!/confirm|say/i.test(before))
				expect(confirmsClient(letter(`${before} our client ${after}`), guard).length).toBeGreaterThan(0)
			}),
			{ numRuns: 200 },
		)
	})
})
