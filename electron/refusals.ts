/**
 * Switches and variables that would open the app's insides (security reference, section 8, row 10).
 */
const refusedSwitches = [
	/^remote-debugging-/,
	/^remote-allow-origins$/,
	/^inspect(-|$)/,
	/^js-flags$/,
	/^load-extension$/,
	/^disable-web-security$/,
	/^allow-running-insecure-content$/,
	/^no-sandbox$/,
	/^disable-[a-z-]*sandbox$/,
	/^single-process$/,
	/^ignore-certificate-errors/,
	/^proxy-/,
	/^host-resolver-rules$/,
	/^host-rules$/,
	/^(enable|disable)-features$/,
	/^gpu-launcher$/,
	/^(renderer|utility)-cmd-prefix$/,
	/^enable-logging$/,
	/^log-net-log$/,
	/^log-file$/,
	/^ssl-key-log-file$/,
	/^trace-/,
	/^v$/,
	/^vmodule$/,
	/^user-data-dir$/,
] as const

/** Switches that the test build needs; they pass only where its inspector fuse is on and in use. */
const inspectorSwitches: readonly string[] = ['inspect', 'inspect-brk', 'inspect-port', 'remote-debugging-port']

/** Variables of Electron's that a desktop sets for every program, with the values that do nothing else. */
const desktopSettings: Readonly<Record<string, RegExp>> = {
	ELECTRON_OZONE_PLATFORM_HINT: /^(auto|wayland|x11)$/i,
	ELECTRON_TRASH: /^(gio|gvfs-trash|kioclient|kioclient5|kioclient6|trash-cli|xdg-trash)$/,
}

/**
 * Names of what is refused in `argv` and `environment`. Pure, so that it can be tested: switches as
 * written without dashes and value, variables as `$NAME`.
 */
export function refusals(
	argv: readonly string[],
	environment: Record<string, string | undefined>,
	allowed: { inspector: boolean; standIn: boolean },
): string[] {
	const found: string[] = []
	for (const word of argv) {
		// On Windows a switch may begin with a slash as well.
		const name = /^(?:--?|\/)([a-z][a-z0-9-]*)(?:=|$)/i.exec(word)?.[1]?.toLowerCase()
		if (!name || !refusedSwitches.some((refused) => refused.test(name))) continue
		if (allowed.inspector && inspectorSwitches.includes(name)) continue
		found.push(name)
	}
	for (const [name, value] of Object.entries(environment)) {
		if (!value) continue
		if (name === 'NODE_OPTIONS' && allowed.standIn) continue
		if (name === 'ELECTRON_STAND_IN' && allowed.standIn) continue
		if (desktopSettings[name]?.test(value)) continue
		if (name === 'NODE_OPTIONS' || /^ELECTRON_/.test(name)) found.push(`$${name}`)
	}
	return found
}

/** Names, to the start that only explains, what the one before it was refused: `--explain-refusal=inspect,$NODE_OPTIONS`. */
export const explainSwitch = 'explain-refusal'

/** What a start is to explain: names that are really refused, and nothing else that somebody might have written there. */
export function namesIn(argv: readonly string[]): string[] {
	const prefix = `--${explainSwitch}=`
	const given = argv.find((word) => word.startsWith(prefix))?.slice(prefix.length) ?? ''
	const really = (name: string) =>
		name.startsWith('$')
			? refusals([], { [name.slice(1)]: '1' }, { inspector: false, standIn: false }).length > 0
			: refusals([`--${name}`], {}, { inspector: false, standIn: false }).length > 0
	return given.split(',').filter((name) => /^\$?[a-z][a-z0-9_-]*$/i.test(name) && really(name))
}

/** Why the app did not start, and what to do, for the person before the screen. */
export function explanation(names: readonly string[]): string {
	const settings = names.map((name) =>
		name.startsWith('$') ? `the variable ${name.slice(1)}` : `the switch --${name}`,
	)
	return [
		'Threshold was started with settings that would let other programs look inside it, so it did not open. Nothing in the register was changed.',
		`Refused: ${settings.join(', ')}.`,
		'Start it from its own icon or menu entry. If it still does not open, show this to whoever looks after your computers: the setting is in the icon, in a start script, or in the environment of your account.',
	].join('\n\n')
}
