import type { Candidate } from './candidate.ts'
import { monthWords } from './dates.ts'
import type { Paper } from './paper.ts'
import type { Sentence } from './sentences.ts'

/*
 * Danger now, told in no known phrase: somebody may come to grave harm, it is going on or about to happen, the police do not
 * know where somebody is or want to reach somebody, and they want to hear at once. No one of these is enough; an
 * investigation of harm that is past has the first and often the last.
 */

/** Grave harm, the means of it, or that somebody is in the power of another. */
const harm =
	/\b(?:kill(?:ed|ing|s)?|dead|die[ds]?|dying|death|murder\w*|suicid\w*|(?:his|her|their) (?:own )?li(?:fe|ves)|threat[- ]to[- ]life|risk[- ]to[- ]life|knife|knives|gun|shotgun|hammer|machete|axe|weapon|blade|petrol|gas|acid|rope|noose|ligature|tablets|pills|overdose|insulin|river|bridge|cliff|roof|railway|sea|blows|scream\w*|bleeding|unconscious|stab\w*|strangl\w*|burn\w*|fire|attack\w*|hurt|harm\w*|beat(?:en|ing)?|drown\w*|abduct\w*|kidnap\w*|snatched|dragged|pulled into|bundled|taken against|hostage|barricaded|goodbye|farewell|won'?t be needing|(?:not|n't|never) (?:be (?:here|around|back|alive)|see|live|last|make it|survive|wake up)|end(?:ing)? (?:it|to it|things|her|him)|finish(?:ing)? (?:it|her|him|off)|coming for (?:her|him|them)|get(?:ting)? (?:her|him|them) before|do something (?:stupid|silly)|safety|welfare)\b/i
/** It is happening, or somebody said that it would. */
const unfolding =
	/\b(?:may|might|could|will|would|going to|about to|is (?:outside|armed|on (?:his|her|their) way|heading|driving|coming|there|inside|missing)|are (?:outside|inside)|has (?:just |now |already )?(?:got |taken |bought |left |gone |the |a |not )|(?:has|have)(?: not|n't) (?:come|been|returned|arrived|rung)|(?:says?|said|saying|told|texted|threaten\w+|vowed|swore)|left (?:his|her|a|work|home|the|at)|walked out|got out|was (?:seen|released)|had gone|(?:him|her|them)sel(?:f|ves) in\b|heard|rang 999|went dead|the line went|we (?:think|fear|believe|are worried)|missing|since (?:about |around )?\d|(?:minutes?|hours?) ago|this (?:morning|afternoon|evening)|tonight)\b/i
/** Somebody is to be found, warned or reached. */
const reaching =
	/\b(?:(?:do not|don't|didn't|did not|cannot|can't|could not|couldn't|no idea|not|nobody) (?:know|tell|find|trace|locate|reach|knows) (?:where|her|him|them|who)|(?:find|trace|locate|reach|warn|get (?:officers |somebody |someone )?to|get hold of|speak to|talk to) (?:her|him|them|(?-i:\p{Lu})\p{L}+)|(?:searching|looking) (?:for|the)|before he does|before she does|where (?:is|might|would|could|can|does|has) (?:s?he|they)|where (?:s?he|they|her \w+|his \w+) (?:is|are|was|might|would|lives?|could|said|go(?:es)?)|is (?:s?he|(?-i:\p{Lu})\p{L}+) with you|was (?:s?he|(?-i:\p{Lu})\p{L}+) (?:with you|at (?:her|his))|stay(?:ing|s)|stopping|whereabouts|phone (?:is )?(?:off|dead|switched)|switched (?:her|his|their) phone off|last seen|no address|any (?:other )?(?:address|number|mobile|contact)|(?:an?|her|his|their|second|which|what) (?:mobile |phone |other |home |current )?(?:address|number)\b|next of kin|emergency contact|who is down as|need a contact|who can talk)/iu
/** The answer cannot wait for a letter. */
const atOnce =
	/\b(?:now|at once|immediately|straight ?away|right away|without delay|urgent(?:ly)?|any time (?:tonight|of)|every (?:minute|second)|(?:next|within (?:the )?(?:next )?)(?: (?:\w+ )?(?:minutes|hour))|in the next \w+ minutes|as soon as you (?:see|get|read)|tonight|this (?:afternoon|evening|minute)|ring (?:me|us|the)|call (?:me|us|the)|phone (?:me|us)|not in the morning|control room|999|before it is too late|time is)\b/i

const longPast = new RegExp(
	`\\b(?:(?:in|on|since|during|of|last|from) (?:(?:early|late|mid|the) )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${monthWords})\\b|\\b(?:in|during|since) (?:19|20)\\d\\d\\b|\\b(?:weeks?|months?|years?) ago\\b|last (?:week|month|year|summer|winter|spring|autumn))`,
	'i',
)
/** The harm is over, or what is wanted belongs to a case. */
const caseWords =
	/\b(?:in custody|remanded|on bail|charged with|charging decision|custody (?:clock|time)|file (?:goes|is due)|cps|prosecution|trial|court|inquest|post[- ]mortem|convicted|investigation into|line of enquiry|evidence|disclosure|recovering|(?:she|he) is (?:now )?safe|witness(?:es)?|statement|session notes|counselling notes|copies of|notes (?:of|from|for|between))\b/i
const inFuture =
	/\b(?:notes|records) (?:of|for|from|between)\b|\b(?:please )?(?:send|provide|supply) (?:me |us )?(?:the |her |his |copies )/i

/** A doubtful "yes" where every one of these is there and nothing says that it is over. */
export function riskWeighed(paper: Paper): Candidate | undefined {
	// A question at the end of a paragraph may have been taken for the label of a box, with all that stands before it.
	const sentences: Pick<Sentence, 'passage' | 'box' | 'ticked'>[] = paper.request
		.flatMap(({ sentences, boxes }) => [
			...boxes
				.filter(({ label }) => label.text.length > 60)
				.map(({ label }) => ({ passage: label, box: undefined, ticked: false })),
			...sentences,
		])
		.slice(0, 60)
	const live = sentences.filter(
		({ passage, box, ticked }) =>
			!ticked &&
			passage.text.length < 500 &&
			!longPast.test(passage.text) &&
			box?.kind !== 'handling' &&
			box?.kind !== 'superseded' &&
			box?.kind !== 'voluntary',
	)
	const texts = live.map(({ passage }) => passage.text.replace(/’/g, "'"))
	const whole = texts.join(' ')
	if (whole.length > 4000) return undefined
	const told = live.find(
		({ passage: { text } }) =>
			harm.test(text) && unfolding.test(text) && !/\b(?:if (?:you|there)|offence of)\b/i.test(text),
	)
	const reached = texts.filter((text) => reaching.test(text)).length
	if (!told || reached === 0 || !atOnce.test(whole)) return undefined
	const cases = sentences.filter(({ passage: { text } }) => caseWords.test(text) || inFuture.test(text)).length
	const strong = texts.filter((text) => harm.test(text) && unfolding.test(text)).length + reached
	if (cases > 0 && (cases > 1 || strong < 4)) return undefined
	return {
		value: 'yes',
		confidence: 'low',
		passage: told.passage,
		why: 'It tells of grave harm that may be about to happen, and asks at once how to reach somebody.',
	}
}
