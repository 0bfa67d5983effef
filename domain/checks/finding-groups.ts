import groupsFile from './finding-groups.json' with { type: 'json' }
import type { Check, Finding, Stage } from './types.ts'

/** Findings that belong together on the page. */
export interface FindingGroup {
	id: string
	/** Plain words for a heading. */
	title: string
	findings: Finding[]
}

/** The groups there are, in the order of the page, with the ids of their checks. */
export const findingGroups: readonly { id: string; title: string; checks: readonly string[] }[] = groupsFile.groups

const groupOfStage: Readonly<Record<Stage, string>> = groupsFile.groupOfStage
const groupOfCheck = new Map(findingGroups.flatMap(({ id, checks }) => checks.map((check) => [check, id] as const)))

/** The group that a check stands in: its own, or for one that came with a later pack that of its stage. */
function groupOf({ check, stage, kind }: { check: string; stage: Stage; kind: Check['kind'] }): string {
	return groupOfCheck.get(check) ?? (kind === 'our-own-step' ? 'own-steps' : groupOfStage[stage])
}

/**
 * The findings in the page's groups, each group in the order in which the findings came. Groups with
 * no finding are left out.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
	return findingGroups
		.map(({ id, title }) => ({ id, title, findings: findings.filter((finding) => groupOf(finding) === id) }))
		.filter((group) => group.findings.length > 0)
}
