import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { credibilityWords, specific } from './statement-context.ts'

const reasoning =
	/\b(?:to (?:establish|see|find out|check|identify|determine|assess|test|show)|because|need to (?:know|see)|want to (?:know|see|establish)|whether|so that)\b/i

/** Whether the only reason given is the person's credibility or history. */
export function credibilityOf(paper: Paper, reasonStated: boolean, lineStated: boolean): Candidate | undefined {
	if (!reasonStated) return undefined
	if (lineStated) return { value: 'no', confidence: 'low', why: 'A particular line of enquiry is given.' }
	let credibility: Passage | undefined
	let other = false
	for (const { passage, box, ticked } of paper.sentences) {
		if (
			ticked ||
			(box &&
				box.kind !== 'reason' &&
				box.kind !== 'line' &&
				box.kind !== 'reasonAndLine' &&
				box.kind !== 'necessity' &&
				box.kind !== 'spv' &&
				box.kind !== 'essential' &&
				box.kind !== 'info' &&
				box.kind !== undefined)
		)
			continue
		const text = passage.text
		const reasoned =
			reasoning.test(text) ||
			/\b(?:show|relevant|reason|believe they|go to|issue of|undermin\w+|assess|needed|required|question)\b/i.test(
				text,
			) ||
			(box !== undefined && box.kind !== 'info')
		if (!reasoned) continue
		if (credibilityWords.test(text) && !(specific.test(text) && /\bsuspect (?:says|claims|denies)|alibi\b/i.test(text)))
			credibility ??= passage
		else if (
			/\bundermin\w+ (?:the )?prosecution|assist\w* (?:the )?defence|\bwhether (?:she|he|they) (?:told|mentioned|described|disclosed|named)|injur\w+|identif\w+|evidential purposes|corroborat\w+|support (?:the|her|his) (?:prosecution|account)|first disclosure|timeline/i.test(
				text,
			)
		)
			other = true
	}
	if (credibility && !other) return { value: 'yes', confidence: 'high', passage: credibility }
	return { value: 'no', confidence: 'low', why: 'The reason given is not only the person’s credibility or history.' }
}
