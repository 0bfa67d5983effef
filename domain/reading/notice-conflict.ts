import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'

/* Whether whoever was given notice for the person has a stake in the case, in wide words where no known phrase says it. */

const standsFor =
	/\b(?:mother|father|mum|dad|parents?|guardian|carer|foster\w*|grand(?:mother|father|parents?)|aunt|uncle|daughter|son|brother|sister|husband|wife|partner|attorney|deputy|appropriate adult|representative|social worker|local authority|step(?:mother|father)|relative)\b/i
const ofNotice = /\b(?:notice|notified|informed|told|letter|wrote|written|served|given to|handed)\b/i
const noStake =
	/\b(?:no|nothing|not|\w+n't|neither|never|nor|without)\b[^.;]{0,40}\b(?:concern|suspicion|suspect\w*|suggest\w*|link\w*|connect\w*|part\b|involve\w*|implicat\w*|interest in|under investigation|stake|conflict|associat\w*|contact with (?:him|the suspect))\b|\bindependent of\b/i
const stake =
	/\b(?:(?:interviewed|spoken to|questioned)\b[^.;]{0,30}\bunder caution|on (?:police )?bail|(?:is|was|were|are|has been|have been) (?:also |himself |herself |now )?(?:arrested|charged|suspected|released under investigation|under (?:investigation|suspicion)|accused|a (?:suspect|person of interest|co-accused)|the (?:suspect|accused|defendant))|(?:suspect|accused|defendant)'s (?:mother|father|brother|sister|wife|husband|partner|son|daughter|cousin|friend)|(?:related|married|close|loyal) to (?:him|her|the (?:suspect|accused|defendant))|stands? by (?:him|the suspect)|lives with (?:him|the (?:suspect|accused|defendant)))\b/i

/** A doubtful answer to `notice_recipient_conflict`; `undefined` where nothing is said of who received the notice. */
export function conflictWeighed(paper: Paper): Candidate | undefined {
	const { sentences } = paper
	for (const [index, { passage, paragraph }] of sentences.entries()) {
		if (!standsFor.test(passage.text) || !ofNotice.test(passage.text)) continue
		const near = sentences.slice(index, index + 3).filter((other) => other.paragraph === paragraph)
		for (const other of near) {
			const { text } = other.passage
			// What is said of somebody else than the one who stands for the person.
			if (other.passage !== passage && !/\b(?:he|she|they|him|her|them|who)\b/i.test(text) && !standsFor.test(text))
				continue
			const value = noStake.test(text) ? 'no' : stake.test(text) ? 'yes' : undefined
			if (value === 'no' && !standsFor.test(text)) continue
			if (value)
				return {
					value,
					confidence: 'low',
					passage: other.passage,
					why: 'It is said beside whom the notice was given to.',
				}
		}
	}
	return undefined
}
