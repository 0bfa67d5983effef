/** The questions that are asked while the caller is on the line; the sixth is the call-back (journey J4). */
export const sixQuestions = [
	{ name: 'whoIsAtRisk', label: 'Who is at risk?', hint: 'As far as you know. Initials or a description are enough' },
	{ name: 'whatIsFeared', label: 'What is feared?', hint: undefined },
	{ name: 'howSoon', label: 'How soon?', hint: undefined },
	{
		name: 'minimumThatHelps',
		label: 'What is the least that would help?',
		hint: 'An address, a phone number, who is with them. Hardly ever notes',
	},
	{ name: 'whoIsAsking', label: 'Who is asking?', hint: 'Name, number, force, reference' },
] as const
