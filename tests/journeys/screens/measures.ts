import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { RunningApp } from '../app.ts'

/** What can be measured of a page about seeing and reaching what is on it. Every answer is a list of lines; empty is good. */

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The looks that a page can have; each follows from what the system asks for. */
export const looks = {
	light: { colorScheme: 'light', contrast: 'no-preference' },
	dark: { colorScheme: 'dark', contrast: 'no-preference' },
	'high contrast': { colorScheme: 'dark', contrast: 'more' },
	'high contrast, light': { colorScheme: 'light', contrast: 'more' },
} as const
export type Look = keyof typeof looks

/** Makes the system ask for a look, which a page follows where nobody chose another. */
export async function wear(page: Page, look: Look): Promise<void> {
	// Without the passing of one colour into the other, in which nothing has its own contrast.
	await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
	await page.waitForFunction(
		([scheme, contrast]) => {
			const { mantineColorScheme: shown, contrast: strong } = document.documentElement.dataset
			// Where nothing says which look it wears, the page follows the system by its styles alone.
			return shown === undefined || (shown === scheme && strong === contrast)
		},
		[looks[look].colorScheme, looks[look].contrast === 'more' ? 'high' : 'plain'] as const,
	)
}

/** The window at 1280 × 1024 and this zoom: at 4, WCAG's 320 × 256. */
export async function zoom(run: RunningApp, factor: number): Promise<void> {
	await run.app.evaluate(({ BrowserWindow }, given) => {
		const [window] = BrowserWindow.getAllWindows()
		window?.setContentSize(1280, 1024)
		window?.webContents.setZoomFactor(given)
	}, factor)
	await run.page.waitForFunction((width) => Math.abs(window.innerWidth - width) < 3, 1280 / factor)
	// What follows the width by measuring it comes a moment after.
	await run.page.waitForTimeout(300)
}

