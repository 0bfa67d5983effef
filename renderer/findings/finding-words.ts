import type { Basis, Standing } from '../../domain/index.ts'
import type { Tone } from '../components/index.ts'

/** What a finding rests on, as its label says it. */
export const basisWords: Record<Basis, string> = {
	statute: 'The Act',
	'code-as-reported': 'Code of practice as reported, not checked against its text',
	'good-practice': 'Good practice',
}

export const standingWords: Record<Standing, { label: string; tone: Tone }> = {
	shown: { label: 'Shown', tone: 'good' },
	'not shown': { label: 'Not shown', tone: 'alert' },
	unclear: { label: 'Unclear', tone: 'warn' },
	'not applicable': { label: 'Does not apply', tone: 'plain' },
}
