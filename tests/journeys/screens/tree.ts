import type { Page } from 'playwright-core'

/** The page as Chromium gives it to screen readers, and what its live regions have said. */

interface Node {
	nodeId: string
	parentId?: string
	ignored: boolean
	role?: { value: string }
	name?: { value: string }
	properties?: { name: string; value: { value: unknown } }[]
}

const told = [
	'checked',
	'selected',
	'expanded',
	'pressed',
	'disabled',
	'required',
	'invalid',
	'level',
	'focused',
] as const

/** One line for everything that is not plain text: role, name and states, like `tab "Findings" selected`. */
export async function treeLines(page: Page): Promise<string[]> {
	const devtools = await page.context().newCDPSession(page)
	const { nodes } = (await devtools.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] }
	await devtools.detach()
	return nodes.flatMap(({ ignored, role, name, properties = [] }) => {
		const what = role?.value ?? ''
		if (ignored || ['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker'].includes(what))
			return []
		const states = properties.flatMap(({ name: state, value }) => {
			if (!(told as readonly string[]).includes(state) || [false, 'false'].includes(value.value as never)) return []
			return [value.value === true || value.value === 'true' ? state : `${state}=${value.value}`]
		})
		return [[what, name?.value ? `"${name.value}"` : '', ...states].filter(Boolean).join(' ')]
	})
}

/**
 * From now on keeps what live regions say. A region that comes with its words in it is left out unless it is an
 * alert, as screen readers leave it out.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const said: string[] = []
		Object.assign(window, { said })
		const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]'
		const known = new WeakSet<Element>(document.querySelectorAll(live))
		new MutationObserver((changes) => {
			const changed = new Set<Element>()
			for (const { target, addedNodes } of changes) {
				const round = (target instanceof Element ? target : target.parentElement)?.closest(live)
				if (round && known.has(round)) changed.add(round)
				for (const added of addedNodes) {
					if (!(added instanceof Element)) continue
					for (const region of [added, ...added.querySelectorAll('*')].filter((each) => each.matches(live))) {
						known.add(region)
						if (region.matches('[role=alert]')) changed.add(region)
					}
				}
			}
			for (const region of changed) {
				const words = region.textContent?.replaceAll('\u00a0', ' ').trim()
				if (words && region.checkVisibility()) said.push(words)
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true })
	})
	return () => page.evaluate(() => (window as unknown as { said: string[] }).said)
}
