import type { Scenario } from './pools.ts'

export const mainScenarios: Scenario[] = [
	{
		offence: 'an allegation of rape on {ev}',
		topic: 'what {she} said about the evening of {ev}',
		reason:
			'{force} is investigating an allegation of rape on {ev}. A man has been interviewed under caution and released on bail.',
		enquiry:
			'The suspect says the account was made up after an argument in a group chat three weeks later. We want to find out whether {she} had described the evening to anybody before that argument.',
		necessity:
			'Without an early account the reviewing lawyer cannot tell which of two versions of the date is right, and the investigation cannot be finished.',
		spv: 'A note made in the first three weeks would show whether the complaint came before or after the argument, and is likely to settle that point.',
		essential: 'The timing is the central issue, so sight of the entry is essential to a fair charging decision.',
		other:
			'Before asking you we checked {her} phone (handset lost), spoke to both housemates (away that month) and asked the group chat members (messages set to disappear). None of them could help and we know of no other source.',
		closed: 'the date on which {she} first mentioned the evening of {ev}, and nothing else',
	},
	{
		offence: 'controlling or coercive behaviour between spring 2024 and {ev}',
		topic: 'any mention of {her} bank card, phone or car keys being taken from {obj}',
		reason:
			'We are looking into a report of controlling or coercive behaviour which ended when {she} left home on {ev}.',
		enquiry:
			'The line of enquiry is whether the restrictions on money and transport were already happening in the autumn, as {she} says, or began only after the separation, as the suspect says.',
		necessity:
			'The offence needs repeated behaviour over a period; at present the only evidence for the autumn is {her} own statement, and a decision cannot be made on it.',
		spv: 'A note made at the time that money or keys were withheld would be powerful support for repetition, and its absence would matter as much.',
		essential: 'The dates decide whether the offence is made out at all, which is why access is essential.',
		other:
			'We first obtained bank statements and spoke to {her} employer and {her} sister. The statements do not show who held the card and neither witness saw it. There is nowhere else to look.',
		closed: 'whether {she} mentioned having no access to {her} bank card before {ev}: yes or no, with the date',
	},
	{
		offence: 'stalking involving serious alarm or distress',
		topic: 'references to a silver car or to being followed',
		reason: 'This is an investigation into stalking between {ev} and the arrest of a suspect last month.',
		enquiry:
			'We need to establish when {she} first noticed the silver car, because the hire company has records for only part of the period and the suspect denies having hired it before Christmas.',
		necessity: 'No course of conduct can be shown for the earlier weeks unless the first sighting can be dated.',
		spv: 'A dated mention of the car would tie the earlier incidents to one hire period and would be likely to carry great weight with a court.',
		essential: 'Dating the first sighting is essential to deciding which incidents can be charged.',
		other:
			'ANPR data have been deleted, the doorbell camera overwrites after seven days and {her} manager did not keep the security log. Each of these was tried first.',
		closed: 'the dates on which {she} mentioned a silver car',
	},
	{
		offence: 'sexual assault at a workplace on {ev}',
		topic: 'what {she} told {her} counsellor about the incident at work on {ev}',
		reason: 'We are investigating a complaint of sexual assault by a manager at {her} place of work on {ev}.',
		enquiry:
			'The manager says the two were never alone. Our enquiry is whether {she} spoke of the stock room at the time, before {she} saw the rota.',
		necessity:
			'Location is disputed and the case cannot be put to a prosecutor until we know whether the stock room was named early on.',
		spv: 'If the stock room is named in the first weeks that would directly contradict the manager; if another place is named it would support him. Either way the value as evidence is high.',
		essential:
			'The place is the issue on which the case turns and the note is essential to a fair outcome for both of them.',
		other:
			'Shift swipe records, two colleagues and an HR complaint have been looked at already. The records do not show rooms, the colleagues were on leave and the complaint gives no place.',
		closed: 'the name of the room that {she} gave when {she} first spoke of the incident',
	},
	{
		offence: 'romance fraud',
		topic: 'the names or accounts used by the person who was sending {obj} messages',
		reason:
			'We are investigating a fraud in which {she} was persuaded to send money abroad between the spring and {ev}.',
		enquiry:
			'One line of enquiry is open: to identify a second person who rang {obj} using another name, whose number was never saved.',
		necessity:
			'The second caller cannot be traced unless the name used is known, and the payments continue to other people.',
		spv: 'The name would link two bank accounts that nothing else connects and so would be of real and substantial weight.',
		essential:
			'Identification of the second caller is essential to the investigation because the first suspect is abroad.',
		other:
			'{Her} bank, mobile provider and the dating site have all replied; none holds the second name. Asking you is the last step, not the first.',
		closed: 'any name or nickname {she} gave for the second caller; no notes are wanted',
	},
	{
		offence: 'wounding with intent on {ev}',
		topic: 'how the injury to {her} hand was explained',
		reason:
			'We are investigating a wounding at {her} home address on {ev} for which a former partner has been charged.',
		enquiry:
			'The defence statement says the injury was caused by a broken dish the weekend before. We are following up how {she} explained it in the days after.',
		necessity:
			'A prosecutor has told us that the trial cannot be prepared until the earlier explanation, whatever it is, is known.',
		spv: 'An explanation given within days, before {she} knew what the defence would be, would be likely to be decisive one way or the other.',
		essential: 'It is essential to a fair trial that the earlier explanation is known.',
		other:
			'The walk-in centre recorded only the treatment, the ambulance was cancelled and {her} mother was told nothing. We asked all three first and can think of no other source.',
		closed: 'the explanation recorded for the injury to {her} hand, in one line',
	},
	{
		offence: 'harassment by text message',
		topic: 'messages from a former colleague',
		reason: 'We are investigating persistent harassment of {obj} by a former colleague which was reported on {ev}.',
		enquiry:
			'The former colleague says {she} replied warmly until the summer. We want to know how {she} described the messages at the time they arrived.',
		necessity:
			'Whether the contact was unwanted from the start is an element we must prove and there is nothing yet that proves it.',
		spv: 'A description made while the messages were arriving would show how they were received and would probably determine that element.',
		essential: 'For that reason the description is essential if a decision on charge is to be safe.',
		other:
			'The old handset was sold, the network keeps no content and the colleague deleted his copies. We have spoken to two friends, who knew nothing of it.',
		closed: 'whether {she} described the messages as unwanted before {ev}',
	},
	{
		offence: 'non-recent sexual abuse at a boarding school',
		topic: 'the name of the boarding house or of the member of staff',
		reason: 'We are investigating reports of sexual abuse at a boarding school which has since closed.',
		enquiry:
			'Two men with the same surname taught there. The enquiry is which of them {she} was speaking about before the newspaper printed a photograph on {ev}.',
		necessity:
			'Unless the right man is identified nobody can be interviewed, and one of the two is already in poor health.',
		spv: 'A description made before the photograph was published cannot have been influenced by it, and is likely to identify the man.',
		essential: 'Identification is essential to the investigation going any further.',
		other:
			'The school archive was destroyed in a flood; the diocese and three former pupils have been asked. They could not say which man it was.',
		closed: 'the name or description {she} gave of the teacher',
	},
	{
		offence: 'forced marriage and honour-based abuse',
		topic: 'travel plans made for {obj} by {her} family',
		reason: 'We are investigating threats made to {obj} by relatives, and an attempt to take {obj} abroad on {ev}.',
		enquiry:
			'The relatives say the journey was a holiday booked with {her} agreement. We are trying to find out whether {she} spoke of it as a holiday before the tickets were bought.',
		necessity: 'What {she} understood about the journey beforehand must be known before anyone can be charged.',
		spv: 'Something said before the tickets were bought would go straight to whether {she} agreed and would be hard to explain away.',
		essential: 'That question has to be answered for a fair decision and the note is essential to answering it.',
		other:
			'The travel agent, the college and {her} brother have been approached. The agent dealt only with an uncle, and the others were not told. No other record has been found.',
		closed: 'the date on which {she} first spoke about the journey',
	},
	{
		offence: 'a robbery aggravated by hostility on {ev}',
		topic: 'the description {she} gave of the person who took {her} bag',
		reason: 'We are investigating a robbery near the bus station on {ev}. One person has been arrested.',
		enquiry:
			'Identification is disputed. The enquiry is whether a description given before the arrest matches the person arrested.',
		necessity: 'There is no identification at all at the moment and the arrested person must be charged or released.',
		spv: 'A description that comes before the arrest is untouched by it and is likely to be strong evidence either way.',
		essential: 'It is essential to know whether the right person has been arrested.',
		other:
			'Bus station cameras were being replaced, the driver saw nothing and an appeal brought no calls. Those avenues were exhausted before this request was made.',
		closed: 'any description of clothing, height or voice, in a sentence',
	},
	{
		offence: 'grooming of a child online',
		topic: 'the user names of people who contacted {obj} on a games platform',
		reason: 'We are investigating contact with {obj} and other children through a games platform up to {ev}.',
		enquiry:
			'The enquiry is to put a user name to the adult who asked {obj} to meet; the account was deleted within hours.',
		necessity: 'The platform will search only by user name, so without one the adult cannot be found.',
		spv: 'The user name would lead to one account holder and is therefore likely to prove who it was.',
		essential: 'Finding the adult is essential to protecting other children and to the case.',
		other:
			'{Her} tablet has been examined, {her} form tutor asked and the platform served with a notice. Nothing came back without the user name. We cannot think of a gentler way.',
		closed: 'any user name {she} mentioned; names only',
		child: true,
	},
	{
		offence: 'child cruelty at home',
		topic: 'what {she} said about being locked in {her} room',
		reason:
			'We are investigating concerns about how {she} was treated at home up to {ev}, when social workers visited.',
		enquiry: 'We want to know whether {she} spoke about the lock on the door before it was taken off on {ev}.',
		necessity: 'The lock has gone and the case cannot be assessed until we know whether it was there.',
		spv: 'A mention made before the visit would be likely to show what the room was like, as nothing done afterwards can.',
		essential: 'It is essential in order to decide fairly whether anybody should be prosecuted.',
		other:
			'The landlord, the health visitor and {her} school have been asked first. None had seen upstairs, and the photographs from the visit do not show the door.',
		closed: 'the first date on which a lock was mentioned',
		child: true,
	},
]
