import type { Candidate } from './candidate.ts'
import { monthWords } from './dates.ts'
import type { Paper } from './paper.ts'

/*
 * Danger told in a single sentence, whatever else the paper asks for: grave harm, that somebody means or fears it, and that it
 * is to come within hours. An investigation of threats has the first two often, the third never.
 */

/** Grave harm, and the means of it. */
const grave =
	/\b(?:kill(?:ed|ing)?|murder(?:ed)?|dead|die|dying|alive|heaven|suicidal|threat[- ]to[- ]life|(?:his|her|their|save|danger to|risk to) li(?:fe|ves)|serious (?:harm|violence|injury)|shoot|stab|do (?:her|him|them) in|finish (?:her|him|them)|burn (?:\w+ ){0,3}down|machete|blade|knife|gun|shotgun|armed|petrol|acid|overdose|swallowed|insulin|bridge|cliffs?|roof|railway|goodbye|jump|kidnap\w*|contract|last the night|live rail|held by|the house with|air is|captors|hostage|barricaded|cutting|harmed|noose|ligature|hang)\b/i
/** Somebody says, means or fears that it will come. */
const meant =
	/\b(?:will|'ll|going to|means to|intends? to|could|may|might|would be|said|says|saying|told|threaten(?:ed|s|ing)|vowed|plan|fear|believe[sd]?|intelligence|concern|every likelihood|if we (?:don't|do not)|before (?:he|she|they) (?:does|do)|note|heading|driving|on (?:his|her|their) way|has (?:just )?(?:got|bought|taken|swallowed|a|the)|he's got|she's got|in progress|without (?:her|his|their)|to be carried out|swearing to|barricaded|suicidal|on the)\b/i
/** It is a matter of hours. */
const atHand =
	/\b(?:tonight|today(?:'s)?|this (?:morning|afternoon|evening|minute)|by (?:morning|tonight|nightfall)|right now|as (?:i|we) (?:write|speak|type)|at any (?:minute|moment|time)|any (?:minute|moment)|(?:in|within) the (?:next|last) (?:\w+ ){0,2}(?:hours?|minutes?|day)|(?:an|two|three|\d+) (?:hours?|minutes?) ago|since (?:yesterday|last night|this morning|\d{1,4}\b)|at this moment|this very|every (?:minute|second)|since (?:noon|midnight|lunch\w*|teatime)|at teatime|the night\b|isn't answering|not answering|won't come|coming out alive|imminent|immediate|in progress|at (?:six|seven|eight|nine|ten|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|hrs)?)|last seen|cannot find|can't find|no location|location unknown|(?:just|now) (?:messaged|rung|left|bought|taken|swallowed|hung)|hung up|live threat|straight away|on the (?:bridge|roof|ledge|tracks)|in the car and|he's out|she's out)\b/i
/** It is over, or belongs to a case; it is supposed, denied or explained. */
const over = new RegExp(
	`\\b(?:(?:in|on|since|during|last) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${monthWords})|\\d{4}|(?:weeks?|months?|years?) ago|last (?:week|month|year|summer|winter|spring|autumn)|arrested|charged|custody|remanded|convicted|sentenced|bail|court|trial|hearing|inquest|evidence|investigat\\w+|statements?|offences?|allegation|alleg\\w+|is (?:now )?safe|no (?:immediate|imminent|current|longer)|not (?:at|in|thought|believed|considered)|nobody is|no one is|if you (?:believe|think|are|feel)|if (?:anyone|someone|somebody|there|a life)|in an emergency|999 if|101|deadline|risk assessment|policy|notes? (?:for|from|of)|sessions?)\\b`,
	'i',
)

/** A doubtful "yes" where one sentence tells of all three. */
export function riskAtHand(paper: Paper): Candidate | undefined {
	const found = paper.request
		.flatMap(({ sentences }) => sentences)
		.slice(0, 80)
		.find(({ passage, ticked, box }) => {
			// "There is a threat to life: he has a knife": half of it was taken for the label of a box.
			const text = box && box.kind === undefined ? `${box.label.text} ${passage.text}` : passage.text
			return (
				!ticked &&
				text.length < 300 &&
				!text.endsWith('?') &&
				(box === undefined || box.kind === undefined || box.kind === 'reason') &&
				grave.test(text) &&
				meant.test(text) &&
				atHand.test(text) &&
				!over.test(text)
			)
		})
	return (
		found && {
			value: 'yes',
			confidence: 'low',
			passage: found.passage,
			why: 'It tells of grave harm that is feared within hours.',
		}
	)
}
