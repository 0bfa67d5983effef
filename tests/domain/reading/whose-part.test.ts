import { describe, expect, it } from 'vitest'
import { mail, read, request } from './papers.ts'

const about = (words: string) =>
	mail(`Good morning,

I am investigating an assault in Newport on 3 January 2026.

${words}

Please send me the notes of the session on 12 January 2026.

Kind regards
Rhys Penhaligon
DC 4410
Gwent Police
Tel 01633 960123`)

describe('nobody becomes a victim by standing near one', () => {
	it.each([
		'Mr Tobias Hallam is the brother of the victim.',
		'Ms Tamara Oakenshaw is the complainant’s mother.',
		'Mrs Tamara Oakenshaw, a friend of the victim, was in the house.',
		'Ms Tamara Oakenshaw is not a victim in this case.',
		'Ms Tamara Oakenshaw is the former partner of the suspect.',
		'Ms Tamara Oakenshaw was told by the victim what had happened.',
		'Ms Tamara Oakenshaw is neither a victim nor a suspect.',
		'Ms Tamara Oakenshaw is the mother of a child who was assaulted.',
		'Ms Tamara Oakenshaw lived with the complainant at the time.',
		'Ms Tamara Oakenshaw is someone to whom the victim spoke.',
	])('%s', (words) => {
		expect(read(about(words)).client_role).not.toBe('victim_or_at_risk')
	})

	it('a witness is one', () => {
		expect(read(about('Ms Tamara Oakenshaw is a witness. Her sister is the victim.')).client_role).toBe('witness_only')
	})

	it('and the victim is', () => {
		for (const words of ['The victim is Ms Tamara Oakenshaw.', 'Ms Tamara Oakenshaw is our complainant.'])
			expect(read(about(words)).client_role).toBe('victim_or_at_risk')
	})
})

describe('whoever asks does not approve', () => {
	it.each([
		'I have authorised this request myself.',
		'Authorised by the undersigned on 2 March 2026.',
		'This was approved on 2 March 2026 by the requesting officer.',
		'Approved by DC R. Penhaligon on 2 March 2026.',
		'Approved by DC Penhaligon on 2 March 2026.',
		'Authorised by DC 4410 on 2 March 2026.',
		'The request is self-authorised.',
	])('%s', (words) => {
		const answers = read(request(words))
		expect(answers.approval_shown).not.toBe('yes')
		expect(answers.approver_standing).not.toBe('shown')
	})

	it('a second person of another name does', () => {
		const answers = read(request('This request was approved by DCI Ffion Harries on 2 March 2026.'))
		expect(answers).toMatchObject({ approval_shown: 'yes', approver_standing: 'shown', approver_is_requester: 'no' })
	})
})
