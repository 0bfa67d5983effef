import { expect, test } from 'vitest'
import { appCommands } from '../../renderer/commands/app-commands.ts'
import type { CommandContext } from '../../renderer/commands/command.ts'
import { paths } from '../../renderer/routes.ts'

/** Where a command leads, if it leads to a page. */
function leadsTo(command: (typeof appCommands)[number]): string | undefined {
	let path: string | undefined
	const context: CommandContext = {
		path: '/',
		go: (to) => {
			path = to
		},
		lock: () => undefined,
		showKeys: () => undefined,
		openPalette: () => undefined,
	}
	if (command.group === 'Go to') command.perform(context)
	return path
}

test('every page is a command: what the palette finds is all there is', () => {
	const pages = [...Object.values(paths).filter((path) => typeof path === 'string'), '/log', '/emergency', '/help']
	const reached = new Set(appCommands.map(leadsTo))
	expect(pages.filter((page) => !reached.has(page))).toEqual([])
})

test('no two commands have the same name, words or key', () => {
	for (const of of [
		appCommands.map(({ id }) => id),
		appCommands.map(({ label }) => label),
		appCommands.flatMap(({ shortcut }) => (shortcut ? [JSON.stringify(shortcut)] : [])),
	]) {
		expect(new Set(of).size).toBe(of.length)
	}
	// Keys 1 to 9 are the person's own views.
	expect(appCommands.filter(({ shortcut }) => /^[1-9]$/.test(shortcut?.key ?? ''))).toEqual([])
})
