import type { Session } from 'electron'

/** Since the app started: requests refused, and requests that began to be sent all the same. For the self-test page. */
export const counted = { refused: 0, sent: 0 }

/**
 * Closes every way out of a session: only the schemes listed are answered, the proxy leads nowhere,
 * and every permission is refused (security reference, section 8, rows 3, 5 and 6).
 */
export async function closeSession(session: Session, allowed: readonly string[]): Promise<void> {
	session.webRequest.onBeforeRequest((details, answer) => {
		const cancel = !allowed.some((scheme) => details.url.startsWith(scheme))
		if (cancel) counted.refused += 1
		answer({ cancel })
	})
	// Asked again where a request would leave: this must never count.
	session.webRequest.onSendHeaders(({ url }) => {
		if (!allowed.some((scheme) => url.startsWith(scheme))) counted.sent += 1
	})
	session.setSpellCheckerEnabled(false)
	session.setSpellCheckerLanguages([])
	session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
	session.setPermissionCheckHandler(() => false)
	session.setDevicePermissionHandler(() => false)
	session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
	for (const event of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
		session.on(event as 'select-hid-device', (happening) => happening.preventDefault())
	}
	session.on('will-download', (happening) => happening.preventDefault())
	const proxied = session.setProxy({
		mode: 'fixed_servers',
		proxyRules: '127.0.0.1:9',
		proxyBypassRules: '<-loopback>',
	})
	// Nothing waits for this: a session that was just made has no connection, and gets none past the filter above.
	void session.closeAllConnections()
	await proxied
}
