import groupsFile from './finding-groups.json' with { type: 'json' }
import type { Finding } from './types.ts'

/** Findings that belong together on the page. */
export interface FindingGroup {
	id: string
	/** Plain words for a heading. */
	title: string
	findings: Finding[]
}

/** The groups there are, in the order of the page, with the ids of their checks. */
export const findingGroups: readonly { id: string; title: string; checks: readonly string[] }[] = groupsFile.groups

/**
 * The findings in the page's groups, each group in the order in which the findings came. Groups with
 * no finding are left out.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
	return findingGroups
		.map(({ id, title, checks }) => ({ id, title, findings: findings.filter(({ check }) => checks.includes(check)) }))
		.filter((group) => group.findings.length > 0)
}
