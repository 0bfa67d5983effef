import type { Candidate } from './candidate.ts'
import { findDates, isoOf } from './dates.ts'
import type { Paper } from './paper.ts'

const died =
	/\b(?:died|passed away|death(?: (?:on|occurred|was|of [\p{L}' .-]{2,60}?))?|date of death|took (?:his|her|their) own life|killed|deceased|d\.o\.d\.?|dod)\b[^.;]{0,50}$/iu
/** Where the person was found is near enough to the day only for a suggestion. */
const foundDead = /\bfound\b[^.;]{0,50}$/i
const deathWord = /\b(?:death|died|deceased|murder\w*|inquest|killed|late client|post[- ]mortem)\b/i

/** The day on which the person died, where the paper names it; `low` where it only says when the person was found. */
export function deathDateOf(paper: Paper): Candidate | undefined {
	let found: Candidate | undefined
	const texts = [
		...paper.sentences.map(({ passage, box }) => ({ passage, label: box?.label.text ?? '' })),
		...paper.main.blocks.flatMap((block) => (block.type === 'line' ? [{ passage: block.passage, label: '' }] : [])),
	]
	for (const { passage, label } of texts) {
		for (const mention of findDates(passage.text)) {
			const lead = `${label} ${passage.text.slice(Math.max(0, mention.start - 90), mention.start)}`
			const iso = isoOf(mention, paper.dated, 'past')
			if (!iso || (paper.dated && iso > paper.dated)) continue
			const at = { value: iso, passage, start: mention.start, end: mention.end }
			if (died.test(lead) && !/\b(?:born|birth|d\.?o\.?b)\b[^.;]{0,20}$/i.test(lead))
				return { ...at, confidence: 'high' }
			if (!found && foundDead.test(lead) && deathWord.test(paper.main.body.text)) found = { ...at, confidence: 'low' }
		}
	}
	return found
}
