import { type Candidate, matched } from './candidate.ts'
import type { Paper } from './paper.ts'

const capable =
	/\b(?:no (?:known |current |particular )?(?:concerns?|issues?|doubts?|reason to doubt|question)[^.]{0,30}\bcapacity|no capacity (?:concerns?|issues?)|(?:has|have|had|with) (?:full |the )?(?:mental )?capacity|capacity (?:is )?not (?:in (?:doubt|question|issue)|a concern)|capacity:? (?:yes|not in doubt|no concerns)|does not lack capacity|(?:fully |quite |well )?(?:able|capable)(?: to| of)? (?:decid\w+|mak(?:e|ing) (?:this |the |that |her own |his own |their own )?decisions?) (?:things? |this |matters? )?(?:about|for|on|over)|understands? (?:this form|what (?:this|it|the request|we ask|is asked)|the (?:request|notice|form)) ?)\b/i
const incapable =
	/\b(?:lacks? (?:the )?(?:mental )?capacity|lacking (?:mental )?capacity|(?:does not|doesn't|not) have (?:the )?(?:mental )?capacity|(?:not|un|n't) ?(?:able|capable)(?: to| of)? (?:decid\w+|mak(?:e|ing) (?:an? |this |the |that |her own |his own |their own |such |any )?decisions?|understand\w*|consent\w*|weigh\w*)|(?:cannot|can't|could not) (?:decide|make (?:an? |this |the |that |her own |his own |their own |such )?decisions?|consent) for (?:her|him|them)sel(?:f|ves)|without capacity|deemed not to have capacity|no capacity to)\b/i

/** Ends just before words of a lack that it denies. */
const denied =
	/\b(?:not|\w+n't|never|no reason [^.]{0,40}|nothing to suggest [^.]{0,40}|no (?:suggestion|evidence) [^.]{0,30}|if (?:she|he|they)) ?$/i

/** Whether the paper says the person has capacity. */
export function capacityOf(paper: Paper): Candidate | undefined {
	for (const { passage } of paper.sentences) {
		const no = incapable.exec(passage.text)
		if (no && !denied.test(passage.text.slice(0, no.index))) return matched('no', 'high', passage, no)
		const yes = capable.exec(passage.text)
		if (yes) return matched('yes', 'high', passage, yes)
	}
	for (const box of paper.boxes) {
		if (
			box.kind === 'capacity' &&
			/^(?:none|no concerns?|no issues?|not in doubt|n\/a - adult|no)\b/i.test(box.value.text) &&
			/concern|issue|doubt/i.test(`${box.label.text} ${box.value.text}`)
		)
			return { value: 'yes', confidence: 'high', passage: box.value }
	}
	return undefined
}

const died =
	/\b(?:deceased|the late (?:Mr|Mrs|Ms|Miss|(?-i:\p{Lu})\p{L}+)|inquest|post[- ]mortem|(?<!\b(?:attempted|attempting|conspiracy to|threat(?:s|ened)? to|plot to|solicit\w*|incite\w*) )(?:death|murder|homicide|manslaughter) of|who (?:has |sadly |tragically )?(?:died|passed away)|(?:she|he|they) (?:has |sadly |tragically )?(?:died|passed away)|took (?:her|his|their) own life|found dead|was (?:murdered|killed))\b/iu

/** Whether the client has died. */
export function diedOf(paper: Paper, name: string | undefined): Candidate | undefined {
	const surname = name?.split(' ').at(-1)?.toLowerCase() ?? ''
	for (const { passage, box } of paper.sentences) {
		const match = died.exec(passage.text)
		if (!match) continue
		const lower = passage.text.toLowerCase()
		const named = surname !== '' && lower.includes(surname)
		if (
			/\b(?:mother|father|brother|sister|son|daughter|husband|wife|partner|friend|child|baby|parent)(?:'s)? (?:\w+ ){0,2}(?:death|died|was killed|was murdered|has died)|(?:death|murder) of (?:her|his|their)|\b(?:in case of|risk of) death/i.test(
				passage.text,
			)
		)
			continue
		if (
			named ||
			box?.section === 'person' ||
			/^(?:she|he|they|the deceased)\b/i.test(passage.text) ||
			/\bthe deceased\b/i.test(passage.text)
		)
			return matched('yes', named ? 'high' : 'low', passage, match)
	}
	return undefined
}
