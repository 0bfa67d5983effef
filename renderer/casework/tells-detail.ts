import type { TimelineRow } from '../../domain/index.ts'

const telling: ReadonlySet<string> = new Set(['emergency.decided', 'emergency.reviewed', 'client.police-form-recorded'])

/** Whether the second line of an entry may tell what is said to have happened, or repeat words of a paper. */
export function tellsDetail({ kind, detail }: Pick<TimelineRow, 'kind' | 'detail'>): boolean {
	return detail !== undefined && telling.has(kind)
}
