/**
 * Switches and variables that would open the app's insides (security reference, section 8, row 10).
 */
const refusedSwitches = [
	'remote-debugging-port',
	'remote-debugging-pipe',
	'remote-debugging-address',
	'remote-allow-origins',
	'inspect',
	'inspect-brk',
	'inspect-port',
	'inspect-publish-uid',
	'js-flags',
	'load-extension',
	'disable-web-security',
	'no-sandbox',
	'ignore-certificate-errors',
	'proxy-server',
	'proxy-pac-url',
	'proxy-bypass-list',
	'proxy-auto-detect',
	'host-resolver-rules',
	'host-rules',
	'enable-features',
	'disable-features',
	'gpu-launcher',
	'renderer-cmd-prefix',
	'utility-cmd-prefix',
	'enable-logging',
	'log-net-log',
	'log-file',
	'v',
	'vmodule',
	'user-data-dir',
] as const

/** Switches that the test build needs; they pass only where its inspector fuse is on and in use. */
const inspectorSwitches: readonly string[] = ['inspect', 'inspect-brk', 'inspect-port', 'remote-debugging-port']

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
		const name = /^--?([a-z][a-z0-9-]*)(?:=|$)/i.exec(word)?.[1]?.toLowerCase()
		if (!name || !(refusedSwitches as readonly string[]).includes(name)) continue
		if (allowed.inspector && inspectorSwitches.includes(name)) continue
		found.push(name)
	}
	for (const [name, value] of Object.entries(environment)) {
		if (!value) continue
		if (name === 'NODE_OPTIONS' && allowed.standIn) continue
		if (name === 'ELECTRON_STAND_IN' && allowed.standIn) continue
		if (name === 'NODE_OPTIONS' || /^ELECTRON_/.test(name)) found.push(`$${name}`)
	}
	return found
}
