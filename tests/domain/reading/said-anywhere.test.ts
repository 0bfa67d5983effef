import { describe, expect, test } from 'vitest'
import { mail, read } from './papers.ts'

/** A request with `words` in the middle of it. */
const request = (words: string) =>
	read(
		mail(
			`Good morning,

I am DC Fenna Lockyer (3318) of Suffolk Constabulary. Mr Idris Castellane-Rowe, born 4 June 1988, is the victim of a robbery at a tram stop. Our reference is 37/9921/26.

Please tell me what is noted of the ring in the entry of 11 February 2026.

${words}

Kind regards
Fenna Lockyer
DC 3318
01632 960188
fenna.lockyer@suffolk.police.example`,
			{
				from: 'Fenna Lockyer <fenna.lockyer@suffolk.police.example>',
				date: '2026-03-18T14:10:00+00:00',
				subject: 'Request',
			},
		),
	)

const ways: Record<string, readonly string[]> = {
	voluntary_stated: [
		'You are quite at liberty to turn me down.',
		'Nothing compels you to help.',
		'I have no power to insist on a reply.',
		'Whether you help is for you to say.',
		'This is a request and you may say no to it.',
		'Nobody is going to force you to answer.',
		'The decision is one for your service alone and I shall respect it.',
		'There is no duty on you to respond.',
		'I am asking, not telling: you can decline.',
		'We leave it to you.',
	],
	views_recorded: [
		'He says he would prefer that only the ring is mentioned, and I have put that in the log.',
		'I asked what he thought: he is fine with it, which is noted in my pocket book.',
		'Mr Castellane-Rowe supports this. His words are in the contact log.',
		'He does not mind the ring being talked about but is worried about anything on his sister; recorded.',
		'His view, which I wrote down, is that you should tell us about the ring and nothing else.',
		'He was unhappy that we asked at all. I made a note of it.',
		'He agreed to it on condition that his employer is not told, and that is on file.',
		'Asked for his wishes, he said "just the ring". Logged at 10.20.',
		'He objects to anything wider and the log says so in his own words; he wants this answered.',
		'He has no difficulty with the question. I noted that on 12 March.',
	],
	defence_disclosure_stated: [
		"A copy would go to the accused man's solicitors if there is a trial.",
		'The defence will get to see it if it helps them.',
		'If charged, he is entitled to a copy.',
		'It may have to be served on the other side.',
		'His barrister could ask for sight of it.',
		'We might have to hand it to his lawyers.',
		'What you tell us would be disclosed to the defendant where the rules say so.',
		'Should he be charged it would be made available to the defence.',
		"The suspect's legal team will be given it.",
		'To the defence on request.',
	],
	handling_stated: [
		'Your reply will sit in a locked folder that I and the disclosure officer can open.',
		'It goes on the restricted part of the crime system and is deleted a year after the case.',
		'Two officers and the CPS lawyer would read it; it would be shredded when the appeal time is over.',
		'Anything you send stays in a sealed envelope in the property store until the prosecutor needs it.',
		'Whatever you tell us will be kept on the case file, seen by the team only.',
		'We would hold it on our secure drive for six years, open to me and my supervisor.',
		'The answer will be read by me, passed to the CPS and erased after the trial.',
		'The material will live in the exhibit store under a restricted number, and only my team has the key.',
		'It would be put on HOLMES with access limited to the four of us.',
		'Once the trial is over the pages will be returned to you; till then they are locked in the safe.',
	],
	holds_basis_stated: [
		'His discharge summary names you as the service that he was referred to.',
		'He showed me a text from you about his appointment on the 11th.',
		'His sister told me that he has been seeing someone at your centre.',
		'Your card was in his wallet and he said that he comes to you every week.',
		'The victim statement, page 2, says that he attends your Wednesday group.',
		'His GP records show that he had counselling with you from January.',
		'I know that he is with you because he told me so on 2 March.',
		"His employer's letter mentions the sessions that he attends at your service.",
		'He gave me the name of your counsellor, Bryn, when I took his statement.',
		'His diary lists an appointment with you for that day.',
	],
	line_of_enquiry_stated: [
		'The man we arrested claims that there was no ring. I want to find out whether it was spoken of that week.',
		'The suspect says that he bought the ring in January, so if it was on a hand in February he is not telling the truth.',
		'The defence is that the ring had been given away. Whether Mr Castellane-Rowe still had it on the 11th is what I need to know.',
		'His cousin denies that he was at the stop; did Mr Castellane-Rowe name anyone?',
		'The suspect maintains that the two had never met before. Your note would show whether that is so.',
		'The seller insists the ring came from his aunt. What we are trying to establish is if it was described before the sale.',
		'Both men admit to being there and each says that the other took the ring. We hope to find out which of them he described.',
		'The boyfriend says the scratch was old. Was it mentioned on the 11th?',
		'The accused puts it that the ring was lost weeks before. If it was talked of as still his, that is false.',
		'The suspect accepts a row and says nothing was taken. We wish to see whether the ring was missing by the 11th.',
	],
	necessity_stated: [
		'I need it because the shop kept no record and the ring has since been melted down.',
		'Without it the CPS cannot charge: there is one word against another.',
		'It is needed since no other record was made that week and the jeweller cannot recall.',
		'The case cannot go on unless we can date the ring.',
		'It is necessary, as nothing else fixes the day on which the ring was last seen.',
		'We have run out of ways to find the ring before it is sold.',
		'We cannot do without this, because the only other person who saw the ring has died.',
		'Required because the tram footage was wiped and he no longer remembers the day.',
		'The point can only be settled by a note made that week, since his phone was stolen too.',
		'If the ring cannot be dated the charge must be dropped.',
	],
	proportionality_stated: [
		'It is proportionate because we ask for one entry on one object and nothing about him.',
		'In proportion, as a line about a ring tells us nothing of his health.',
		'I have kept the intrusion small: one entry, one subject, and the rest stays with you.',
		'To scale, since only the words on the ring are sought and everything else can be blacked out.',
		'We weighed his privacy against the loss and settled on the least that we can work with: one line.',
		'A line on a ring is a fair thing to ask for; anything wider would not be, because he came to you in confidence.',
		'I consider that proportionate: a sentence about a ring in place of pages about his life.',
		'The intrusion is modest, because the entry is a single one and no copy is wanted.',
		'That is a measured request, as it is limited to the ring and to a single day.',
		'The least intrusive form is a typed line, so that is all we ask; the rest is untouched.',
	],
	spv_stated: [
		'If the ring was described that day it would be likely to prove that the suspect is lying about when he bought it.',
		'A note made so soon would very probably settle whose ring it was.',
		'It would be strong evidence: a description before the sale contradicts his story of the aunt.',
		'The note is likely to be decisive on whether the ring was stolen.',
		'In all likelihood it would determine which of the two accounts of the ring is true.',
		'An early description would demolish the claim that the ring came from an aunt.',
		'The evidence would be compelling, since nobody could have known of the engraving by then.',
		'It is likely to resolve the one point in the trial, the day on which the ring went.',
		"That would be powerful proof that the ring was his and not the aunt's.",
		'It would clear him or convict him: the engraving would show which of them owned the ring.',
	],
	presumption_addressed: [
		'We start from the position that we do not ask. That is displaced here because the ring is the whole of the case and only your note dates it.',
		'Normally I would not ask a counselling service for anything. I make an exception as the ring can be dated in no other way.',
		'The presumption against such requests is overcome because one line on a ring decides the charge.',
		'Our first answer to the team was no. It changed because the ring turned up at a pawnbroker and the date is all that is missing.',
		'The usual rule is that counselling notes are left alone; what outweighs it is that a man may be convicted on a ring that was never stolen.',
		'We began with the presumption that this request should not be made and it gives way since the ring has no other history.',
		'By default we should not come to you. What persuaded us is that the ring was described to nobody else before the sale.',
		'I was presumed to need no notes at all, as the code says, and that yields only because the ring is the one thing in dispute.',
		'The starting point is refusal. It is rebutted by the fact that the ring cannot be dated from the shop, the footage or the phone.',
		'As a rule we do not ask counsellors. This case is the exception: nobody else heard of the ring before it was sold.',
	],
	essential_stated: [
		'It is essential because the charge depends on the day the ring was last seen.',
		'Without the date of the ring there cannot be a fair trial.',
		'A jury could not fairly decide whose ring it was without it.',
		'The case stands or falls on the ring, and without a date for it the court could not try him fairly.',
		'Knowing the day is indispensable: the theft of the ring cannot be proved otherwise.',
		'The entry is essential to deciding whether the ring had been sold already.',
		'No court could fairly try this unless the ring is dated.',
		'The ring is all there is, which makes the entry essential to a fair outcome for both men.',
		'It is essential since the engraving was spoken of nowhere else.',
		'He cannot have a fair trial unless the day on which the ring went is known.',
	],
	other_means_addressed: [
		'We have asked the shop, the tram company and his sister. None of them could help and there is no one else.',
		'His phone was empty, the tram cameras were off and the neighbours saw nothing. I can think of nowhere else to look.',
		'Tried: pawnbroker (no book kept), CCTV (overwritten), his flatmate (away). Nothing left.',
		'The bank has no record of it, his employer did not notice it and his sister cannot remember; I know of no other source.',
		'I spoke to his friends and to the jeweller without result. There is no other way.',
		'The insurer holds no photograph, the shop lost its receipts and nobody else saw the ring.',
		'Neither his messages nor his photographs show it, and his mother does not recall it.',
		'We went to the jeweller and the pawnbroker first; the shop had closed and the staff knew nothing. No other source is known.',
		'Before coming to you we checked his phone, social media and the tram footage. None has it.',
		'House to house drew a blank, the camera was broken and the witness did not see a ring. We know of nobody else.',
	],
	reason_stated: [
		'I am asking so that we can tell whether the ring in the shop is his.',
		'The purpose is to date the loss of the ring.',
		'We want to know when the ring was last on his hand.',
		'What this is for is finding out who had the ring in February.',
		'I would like to establish whether the ring had an engraving.',
		'The CPS will not charge until they have seen what was said of the ring.',
		'I need to know if he still had the ring then, because the suspect says that he had sold it.',
		'Our aim is to identify the man who took the ring.',
		'My question is whether the ring was gone by then.',
		'I hope to show that the ring was stolen and not sold.',
	],
}

