import {
	type Answers,
	assess,
	type Case,
	type CaseVersion,
	currentVersion,
	type Finding,
	type PackShelf,
	type RulePack,
	withEvidence,
} from '../domain/index.ts'
import type { Ledger } from './ledger.ts'

/** The pack that a version of a request was logged under, for ever. */
export function packOfVersion({ pack, fields }: Pick<CaseVersion, 'pack' | 'fields'>, packs: PackShelf): RulePack {
	return packs.packOf(pack) ?? packs.packFor(fields.receivedOn ?? '')
}

// A version's answers are never edited in place, so the same object always gives the same findings.
const assessed = new WeakMap<Answers, Finding[]>()

/** Findings on the version in hand, without quotes. */
export function findingsOf(subject: Case, packs: PackShelf): Finding[] {
	const version = currentVersion(subject)
	const { answers } = version
	const known = assessed.get(answers)
	if (known) return known
	const findings = assess(answers, packOfVersion(version, packs))
	assessed.set(answers, findings)
	return findings
}

/** Findings with the quotes that they rest on, and with whoever held their citations against the published text. */
export function findingsWithEvidence(subject: Case, ledger: Pick<Ledger, 'packs' | 'citationChecks'>): Finding[] {
	const version = currentVersion(subject)
	const packs = ledger.packs()
	const marks = ledger.citationChecks()
	const findings = withEvidence(findingsOf(subject, packs), version.evidence, packOfVersion(version, packs))
	return findings.map((finding) => {
		const { source, url } = finding.citation
		const mark = marks.of(finding.check, source, url)
		return mark ? { ...finding, citation: { ...finding.citation, checked: { by: mark.by, on: mark.on } } } : finding
	})
}

/** Checks on the request itself whose present standing nobody has confirmed. */
export function unconfirmedChecks(subject: Case, findings: readonly Finding[]): string[] {
	const { confirmed } = currentVersion(subject)
	return findings
		.filter(({ kind, standing }) => (kind === 'police-request' || kind === 'routing') && standing !== 'not applicable')
		.filter(({ check, standing }) => confirmed[check]?.standing !== standing)
		.map(({ check }) => check)
}
