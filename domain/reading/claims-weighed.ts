import type { Candidate } from './candidate.ts'
import type { Paper } from './paper.ts'

/* What an asker claims, told from families of words where no known phrase says it. */

const entitles =
	/\b(?:entitle\w*|authority|right to|basis|permission|power|justif\w*|grounds?|footing|all (?:that )?(?:i|we|you) need|enough|sufficient|nothing (?:further|more|else)|no need (?:for|to))\b/i
const rests =
	/\b(?:comes?|arises?|rests?|derives?|flows?|stems?|lies|is found|found|through|thanks to|by way of|provid\w+|giv(?:es|en|ing)|means|therefore|so|because|as|since|is)\b/i
const agreed =
	/\b(?:(?:his|her|their|the|signed|written|a|general|attached|enclosed|victim'?s?|client'?s?|complainant'?s?) )+(?:consent|mandate|waiver|declaration|form of authority|authority form|signature|permission)\b/i
const notRelied =
	/\b(?:not|\w+n't|never|no longer|rather than|nor|without|instead of|regardless)\b[^.;]{0,40}\b(?:rel(?:y|ies|ying|ied)|consent|basis|mandate)\b|\bconsent\b[^.;]{0,30}\b(?:is not|isn't|does not|not (?:our|the|a))\b|^I (?:agree|consent|give|authorise)\b|\bmy (?:own )?(?:records|notes|consent)\b|\b(?:does not|did not) (?:consent|want)\b/i

const hasSigned =
	/\b(?:signed|given|gave|provided|completed|returned)\b[^.;]{0,60}\b(?:consent|mandate|waiver|authority|permission|declaration|statement)\b/i
const follows =
	/^(?:that being so|this being so|on (?:that|this|the) (?:basis|footing|strength|authority)(?: of (?:that|this|it))?|accordingly|as such|therefore|so\b|with (?:that|this)|this (?:entitles|authori[sz]es|allows|permits|means|gives)|which (?:entitles|means)|consequently)\b.*\b(?:entitle\w*|authori[sz]\w*|send|let (?:me|us) have|forward|release|provide|supply|disclos\w*|receive|have|copy|copied|allows?|permits?|able)\b/i

/** A doubtful "yes" where what entitles the asker is said to come of a consent. */
export function consentWeighed(paper: Paper): Candidate | undefined {
	for (const [index, { passage, box, ticked }] of paper.sentences.entries()) {
		const { text } = passage
		// "She has signed our consent. That being so I am entitled to her records."
		const before = paper.sentences[index - 1]
		if (
			before &&
			before.paragraph === paper.sentences[index]!.paragraph &&
			hasSigned.test(before.passage.text) &&
			!notRelied.test(before.passage.text) &&
			follows.test(text) &&
			!notRelied.test(text)
		)
			return { value: 'yes', confidence: 'low', passage, why: 'It is said to follow from a consent.' }
		if (
			ticked ||
			box?.kind === 'superseded' ||
			box?.kind === 'consent' ||
			box?.kind === 'notice' ||
			box?.kind === 'views'
		)
			continue
		if (text.length > 300 || notRelied.test(text) || text.endsWith('?')) continue
		const entitled = entitles.exec(text)
		const consent = agreed.exec(text)
		if (!entitled || !consent || Math.abs(entitled.index - consent.index) > 110) continue
		const between = text.slice(
			Math.min(entitled.index, consent.index),
			Math.max(entitled.index + entitled[0].length, consent.index + consent[0].length),
		)
		if (rests.test(between) && /\b(?:my|our|we|i|police|us|notes|records|see|release|disclos\w*|request)\b/i.test(text))
			return { value: 'yes', confidence: 'low', passage, why: 'What entitles the asker is said to come of a consent.' }
	}
	return undefined
}

const claimed =
	/\b(?:said|says|told (?:me|us)|claim(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|warned|warns|remind(?:s|ed)|threaten(?:s|ed)|thinks?|thought|pointed out|according to (?:him|her|them))\b/i
const bound =
	/\b(?:I|we|us|it|you|the (?:service|centre|practice))\b[^.;]{0,40}?\b(?:obstruct\w*|break(?:ing)? the law|commit\w* an? (?:\w+ )?offence|(?:be )?(?:arrested|prosecuted|charged|in contempt|in trouble)|had to|have to|must|no (?:choice|option|right)|obliged|bound|required|compelled)\b/i
const notBound =
	/\b(?:not|\w+n't|never|no one|nobody|without)\b[^.;]{0,30}\b(?:obliged|bound|required|have to|had to|must|obstruct\w*|compelled)\b|\b(?:voluntary|free to|could refuse|can refuse)\b/i
const give =
	/\b(?:hand|give|show|provide|disclose|release|send|co-?operat\w*|comply|help|answer|tell|produce|supply|let|obstruct\w*|refus\w*|withh\w*|law|legal\w*)\b/i

/** A doubtful "yes" where a note tells that the caller called it a duty, or that something would follow on a refusal. */
export function mandatoryWeighed(paper: Paper): Candidate | undefined {
	if (!paper.note) return undefined
	for (const { passage, ticked } of paper.sentences) {
		const text = passage.text.replace(/["\u201c\u201d]/g, '')
		const told = claimed.exec(text)
		if (ticked || !told || text.length > 400) continue
		// What the service said to the caller is no claim of the caller's.
		if (/\b(?:I|we) (?:have |had )?$/i.test(text.slice(0, told.index))) continue
		const rest = text.slice(told.index + told[0].length)
		if (
			bound.test(rest) &&
			give.test(rest) &&
			!notBound.test(rest) &&
			!/\b(?:write|written|ring|call) (?:back|in)\b/i.test(rest)
		)
			return { value: 'yes', confidence: 'low', passage, why: 'The caller is said to have called it a duty.' }
	}
	return undefined
}
