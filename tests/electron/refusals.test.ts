import { describe, expect, it } from 'vitest'
import { explanation, namesIn, refusals } from '../../electron/refusals.ts'

const packaged = { inspector: false, standIn: false }

describe('the guard at start', () => {
	it.each([
		'--remote-debugging-port=9222',
		'--remote-debugging-pipe',
		'--remote-debugging-address=0.0.0.0',
		'--remote-allow-origins=*',
		'--inspect',
		'--inspect-brk=0',
		'--inspect-port=1',
		'--inspect-publish-uid=http',
		'/inspect',
		'-inspect',
		'--js-flags=--expose-gc',
		'--load-extension=/x',
		'--disable-web-security',
		'--no-sandbox',
		'--disable-setuid-sandbox',
		'--disable-gpu-sandbox',
		'--single-process',
		'--ignore-certificate-errors',
		'--ignore-certificate-errors-spki-list=x',
		'--proxy-server=127.0.0.1:1',
		'--proxy-pac-url=http://x',
		'--proxy-bypass-list=*',
		'--proxy-auto-detect',
		'--host-resolver-rules=MAP * 127.0.0.1',
		'--enable-features=X',
		'--disable-features=X',
		'--gpu-launcher=x',
		'--renderer-cmd-prefix=x',
		'--utility-cmd-prefix=x',
		'--enable-logging',
		'--log-net-log=x',
		'--log-file=x',
		'--ssl-key-log-file=x',
		'--trace-startup',
		'--v=1',
		'--vmodule=x=1',
		'--user-data-dir=/tmp/x',
	])('refuses %s', (word) => {
		expect(refusals([word], {}, packaged)).toHaveLength(1)
		expect(refusals([word.toUpperCase().replace('--', '--')], {}, packaged)).toHaveLength(1)
	})

	it.each(['NODE_OPTIONS', 'ELECTRON_RUN_AS_NODE', 'ELECTRON_ENABLE_LOGGING', 'ELECTRON_NO_ATTACH_CONSOLE'])(
		'refuses $%s',
		(name) => {
			expect(refusals([], { [name]: '1' }, packaged)).toEqual([`$${name}`])
		},
	)

	it('starts under a desktop that sets its window system for every program', () => {
		for (const hint of ['auto', 'wayland', 'x11', 'AUTO'])
			expect(refusals([], { ELECTRON_OZONE_PLATFORM_HINT: hint, ELECTRON_TRASH: 'gio' }, packaged), hint).toEqual([])
		expect(refusals(['--ozone-platform-hint=auto', '--ozone-platform=wayland'], {}, packaged)).toEqual([])
		expect(refusals([], { ELECTRON_OZONE_PLATFORM_HINT: 'x11 --no-sandbox' }, packaged)).toHaveLength(1)
	})

	it('tells a person what was refused, and repeats only names that it really refuses', () => {
		const words = explanation(['remote-debugging-port', '$NODE_OPTIONS'])
		expect(words).toContain('the switch --remote-debugging-port, the variable NODE_OPTIONS')
		expect(words).toContain('Nothing in the register was changed')
		expect(namesIn(['--explain-refusal=inspect-brk,$ELECTRON_RUN_AS_NODE'])).toEqual([
			'inspect-brk',
			'$ELECTRON_RUN_AS_NODE',
		])
		expect(namesIn(['--explain-refusal=Call 01632 960100 now,$PATH,locked'])).toEqual([])
		expect(namesIn(['--locked'])).toEqual([])
	})

	it('lets through what a person would type, and the inspector only in a test build that has it open', () => {
		expect(
			refusals(['--locked', '/home/someone/file.pdf', '-psn_0_1'], { PATH: '/bin', HOME: '/root' }, packaged),
		).toEqual([])
		expect(refusals(['--inspect=0', '--remote-debugging-port=0'], {}, { inspector: true, standIn: false })).toEqual([])
		expect(refusals(['--no-sandbox'], {}, { inspector: true, standIn: false })).toEqual(['no-sandbox'])
	})
})