/** How many of ten other ways of saying a thing have to be taken: a rule that takes fewer is too narrow. */
const wanted = 8

describe('what is stated, however it is put', () => {
	test.each(Object.entries(ways))('%s', (name, words) => {
		const missed = words.filter((each) => request(each)[name] !== 'yes')
		expect(missed.slice(0, Math.max(0, missed.length - (words.length - wanted))), missed.join('\n')).toEqual([])
	})
})

const notice: readonly [standing: string, words: string][] = [
	['yes', 'I put our written notice through his door on 12 March.'],
	['yes', 'He has had a letter from us that says what we are asking you for.'],
	['yes', 'A sheet explaining this request was handed to him on Monday 9 March.'],
	['yes', 'I wrote to him on 10 March to tell him that I would be asking you.'],
	['yes', 'He got our notice by recorded delivery on 11 March.'],
	['yes', 'The leaflet about this request was left with him on 9 March.'],
	['yes', 'We e-mailed him a notice of this on 8 March and he has replied to it.'],
	['yes', 'Mr Castellane-Rowe holds a copy of our notice, dated 9 March 2026.'],
	['yes', 'I took round a note for him which explains that you would be asked.'],
	['no', 'I have not got round to telling him.'],
	['no', 'He is not aware of this request at present.'],
	['no', 'Nobody has told him yet that we are writing to you.'],
	['no', 'He knows nothing about my asking you.'],
	['no', 'He will be sent a letter about this once I am back at work.'],
	['withheld', 'He has not been told, since it might alert his brother, who would destroy the ring.'],
	['withheld', 'I do not want him to know just yet.'],
	['withheld', 'I would rather he did not hear of this for now.'],
	['withheld', 'He does not know that we are asking because we cannot reach him.'],
]

describe('notice, however it is put', () => {
	test.each(notice)('%s: %s', (standing, words) => expect(request(words).victim_notice).toBe(standing))

	test.each([
		'He gave us a letter about the ring that he wrote in January.',
		'The suspect was given written notice of his bail conditions.',
		'He produced your letter about his appointment.',
		'If you agree, I will send him a written notice.',
		'Notice of the hearing was served on his solicitor on 9 March.',
		'He told his sister by letter about the ring.',
	])('none was given: %s', (words) => expect(request(words).victim_notice).not.toBe('yes'))
})

describe('words that carry none of it', () => {
	const tests = Object.keys(ways).filter((name) => name !== 'reason_stated')
	test.each([
		'We always need this in cases of this type.',
		'I need it for a meeting on Friday.',
		'The file has to go to the CPS by Monday.',
		'It is required to support the prosecution as to the robbery.',
		'Can you tell me how your files are kept and who can read them?',
		'He may decline to give evidence and we cannot force him.',
		'The defence say that the ring was lost.',
		'I have seen the presumption in the code and considered it.',
		'It would help us to have the whole of it.',
	])('%s', (words) => {
		const found = request(words)
		expect(tests.filter((name) => found[name] === 'yes')).toEqual([])
	})
})
