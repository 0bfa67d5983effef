import type { CaseFacts } from './facts.ts'
import { paragraph } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'

/** The child's own sheet, for a reading age of 9 (letters reference, section 4, "Child or carer version"). */
export function childSheetBlocks(facts: CaseFacts): LetterBlock[] {
	const ways = facts.service.phone ? ` You can ring us on ${facts.service.phone}.` : ''
	return [
		paragraph('CS-1', 'The police have asked us about you. They asked. We do not have to say yes.'),
		paragraph('CS-2', 'We have not told them a thing. You have done nothing wrong.'),
		paragraph('CS-3', 'We want to know what you think. You can say:', 'heading'),
		paragraph('CS-3a', 'You can share it all.', 'option'),
		paragraph('CS-3b', 'You can share some of it.', 'option'),
		paragraph('CS-3c', 'You can write a short note. I want to see it first.', 'option'),
		paragraph('CS-3d', 'I do not want you to share it.', 'option'),
		paragraph('CS-3e', 'I want to talk to somebody first.', 'option'),
		paragraph('CS-4', 'You can change your mind. You can do that until we send it. Then we cannot get it back.'),
		paragraph('CS-5', 'You can read it before we send it. We can read it with you.'),
		paragraph(
			'CS-6',
			'We will listen to you. A court can tell us to give things to them. If it does, we will tell you when we can.',
		),
		paragraph('CS-7', `You do not have to choose today. You can ask us all you want to know.${ways}`),
		paragraph('CS-8', 'You can still come and talk to us. That will not stop.'),
	]
}

export function childSheetNotYet({ answers, work }: CaseFacts): string | undefined {
	if (work.turnedAdult) return 'The client has turned 18 since, so the letter for adults is used.'
	return answers.client_age === 'child' ? undefined : 'The client is not recorded as being under 18.'
}
