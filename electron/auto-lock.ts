import { powerMonitor } from 'electron'

/**
 * Locks when nobody is there: after `minutes()` without key or mouse, when the computer sleeps or its
 * screen locks, when the session changes hands, and 12 hours after unlocking whatever happens
 * (security reference, section 4, Locking).
 */
export function watchForAbsence(
	minutes: () => number | undefined,
	lock: () => void,
	warn: (inSeconds: number) => void,
): void {
	for (const event of ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'] as const) {
		powerMonitor.on(event as 'suspend', lock)
	}
	let openSince = 0
	let warned = false
	setInterval(() => {
		const limit = minutes()
		if (limit === undefined) {
			openSince = 0
			return
		}
		openSince ||= Date.now()
		const idle = powerMonitor.getSystemIdleTime()
		const left = limit * 60 - idle
		if (left <= 0 || Date.now() - openSince > 12 * 3600_000) lock()
		else if (left <= 60 && !warned) {
			warned = true
			warn(left)
		} else if (left > 60) warned = false
	}, 5_000).unref()
}
