/**
 * Which backups stay: the newest of each of the last 7 days, 4 weeks and 12 months that have one. Weeks
 * begin on Monday. Every other one may go once a newer one is whole.
 */
const kept = { days: 7, weeks: 4, months: 12 }

const day = 24 * 3600_000

function weekOf(at: string): string {
	const date = new Date(`${at.slice(0, 10)}T00:00:00Z`)
	return new Date(date.getTime() - ((date.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10)
}

/** @param instants ISO instants of backups, in any order @returns those that stay */
export function backupsToKeep(instants: readonly string[]): Set<string> {
	const newestFirst = [...instants].sort().reverse()
	const stay = new Set<string>()
	const spans: [number, (at: string) => string][] = [
		[kept.days, (at) => at.slice(0, 10)],
		[kept.weeks, weekOf],
		[kept.months, (at) => at.slice(0, 7)],
	]
	for (const [count, spanOf] of spans) {
		const seen = new Set<string>()
		for (const at of newestFirst) {
			const span = spanOf(at)
			if (seen.has(span)) continue
			if (seen.size === count) break
			seen.add(span)
			stay.add(at)
		}
	}
	return stay
}
