import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'

const danger =
	/\b(?:(?:cut|slit) (?:her|his|their) (?:throat|wrists)|(?:step|walk|throw (?:her|him)self|jump) (?:in front of|off|under)|hang (?:her|him|them)sel|risk to (?:her|his|their|the) life|life(?:-|\b)[^.]{0,20}\bat risk|threat-to-life|life and death|(?:immediate|imminent|real and (?:immediate|present)|serious and immediate|urgent|grave|significant|high|very real|substantial|credible) (?:and \w+ )?(?:risk|threat|danger) (?:to|of|that)|(?:threat|risk) to (?:her|his|their|the|a|\w+'s)? ?life\b|risk of (?:death|serious (?:harm|injury)|suicide)|in (?:immediate |imminent |grave |serious )?danger\b|(?:means|intends?|intending|threaten(?:ed|ing|s)|going|plans?|planning|wants|about|said (?:s?he|they) (?:will|would|is going to|was going to)|has said|vowed) (?:\w+ )?(?:to )?(?:kill|murder|stab|shoot|end (?:her|his|their) (?:own )?life|seriously harm|take (?:her|his|their) (?:own )?life|hurt|jump)|high[- ]risk missing|suicidal\b|suicide (?:note|attempt|threat|pact)|overdose|(?:pills|tablets|medication) (?:were|was|had been|have been)? ?(?:already )?taken|taken (?:the |her |his |their |some |all )?(?:\w+ )?(?:pills|tablets)|(?:saying|said) goodbye|goodbye (?:message|text|note|letter)|(?:not|never) (?:be|see|make it to|live (?:to|until)) (?:alive|morning|tomorrow|the night)|taken (?:her|his|their) own life|fear(?:s|ed)? for (?:her|his|their) (?:immediate )?(?:life|safety)|life (?:is|may be|could be) (?:at risk|in danger)|serious harm|may (?:already )?(?:be|come to) (?:dead|harm)|may not survive|with (?:a |the )?(?:knife|gun|machete|weapon|axe|petrol))\b/i
const now =
	/\b(?:every (?:minute|second)|time is (?:short|critical)|(?:an|one|two|three|half an) hours? ago|without delay|cannot (?:reach|find)|now|tonight|immediate(?:ly)?|imminent(?:ly)?|right now|this (?:morning|afternoon|evening)|within (?:the )?(?:hour|next|minutes)|on (?:his|her|their) way|at large|missing|today|in the last (?:hour|few hours)|at once|straight away|minutes? ago|hours? ago|since (?:last night|this morning|yesterday)|last night|whereabouts|urgent(?:ly)?|currently|please ring|ring now|asap|released|cannot be (?:found|located)|trying to (?:find|locate|trace|reach)|(?:searching|looking) for (?:her|him|them|(?-i:\p{Lu})\p{L}+)|phone is (?:now |switched )?off|emergency)\b/iu
const noDanger =
	/\b(?:no|not|isn't|without|nor|neither|any|whether) (?:\w+ ){0,4}?(?:risk|threat|danger|imminent|immediate)\b|\bif (?:there is|you (?:believe|think|are)|it is|anyone)\b|\b(?:offence|charge[ds]?|allegations?|investigation|investigating|accused|suspected|convicted|report) (?:\w+ ){0,5}?(?:of|into|with|that|for) (?:\w+ ){0,3}?(?:threat|making threats)|\b(?:destroy|retention|storage|disclosure|notice)\b|\bthreats? to kill\b(?=[;,) ]*(?:;|,|\)|and|on|in|\.|$))|\brisk (?:assessment|of (?:obtaining|seeing|collateral|reoffending|losing|prejudice))|\b(?:call|ring|dial) 999\b|\b999 (?:if|in)\b|\b(?:101|999)[^.]{0,40}\bif (?:a )?life\b|\bif (?:a )?life is\b|\breport online\b|\bif it is an emergency\b/i

/** Whether somebody is said to be at risk of death or serious harm now. */
export function riskOf(paper: Paper): Candidate | undefined {
	const all = paper.request.flatMap((sheet) => [
		...(sheet.subject
			? [
					{
						passage: { text: sheet.subject, at: [], leaves: [] } as Passage,
						box: undefined as Box | undefined,
						ticked: false,
					},
				]
			: []),
		...sheet.sentences,
	])
	const whole = all.map(({ passage }) => passage.text).join(' ')
	let subject = false
	for (const { passage, box, ticked } of all) {
		const text = passage.text
		if (
			box?.kind === 'superseded' ||
			box?.kind === 'notice' ||
			box?.kind === 'role' ||
			box?.kind === 'handling' ||
			(box?.kind === 'reason' && !now.test(text))
		)
			continue
		const match = danger.exec(text)
		if (!match || noDanger.test(text)) continue
		if (ticked && !/immediate|life|serious harm/i.test(text)) continue
		if (
			!now.test(text) &&
			!/\bimmediate|\bimminent/i.test(text) &&
			!(
				now.test(whole) &&
				/\b(?:find|locate|trace|reach|search(?:ing)? for|looking for|whereabouts|missing|safe|where (?:she|he|they) (?:is|are))\b/i.test(
					whole,
				)
			)
		)
			continue
		if (passage.at.length === 0) {
			subject = true
			continue
		}
		return matched('yes', 'high', passage, match)
	}
	return subject ? { value: 'yes', confidence: 'high', why: 'The subject of the message says so.' } : undefined
}
