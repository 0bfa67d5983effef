import type { Page } from 'playwright-core'

/** Speed as somebody at the window has it: from a key or a click to the frame that shows its effect. */

export const median = (values: number[]) =>
	values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
export const percentile95 = (values: number[]) =>
	values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN

/** What is done: a value put into a field as typing or choosing does it, a click, or another page's address. */
type Act = { set: string; value: string } | { click: string } | { go: string }
/** When it shows: the text of a part of the page is another than before, or is this one. */
type Shows = { part: string; text?: string }

/** Milliseconds from an action to the first frame drawn after its effect stands in the page. */
function toFrame(page: Page, act: Act, shows: Shows): Promise<number> {
	return page.evaluate(
		async ([doing, wanted]) => {
			const frame = () => new Promise((drawn) => requestAnimationFrame(drawn))
			const part = () => document.querySelector(wanted.part)?.textContent ?? ''
			const before = part()
			const began = performance.now()
			if ('go' in doing) location.hash = doing.go
			else if ('click' in doing) (document.querySelector(doing.click) as HTMLElement).click()
			else {
				const field = document.querySelector(doing.set) as HTMLInputElement | HTMLSelectElement
				Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, doing.value)
				field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
			}
			while (wanted.text === undefined ? ['', '…', before].includes(part()) : !part().startsWith(wanted.text)) {
				if (performance.now() - began > 20_000) throw new Error(`not seen: ${wanted.part} ${wanted.text ?? ''}`)
				await frame()
			}
			await frame()
			return performance.now() - began
		},
		[act, shows] as const,
	)
}

const firstRow = { part: 'tr[data-index="0"]' }
const heading = (text: string) => ({ part: 'h1', text })
const column = (name: string) => `thead th:nth-child(${name}) button`

/** What is measured on the list of requests, each with the way back. */
const steps: readonly (readonly [string, readonly [Act, Shows], readonly [Act, Shows]])[] = [
	['Sorted by a click on a heading', [{ click: column('3') }, firstRow], [{ click: column('2') }, firstRow]],
	[
		'Searched for two words',
		[{ set: '#request-search', value: 'numbered 1717' }, firstRow],
		[{ set: '#request-search', value: '' }, firstRow],
	],
	[
		'Filtered by lane',
		[
			{ set: '#filter-lane', value: 'emergency' },
			{ part: 'p[class*=count] + p', text: 'No request fits' },
		],
		[{ set: '#filter-lane', value: '' }, firstRow],
	],
	['To My work', [{ go: '#/work' }, heading('My work')], [{ go: '#/' }, firstRow]],
	['To the settings', [{ go: '#/settings' }, heading('Settings')], [{ go: '#/' }, firstRow]],
]

/**
 * Times changes of the list and of pages in an unlocked window that shows the list.
 * @returns for each: a name, and milliseconds of `times` repetitions (the first of each, which loads code, left out)
 */
export async function timePages(page: Page, times: number): Promise<{ name: string; times: number[] }[]> {
	const results = []
	for (const [name, there, back] of steps) {
		const measured: number[] = []
		for (let time = 0; time <= times; time += 1) {
			const taken = await toFrame(page, ...there)
			if (time > 0) measured.push(taken)
			await toFrame(page, ...back)
		}
		results.push({ name, times: measured })
	}
	return results
}

/** @returns milliseconds of every task of the page over 50 ms while `typing` went on, and half a second after */
export async function longTasksWhile(page: Page, typing: () => Promise<void>): Promise<number[]> {
	await page.evaluate(() => {
		const seen: number[] = []
		const watch = new PerformanceObserver((list) => {
			for (const task of list.getEntries()) seen.push(task.duration)
		})
		watch.observe({ type: 'longtask' })
		Object.assign(window, { longTasks: seen })
	})
	await typing()
	await page.waitForTimeout(500)
	return page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)
}