/** What axe objects to, with its rules of best practice and of target size. */
export async function axe(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
	return page.evaluate(async () => {
		interface Found {
			id: string
			nodes: { target: unknown; html: string; any: { message: string }[] }[]
		}
		const { axe } = window as unknown as { axe: { run(options: unknown): Promise<{ violations: Found[] }> } }
		const { violations } = await axe.run({
			rules: { 'target-size': { enabled: true } },
			resultTypes: ['violations'],
		})
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, html, any }) => `${id}: ${String(target)} ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
		)
	})
}

/** What makes the page, or a part of it, scroll sideways. */
export function sideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const name = (element: Element) =>
			`<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().slice(0, 50)}`
		const { scrollWidth, clientWidth } = document.documentElement
		const found: string[] = []
		if (scrollWidth > clientWidth + 1) {
			const wide = [...document.querySelectorAll('body *')].filter((element) => {
				const box = element.getBoundingClientRect()
				if (box.width === 0 || box.right <= clientWidth + 1) return false
				for (let round = element.parentElement; round && round !== document.body; round = round.parentElement) {
					if (getComputedStyle(round).overflowX !== 'visible') return false
				}
				return true
			})
			const deepest = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)))
			found.push(`the page by ${scrollWidth - clientWidth}: ${deepest.slice(0, 4).map(name).join(' | ')}`)
		}
		for (const element of document.querySelectorAll('body *')) {
			const { overflowX } = getComputedStyle(element)
			if (!['auto', 'scroll'].includes(overflowX) || element.scrollWidth <= element.clientWidth + 1) continue
			if (element instanceof HTMLTextAreaElement) continue
			found.push(`a part by ${element.scrollWidth - element.clientWidth}: ${name(element)}`)
		}
		return found
	})
}

/** Words that do not fit in the place that they have, and are cut. */
export function cutWords(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = []
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			if (
				!element.checkVisibility({ checkVisibilityCSS: true }) ||
				element.clientWidth <= 1 ||
				element.clientHeight <= 1
			)
				continue
			const style = getComputedStyle(element)
			if (element instanceof HTMLSelectElement) {
				const canvas = document.createElement('canvas').getContext('2d')
				if (!canvas) continue
				canvas.font = style.font
				const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
				const words = element.selectedOptions[0]?.text ?? ''
				if (canvas.measureText(words).width > room + 1) found.push(`a choice: ${words}`)
				continue
			}
			if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) continue
			const clips = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY)
			if (!clips || !element.textContent?.trim()) continue
			const box = element.getBoundingClientRect()
			const inner = [...element.querySelectorAll('*')]
				.filter((each) => each.checkVisibility({ checkVisibilityCSS: true }) && each.textContent?.trim())
				.map((each) => each.getBoundingClientRect())
			// What scrolls further in cuts nothing.
			const scrolls = [...element.querySelectorAll('*')].some((each) => {
				const { overflowY, overflowX } = getComputedStyle(each)
				return [overflowX, overflowY].some((flow) => flow === 'auto' || flow === 'scroll')
			})
			if (scrolls) continue
			const own = element.childElementCount === 0
			const across = own
				? element.scrollWidth > element.clientWidth + 1
				: style.overflowX !== 'visible' && inner.some(({ right }) => right > box.right + 1)
			const down = own
				? element.scrollHeight > element.clientHeight + 2
				: style.overflowY !== 'visible' && inner.some(({ bottom }) => bottom > box.bottom + 2)
			if (across || down) {
				found.push(
					`<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 60)}`,
				)
			}
		}
		return found
	})
}

/** What is to be pressed and smaller than 24 × 24, but for links within sentences; a box with its label counts as one. */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const all = document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [tabindex="0"]',
		)
		const dialog = document.querySelector('[role=dialog]')
		return [...all].flatMap((element) => {
			if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return []
			if (dialog && !dialog.contains(element)) return []
			const boxes = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])].map((each) =>
				each.getBoundingClientRect(),
			)
			const width = Math.max(...boxes.map((box) => box.width))
			const height = Math.max(...boxes.map((box) => box.height))
			if (width === 0 || (width >= 24 && height >= 24) || boxes.every((box) => box.bottom < 0)) return []
			const inSentence =
				element.tagName === 'A' &&
				getComputedStyle(element).display === 'inline' &&
				[...(element.parentElement?.childNodes ?? [])].some((node) => node !== element && node.textContent?.trim())
			if (inSentence) return []
			const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)
			return [`${Math.round(width)} × ${Math.round(height)}: <${element.tagName.toLowerCase()}> ${words}`]
		})
	})
}

/** Goes through the page, or the dialog over it, with Tab: what has the focus and is covered, out of sight, or without a ring. */
export async function hiddenFocus(page: Page, most = 200): Promise<string[]> {
	await page.evaluate(() => {
		const dialog = document.querySelector<HTMLElement>('[role=dialog]')
		if (!dialog && document.activeElement instanceof HTMLElement) {
			document.activeElement.blur()
			window.scrollTo(0, 0)
		}
		Object.assign(window, { focused: new Set<Element>() })
	})
	const found: string[] = []
	for (let stop = 0; stop < most; stop += 1) {
		await page.keyboard.press('Tab')
		const answer = await page.evaluate(() => {
			const element = document.activeElement
			const { focused } = window as unknown as { focused: Set<Element> }
			if (!element || element === document.body || focused.has(element)) return 'round'
			focused.add(element)
			const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)
			const name = `<${element.tagName.toLowerCase()} ${element.id}> ${words}`
			const box = element.getBoundingClientRect()
			const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
			let seen = 0
			for (const across of [0.1, 0.3, 0.5, 0.7, 0.9]) {
				for (const down of [0.1, 0.3, 0.5, 0.7, 0.9]) {
					const hit = document.elementFromPoint(box.x + box.width * across, box.y + box.height * down)
					if (hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit))) seen += 1
				}
			}
			if (seen === 0) return `hidden: ${name}`
			const style = getComputedStyle(element)
			const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0
			return ring || style.boxShadow !== 'none' ? '' : `no ring: ${name}`
		})
		if (answer === 'round') break
		if (answer) found.push(answer)
	}
	return found
}
