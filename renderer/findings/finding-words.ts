import { type Basis, britishDate, type Finding, type Standing } from '../../domain/index.ts'
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

/** Whether somebody confirms it: our own steps are done or not, and of what does not apply nothing is asked. */
export function isConfirmable({ kind, standing }: Pick<Finding, 'kind' | 'standing'>): boolean {
	return (kind === 'police-request' || kind === 'routing') && standing !== 'not applicable'
}

/** What a finding rests on; a citation that somebody checked is no longer called unchecked. */
export function basisInWords({ basis, citation }: Pick<Finding, 'basis' | 'citation'>): string {
	return basis === 'code-as-reported' && citation.checked ? 'Code of practice' : basisWords[basis]
}

/** Who held the citation against the published text, as a sentence with a space after it; nothing where nobody did. */
export function checkedInWords({ citation: { checked } }: Pick<Finding, 'citation'>): string {
	return checked ? `Checked against the published text by ${checked.by}, ${britishDate(checked.on)}. ` : ''
}
