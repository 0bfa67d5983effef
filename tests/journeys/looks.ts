import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { RunningApp } from './app.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it stands: rule and place, or nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
	await page.evaluate(axeSource)
	return page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
		}
		const { violations } = await axe.run()
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`))
	})
}

/** One h1, nothing that axe objects to, and nothing wider than the window, at this size and at 200 % zoom. */
export async function expectWellMade(run: RunningApp): Promise<void> {
	const { page } = run
	expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
	expect(await axeFindings(page)).toEqual([])
	for (const zoom of [1, 2]) {
		await run.app.evaluate(({ BrowserWindow }, factor) => {
			const [window] = BrowserWindow.getAllWindows()
			window?.setContentSize(1280, 720)
			window?.webContents.setZoomFactor(factor)
		}, zoom)
		await expect
			.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), {
				message: `sideways at ${zoom * 100} %`,
			})
			.toBeLessThanOrEqual(1)
	}
	await run.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1))
}
