import type { Candidate } from './candidate.ts'
import type { LabelKind } from './labels.ts'
import type { Paper } from './paper.ts'

/*
 * Section 44C(2): the reason, or how the information will be dealt with, may be left out on a ground. Only a paper that
 * says that it leaves it out claims one; silence claims none.
 */

const leftOut =
	/\b(?:not (?:be )?(?:stated|given|described|set out|disclosed|included|explained|provided)|^not (?:given|stated|disclosed)\b|withheld|withholding|left out|leave out|leaving out|omitted|redacted|(?:cannot|can't|unable to|not able to|do not|don't) (?:say|state|give|set out|describe|disclose|explain|tell))\b/i
const grounds: readonly (readonly [string, RegExp])[] = [
	[
		'serious_harm',
		/\bserious harm\b|\b(?:risk|danger|harm) (?:to|of)\b[^.;]{0,40}\b(?:life|safety|person|her|him|them|victim)\b/i,
	],
	[
		'interfere',
		/\b(?:interfer\w+|prejudic\w+|compromis\w+|hinder\w*|imped\w+|tip(?:ping)?[- ]?off|alert(?:ing)?|undermin\w+)\b[^.;]{0,60}\b(?:investigation|enquiry|inquiry|operation|proceedings|trial|suspect|detection|prevention|case)s?\b|\b(?:investigation|operation|enquiry)\b[^.;]{0,40}\b(?:at risk|compromised|prejudiced)\b/i,
	],
	['not_practicable', /\bnot (?:be )?(?:reasonably )?practicable\b/i],
	['unspecified', /\b44C ?\(2\)/i],
]

const about: Record<'reason' | 'handling', { kinds: readonly (LabelKind | undefined)[]; words: RegExp }> = {
	reason: {
		kinds: ['reason', 'reasonAndLine'],
		words:
			/\b(?:the |our |my |any )?(?:reasons? (?:for (?:this|the|asking|our|my))|reasons? (?:is|are|has|have|cannot|can't|will)|why (?:we|i) (?:ask|are asking|am asking|want|need))\b/i,
	},
	handling: {
		kinds: ['handling'],
		words:
			/\bhow (?:the (?:information|material|answer|records?)|it|they|we|this)\b[^.;]{0,30}\b(?:handled|dealt with|stored|kept|used|treated)\b|\b(?:handling|storage|dealing)\b/i,
	},
}

/** The ground on which the reason or the handling is left out; `undefined` where none is claimed. */
export function exceptionOf(paper: Paper, what: 'reason' | 'handling'): Candidate | undefined {
	const { kinds, words } = about[what]
	for (const { passage, box } of paper.sentences) {
		const { text } = passage
		if (box?.kind === 'superseded' || !leftOut.test(text)) continue
		const own = box?.kind !== undefined && kinds.includes(box.kind)
		if (!own && (box?.kind === 'notice' || box?.kind === 'exception' || !words.test(text))) continue
		// In its own box the ground may stand in the sentence after.
		const ground = grounds.find(([, pattern]) => pattern.test(own ? box.value.text : text))
		if (ground) return { value: ground[0], confidence: own ? 'high' : 'low', passage }
	}
	return undefined
}
