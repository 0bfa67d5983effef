import {
	type Answers,
	allPacks,
	assess,
	type Case,
	currentVersion,
	type Finding,
	packFor,
	type RulePack,
	withEvidence,
} from '../domain/index.ts'

/** The pack that a request was logged under, for ever. */
function packOf(subject: Case): RulePack {
	const { pack, fields } = currentVersion(subject)
	return allPacks.find(({ id }) => id === pack) ?? packFor(fields.receivedOn ?? '')
}

// A version's answers are never edited in place, so the same object always gives the same findings.
const assessed = new WeakMap<Answers, Finding[]>()

/** Findings on the version in hand, without quotes. */
export function findingsOf(subject: Case): Finding[] {
	const { answers } = currentVersion(subject)
	const known = assessed.get(answers)
	if (known) return known
	const findings = assess(answers, packOf(subject))
	assessed.set(answers, findings)
	return findings
}

/** Findings with the quotes that they rest on. */
export function findingsWithEvidence(subject: Case): Finding[] {
	return withEvidence(findingsOf(subject), currentVersion(subject).evidence, packOf(subject))
}

/** Checks on the request itself whose present standing nobody has confirmed. */
export function unconfirmedChecks(subject: Case, findings: readonly Finding[]): string[] {
	const { confirmed } = currentVersion(subject)
	return findings
		.filter(({ kind, standing }) => (kind === 'police-request' || kind === 'routing') && standing !== 'not applicable')
		.filter(({ check, standing }) => confirmed[check]?.standing !== standing)
		.map(({ check }) => check)
}
