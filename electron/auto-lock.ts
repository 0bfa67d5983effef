import { app, powerMonitor, type WebContents } from 'electron'
import { countShifts } from './shift-thrice.ts'

/** The longest time that a vault stays open, whatever happens: 12 hours in milliseconds. */
const longestOpen = 12 * 3600_000

/**
 * Seconds since anybody did anything: the system's own count, or less where something reached our window
 * or the vault was opened since (a remote desktop and some systems do not count every kind of input).
 */
function idleSeconds(lastSign: number): number {
	return Math.min(powerMonitor.getSystemIdleTime(), (Date.now() - lastSign) / 1000)
}

/**
 * Locks when nobody is there: after `minutes()` without key or mouse, when the computer sleeps or its
 * screen locks, when the session changes hands, and 12 hours after unlocking whatever happens
 * (security reference, section 4, Locking).
 *
 * @param minutes minutes of absence after which to lock; undefined while nothing is open
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
	let lastSign = Date.now()
	let warned = false
	app.on('web-contents-created', (_event, contents) => {
		contents.on('input-event', () => {
			lastSign = Date.now()
		})
	})
	setInterval(() => {
		const limit = minutes()
		if (limit === undefined) {
			openSince = 0
			return
		}
		if (openSince === 0) {
			openSince = Date.now()
			lastSign = openSince
		}
		const left = limit * 60 - idleSeconds(lastSign)
		if (left <= 0 || Date.now() - openSince > longestOpen) lock()
		else if (left <= 60 && !warned) {
			warned = true
			warn(Math.round(left))
		} else if (left > 60) warned = false
	}, 5_000).unref()
}

/**
 * Hide and lock: Shift pressed three times quickly, on any page and in any box, because the keys are seen
 * before the page sees them (security reference, section 4).
 *
 * @param wanted whether there is something to hide, and the service has not turned this off
 */
export function watchForHiding(contents: WebContents, wanted: () => boolean, hideAndLock: () => void): void {
	const pressed = countShifts()
	contents.on('before-input-event', (_event, input) => {
		if (pressed(input, performance.now()) && wanted()) hideAndLock()
	})
}
