import { type CaseLetter, type CaseVersion, currentVersion } from '../casework/case.ts'
import type { Finding } from '../checks/types.ts'
import type { LetterKind } from '../letters/types.ts'
import type { PracticeCase, PracticeLook, Verdict } from './exercise.ts'

/** What the steps of exercises ask of the register. */

export const differently = (says: string): Verdict => ({ differently: says })

/** The request of the exercise: the first that was logged for it. */
export function inHand({ cases }: PracticeLook): PracticeCase | undefined {
	return cases[0]
}

/** Judges the request in hand; *not yet* while nothing is logged. */
export function onRequest(
	judge: (found: PracticeCase, version: CaseVersion, look: PracticeLook) => Verdict,
): (look: PracticeLook) => Verdict {
	return (look) => {
		const found = inHand(look)
		return found ? judge(found, currentVersion(found.case), look) : 'not yet'
	}
}

export function findingOf({ findings }: PracticeCase, check: string): Finding | undefined {
	return findings.find((finding) => finding.check === check)
}

/** Letters of a kind that were not put aside. */
export function lettersOf({ case: subject }: PracticeCase, ...kinds: LetterKind[]): CaseLetter[] {
	return subject.letters.filter(({ letter, state }) => state !== 'discarded' && kinds.includes(letter.kind))
}

function wasSent(found: PracticeCase, ...kinds: LetterKind[]): boolean {
	return lettersOf(found, ...kinds).some(({ state }) => state === 'sent')
}

/** Done once the letter has gone; a draft is not yet. */
export function letterGone(kind: LetterKind): (look: PracticeLook) => Verdict {
	return onRequest((found) => (wasSent(found, kind) ? 'done' : 'not yet'))
}

/** Whether a letter has a block that comes from this check. */
export function asksAbout({ letter }: CaseLetter, check: string): boolean {
	return letter.blocks.some(
		({ source }) => 'finding' in source && (source.finding === check || source.also?.includes(check) === true),
	)
}
