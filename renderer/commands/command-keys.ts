import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { AppCommand, CommandContext, Shortcut } from './command.ts'

let pageCommands: readonly AppCommand[] = []
let singleKeys = true
let listeners: (() => void)[] = []

function tell(): void {
	for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
	listeners = [...listeners, listener]
	return () => {
		listeners = listeners.filter((other) => other !== listener)
	}
}

/** Adds a page's own commands while it is shown. Keep `commands` the same array between renders. */
export function usePageCommands(commands: readonly AppCommand[]): void {
	useEffect(() => {
		pageCommands = [...pageCommands, ...commands]
		tell()
		return () => {
			pageCommands = pageCommands.filter((command) => !commands.includes(command))
			tell()
		}
	}, [commands])
}

/** Commands of the pages that are shown now. */
export function useShownPageCommands(): readonly AppCommand[] {
	return useSyncExternalStore(listen, () => pageCommands)
}

/**
 * Whether keys without Ctrl work. People who dictate or press keys by accident can turn them off
 * (WCAG 2.2, 2.1.4): each for themselves, in `own.singleKeys`.
 */
export function setSingleKeys(on: boolean): void {
	singleKeys = on
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input, textarea, select, [role=combobox]'))
	)
}

/** Whether a key press is a shortcut's. Keys alone never count while somebody types or a dialog is open. */
function pressed(event: KeyboardEvent, shortcut: Shortcut): boolean {
	if (event.defaultPrevented || event.altKey || event.isComposing) return false
	if (event.key.toLowerCase() !== shortcut.key) return false
	const mod = event.ctrlKey || event.metaKey
	if (shortcut.mod) return mod && !event.shiftKey
	if (mod || !singleKeys || isTyping(event.target)) return false
	return document.querySelector('[role=dialog]') === null
}

/** Listens for the shortcuts of all commands, wherever the focus is. */
export function useCommandKeys(commands: readonly AppCommand[], context: CommandContext): void {
	const latest = useRef({ commands, context })
	useEffect(() => {
		latest.current = { commands, context }
	})
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const now = latest.current
			const command = now.commands.find(
				(each) => each.shortcut && pressed(event, each.shortcut) && (each.when?.(now.context) ?? true),
			)
			if (!command) return
			event.preventDefault()
			command.perform(now.context)
		}
		window.addEventListener('keydown', onKey)
		return () => window.removeEventListener('keydown', onKey)
	}, [])
}
