import { describe, expect, it } from 'vitest'
import { routeLane } from '../../../domain/lane.ts'
import { mail, read, request, textPaper } from './papers.ts'

const signed = (words: string) => mail(`${words}\n\nPS 41 Ray\nGwent Police Control Room`)
const laneOf = (answers: Record<string, string>) => routeLane({ ...answers, service_nation: 'ew' })

describe('danger that is told in other words than "emergency"', () => {
	it.each([
		'We think Ada Finch could be dead by morning. He is outside with a can of petrol. Where is she staying? Ring me now.',
		'Her partner got out at noon and told his cellmate she would not live to see the weekend. We have no address for Ada Finch. Do you? Please answer straight away.',
		'Ian Finch walked out of the ward at four and left his shoes by the river. His phone is off. Any number or address you have, please, and please look now.',
		'Ada Finch rang 999, screamed and the line went. We cannot tell where she was calling from. Do you have a second number for her? Every minute matters.',
		'A neighbour heard blows and a child crying. They had gone when we got there. If Ada Finch told you where her mother lives please ring the control room at once.',
		"Ian texted his sister: 'look after the dog, I won't be needing him'. He has the car and the rope from the garage. Who is down as his contact? Phone me on 01632 960111 any time tonight.",
		'He has bought a knife and a one-way ticket to her town, says he is coming for her. We need to get to Ada Finch before he does. Is she with you this afternoon?',
		'A girl of 15, Ada Finch, was seen being pulled into a van forty minutes ago. We need any number you have for her or her mum, now.',
		'Ada Finch has not come home, she told a friend she had stored up her tablets and this was the day. Was she at her appointment? Where might she go? Please ring me immediately.',
		'Threat-to-life log 22. Warn Ada Finch: we cannot trace her. Please give us her mobile number without delay.',
		'Mum has barricaded herself in with the children and there is gas. Her name is Ada Finch. Who can talk to her? Need a contact in the next ten minutes.',
		'Please can somebody pick this up tonight. We are searching the moor for Ian Finch, who is diabetic, has no insulin, and left a goodbye letter. Which address did he give you?',
	])('%s', (words) => {
		const answers = read(signed(words))
		expect(answers.risk_to_life).toBe('yes')
		expect(laneOf(answers)).toBe('emergency')
	})

	it('told in a note of a call', () => {
		const note = textPaper(`Telephone message taken by Jo, 9 April 2026 at 16.20

Insp Ray of Gwent Police rang from the control room. He said that Ada Finch's husband had left work with a hammer saying he would put an end to it, that they did not know where she was and that they needed to reach her before he did. He wanted any address or number. I said that I would call back through the switchboard.`)
		expect(read(note).risk_to_life).toBe('yes')
	})
})

describe('harm that is the case, and not what is about to happen', () => {
	it.each([
		'He held a knife to her and said that she would not see the morning. That was on 3 March 2025. He is in custody.',
		'She was found by the river and taken to hospital, where she is recovering. We need your reply by tonight as the file goes to the CPS.',
		'This is urgent. The custody clock runs out at 6pm today and we need the notes now. He set fire to her house.',
		'The suspect threatened to kill her in 2024 and we cannot find the neighbour who heard it.',
		'He died in January. We are trying to establish where he was living, for the inquest.',
		'We are looking for a witness, who saw the stabbing, and wondered whether she mentioned his address.',
		'She is safe and in a refuge. He is on bail with conditions not to contact her. Please ring me tomorrow.',
	])('%s', (words) => {
		expect(read(request(words)).risk_to_life).toBeUndefined()
	})
})
