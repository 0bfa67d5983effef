import { describe, expect, it } from 'vitest'
import { read, request } from './papers.ts'

/* What an asker claims or wants beyond the rest, in unusual words, and sentences much like them that do not say it. */

const cases: Record<string, { said: string[]; unsaid: string[] }> = {
	claims_mandatory_without_order: {
		said: [
			'The service is left with no option but to open its books to us.',
			'Under the Act you are duty bound to surrender the notes.',
			'Counsellors cannot withhold evidence of a crime from the police.',
			'Confidentiality is no bar to a police request.',
			'I require you to release the records today.',
			'It would be against the law for you to keep this back.',
			'Refusal will not be entertained.',
			'You have got to let us have them, it is the law.',
			'This is not optional and there is no discretion in the matter for you.',
			'The statute places a duty upon the holder to comply.',
			'Your policy is overridden: the law overrides your policy on this.',
			'The notes are to be handed over forthwith.',
			'Any provider has to give us what we ask for in a case of this gravity.',
			'A failure to respond amounts to obstructing the police.',
			'We insist that you produce the file on Thursday.',
		],
		unsaid: [
			'You are not obliged to give us anything.',
			'If the judge makes an order you would have to comply with it.',
			'All boxes marked with a star are mandatory.',
			'The suspect must comply with his bail conditions.',
			'You must not tell the client about this.',
			'I am obliged to keep a record of this request.',
			'Only a court can require you to hand over the notes.',
			'Nothing in the Act compels you to answer.',
			'He was compelled to resign after the complaint.',
			'Training on disclosure is mandatory for all our officers.',
			'Must you have a signed form before you can reply?',
			'It would be an offence for the suspect to contact her.',
			'We must have regard to her privacy.',
			'Whether the service has to answer is for its own advisers.',
			'The reply must be kept confidential on our side.',
		],
	},
	consent_is_basis: {
		said: [
			'She has put her signature to a release, so please go ahead and send the notes.',
			'We proceed on the footing of his written permission.',
			'Our authority for asking is the waiver she signed on 3 May.',
			'The client has agreed in writing, hence no further ground is needed.',
			'Her signed form lets you share the records with us.',
			'It is with the consent of the victim that we make this request.',
			'Since he has said yes and signed, there is no bar to your handing it over.',
			'The attached mandate gives us the right to see the file.',
			'You are covered by her agreement, which is stapled to this letter.',
			'I am acting on the permission she gave at the station.',
			'The lawful basis is the explicit consent of the data subject.',
			'Mum has signed for the boy and that is the authority on which we ask.',
			'His say-so is enough for you to release the papers.',
			'The consent form satisfies any duty of confidence that you owe.',
			'Given her go-ahead, you can send it straight to me.',
		],
		unsaid: [
			'We do not rely on consent for this request.',
			'The issue at trial will be consent, so what she said that night matters.',
			'She consented to a medical examination in April.',
			'If she consents we will let you know.',
			'Even with her consent the decision remains yours.',
			'No consent has been sought from the client.',
			'My inspector has given his authority for the request.',
			'She refused to sign the consent form, so we are asking for less.',
			'Would you need her consent before you reply?',
			'He signed for the parcel at the door.',
			'She agreed to be interviewed on Monday.',
			'Her permission is still awaited.',
			'The defence is that she agreed to it.',
			'Consent is not our basis.',
			'She has signed her witness statement.',
		],
	},
	whole_file_requested: {
		said: [
			'Please leave nothing out when you copy her file.',
			'What I need is the complete bundle, cover to cover.',
			'We ask for each and every record that was made about her.',
			'Kindly send the unedited version of the notes.',
			'A summary will not do; please supply the whole of the papers.',
			'Every last page of her file is wanted, please.',
			'Let us have everything and we will sift it ourselves: we want the lot.',
			'Please print the file in full, from the first session to the last.',
			'I should like the entirety of your material on her.',
			'We require the full set of documents held about him, without redaction.',
			'Send me whatever you have got on her.',
			'We would like to see all of her counselling records.',
			'Any scrap of paper about her is asked for.',
			'Please provide the complete records, including emails and texts.',
			'I want to see it all, the whole thing.',
		],
		unsaid: [
			'We are not asking for the whole file.',
			'All of our officers have been told to ring this desk.',
			'The full report of the pathologist runs to forty pages.',
			'Everything turns on the date of the first call.',
			'All records of the calls have been gone through by my team.',
			'There is no need to send all of the notes.',
			'I have a whole file of papers to read before Monday.',
			'Please do not send everything, one line will do.',
			'Every other witness has been seen.',
			'All information will be handled in line with policy.',
			'Her objection is set out in full on the form.',
			'The complete picture of that evening is still missing.',
			'Your reply may be in full or in part.',
			'The entire family has been spoken to.',
			'It would be wrong to seek all her records, so we have asked for one date.',
		],
	},
}

for (const [name, { said, unsaid }] of Object.entries(cases)) {
	describe(name, () => {
		for (const words of said) it(`finds it in: ${words}`, () => expect(read(request(words))[name]).toBe('yes'))
		for (const words of unsaid)
			it(`does not find it in: ${words}`, () => expect(read(request(words))[name]).not.toBe('yes'))
	})
}
