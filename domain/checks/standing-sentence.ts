import type { Finding } from './types.ts'

/** What the sentence counts: things about the police request that rest on the Act or on the code as reported. */
export interface StandingCounts {
	/** Checks that apply. */
	asked: number
	notShown: number
	unclear: number
}

export function standingCounts(findings: readonly Finding[]): StandingCounts {
	const counted = findings.filter(
		({ kind, basis, standing }) =>
			kind === 'police-request' && basis !== 'good-practice' && standing !== 'not applicable',
	)
	return {
		asked: counted.length,
		notShown: counted.filter(({ standing }) => standing === 'not shown').length,
		unclear: counted.filter(({ standing }) => standing === 'unclear').length,
	}
}

/**
 * One sentence on how a request stands: how many of the things that the Act or the Code ask for it
 * does not show, and how many are unclear. Good practice and the service's own steps are not counted.
 */
export function standingSentence(findings: readonly Finding[]): string {
	const { asked, notShown, unclear } = standingCounts(findings)
	const things =
		asked === 1 ? 'the one thing that the Act or the Code asks for' : `${asked} things that the Act or the Code ask for`
	if (asked === 0) return 'The checks on police requests do not apply to this paper.'
	if (notShown === 0 && unclear === 0) {
		return asked === 1 ? `The request shows ${things}.` : `The request shows all ${things}.`
	}
	if (notShown === 0) {
		if (asked === 1) return `It is not clear whether the request shows ${things}.`
		if (unclear === asked) return `It is not clear whether the request shows any of the ${things}.`
		return `Of ${things}, ${unclear === 1 ? '1 is' : `${unclear} are`} unclear; the request shows the rest.`
	}
	if (notShown === asked) {
		return asked === 1 ? `The request does not show ${things}.` : `The request shows none of the ${things}.`
	}
	const more = unclear === 0 ? '' : `, and ${unclear === 1 ? '1 more is' : `${unclear} more are`} unclear`
	return `The request does not show ${notShown} of ${things}${more}.`
}
