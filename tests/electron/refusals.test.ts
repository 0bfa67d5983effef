import { describe, expect, it } from 'vitest'
import { refusals } from '../../electron/refusals.ts'

const packaged = { inspector: false, standIn: false }

describe('the guard at start', () => {
	it.each([
		'--remote-debugging-port=9222',
		'--remote-debugging-pipe',
		'--inspect',
		'--inspect-brk=0',
		'--js-flags=--expose-gc',
		'--load-extension=/x',
		'--disable-web-security',
		'--no-sandbox',
		'--ignore-certificate-errors',
		'--proxy-server=127.0.0.1:1',
		'--host-resolver-rules=MAP * 127.0.0.1',
		'--enable-features=X',
		'--disable-features=X',
		'--gpu-launcher=x',
		'--renderer-cmd-prefix=x',
		'--utility-cmd-prefix=x',
		'--enable-logging',
		'--log-net-log=x',
		'--v=1',
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

	it('lets through what a person would type, and the inspector only in a test build that has it open', () => {
		expect(
			refusals(['--locked', '/home/someone/file.pdf', '-psn_0_1'], { PATH: '/bin', HOME: '/root' }, packaged),
		).toEqual([])
		expect(refusals(['--inspect=0', '--remote-debugging-port=0'], {}, { inspector: true, standIn: false })).toEqual([])
		expect(refusals(['--no-sandbox'], {}, { inspector: true, standIn: false })).toEqual(['no-sandbox'])
	})
})
