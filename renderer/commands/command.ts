/** What a command may do when it is given. */
export interface CommandContext {
	/** Path behind the `#`. */
	path: string
	go: (path: string) => void
	lock: () => void
	showKeys: () => void
	openPalette: () => void
}

/** A key, with Ctrl (⌘ on a Mac) or alone. `key` is as in KeyboardEvent.key, letters in lower case. */
export interface Shortcut {
	key: string
	mod?: boolean
}

/** Headings of the palette and of the list of keys, in order. */
export const commandGroups = ['Go to', 'Views', 'This page', 'Threshold'] as const

/**
 * Something a person can have done from anywhere: navigation, buttons, the palette and the list of
 * keys are all drawn from the same object.
 */
export interface AppCommand {
	id: string
	/** As on a button: "Log a request". */
	label: string
	/** Heading in the list of keys and the palette. */
	group: (typeof commandGroups)[number]
	shortcut?: Shortcut
	/** Left out of the palette, which would only lead back to itself. */
	keysOnly?: boolean
	when?: (context: CommandContext) => boolean
	perform: (context: CommandContext) => void
}
