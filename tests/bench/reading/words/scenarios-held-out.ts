import type { Scenario } from './pools.ts'

export const heldOutScenarios: Scenario[] = [
	{
		offence: 'assault by penetration at a music festival on {ev}',
		topic: 'anything {she} said about the tent or the wristband',
		reason: 'Detectives are looking into an allegation of assault by penetration at a music festival on {ev}.',
		enquiry:
			'Whether {she} went to the tent willingly is contested. The line being followed is what {she} said about it before the security log came to light.',
		necessity: 'As things stand the two accounts cannot be told apart and no decision on charge is possible.',
		spv: 'Words spoken before the log was found could not have been shaped by it, so they would weigh heavily whichever way they point.',
		essential:
			'A fair hearing for both sides cannot be had without knowing the earlier account, and in that sense it is essential.',
		other:
			'The festival’s radio recordings, two stewards and a first-aid tent were tried before we thought of you; the recordings are wiped and nobody remembers.',
		closed: 'whether the tent was mentioned before June, yes or no',
	},
	{
		offence: 'theft and financial abuse by a carer',
		topic: 'worries about money going missing',
		reason: 'A carer is suspected of taking money from {obj} until {ev}, and that is what we are investigating.',
		enquiry:
			'The carer says every withdrawal was agreed. Our enquiry is into whether {she} was surprised by them at the time.',
		necessity: 'Dishonesty cannot be considered at all until it is known whether the withdrawals came as a surprise.',
		spv: 'Surprise expressed when the statements arrived would be close to conclusive on dishonesty; calm acceptance would be just as telling.',
		essential: 'It is essential because dishonesty is the only thing in dispute.',
		other:
			'We began with the bank, the care agency and {her} nephew. The bank sees only the card, the agency kept no diary and the nephew lives abroad.',
		closed: 'the month in which missing money was first mentioned',
	},
	{
		offence: 'sending threatening communications',
		topic: 'the notes that were pushed through {her} door',
		reason:
			'Between the summer and {ev} threatening notes were pushed through {her} door; we are trying to find out who sent them.',
		enquiry:
			'The first note was thrown away. We are trying to learn what it said, as the later ones seem to answer it.',
		necessity:
			'The later notes make no sense on their own, and without the first there is nothing to put to the suspect in interview.',
		spv: 'The wording of the first note is apt to show who wrote all of them.',
		essential: 'We cannot do justice to the case otherwise: the wording is essential to it.',
		other:
			'Handwriting and fingerprints led nowhere; the neighbours and the postman were spoken to first of all and saw nobody.',
		closed: 'the words of the first note, if they were written down',
	},
	{
		offence: 'a serious assault outside a nightclub on {ev}',
		topic: 'whether one or two people attacked {obj}',
		reason: 'An enquiry is under way into a serious assault outside a nightclub on {ev}.',
		enquiry:
			'One man has admitted it and says he was alone; the injuries suggest two. Was a second attacker spoken of in the first month?',
		necessity: 'A second offender may be at large and cannot be looked for on what we have now.',
		spv: 'A mention of two people in the first month would all but settle how many there were.',
		essential: 'It is essential to finding and fairly trying anyone else who took part.',
		other:
			'Door staff, taxi records and the hospital have all been exhausted. They show one man only because the camera faced the other way.',
		closed: 'the number of attackers {she} spoke of',
	},
	{
		offence: 'disclosing private images',
		topic: 'who had access to {her} laptop',
		reason: 'Private pictures of {obj} were put online on {ev} and we have been asked to investigate.',
		enquiry:
			'Two people had the laptop that year. Which of them {she} believed had it in the spring is what we want to establish.',
		necessity: 'Neither person can be eliminated at present, so the investigation is stuck.',
		spv: 'Something said in the spring, months before the pictures appeared, is bound to carry weight on who had the machine.',
		essential: 'Knowing who had it is essential if the wrong person is not to be charged.',
		other:
			'The laptop has been examined, the website has answered and {her} flatmate has made a statement. We came to you only after all of that failed.',
		closed: 'the name of the person who had the laptop in spring',
	},
	{
		offence: 'sexual activity with a child by a person in a position of trust',
		topic: 'trips in the coach’s car',
		reason: 'We are investigating the conduct of a sports coach towards {obj} until {ev}.',
		enquiry:
			'The coach says {she} was never in his car. Whether {she} spoke of lifts home before the club started asking questions is the point.',
		necessity: 'There is no other evidence yet of the lifts and the decision whether to charge is waiting for it.',
		spv: 'If lifts were mentioned before anybody asked, that would undo the coach’s account, and it is hard to think of weightier material.',
		essential: 'It is essential so that the charging lawyer has the whole picture.',
		other:
			'The club’s minibus log, two parents and the car’s satellite navigation were looked at beforehand, with no result.',
		closed: 'the first date on which a lift was mentioned',
		child: true,
	},
]
