/**
 * Packets that leave a network of the app's own: through a whole case, at rest, and with a hostile script in the page,
 * with and without the page's own rule about what it may load. None may, to one computer or to many. The same script in
 * a window without the app's settings sends some.
 *
 * The program starts itself again inside a network namespace whose only way out is a device that counts. Linux only,
 * with `unshare` and `ip`, and the right to make a namespace.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goTo, must } from '../journeys/service.ts'
import { bareWindow } from './bare-run.ts'
import { hostileScript } from './hostile-script.ts'
import { portion, report, skip } from './vault-at-hand.ts'
import { wholeCase } from './whole-case.ts'

const what = 'packets that leave: a case, at rest, a hostile script'
const sink = 'sink0'
const host = 'out.example.org'
const address = '198.51.100.7'

/** A device with nobody at its other end, a route over it to everywhere, and a server of names behind it. */
const network = [
	'set -e',
	'for one in default all; do',
	'	echo 0 > /proc/sys/net/ipv6/conf/$one/router_solicitations || true',
	'	echo 0 > /proc/sys/net/ipv6/conf/$one/accept_dad || true',
	'done',
	'ip link set lo up',
	`ip link add ${sink} type veth peer name end0`,
	`ip link set ${sink} arp off multicast on`,
	`ip addr add 10.66.0.2/24 dev ${sink}`,
	`ip -6 addr add 2001:db8::2/64 dev ${sink} nodad || true`,
	`ip link set ${sink} up; ip link set end0 up`,
	`ip route add default dev ${sink}`,
	`ip -6 route add default dev ${sink} || true`,
	`ip route add 224.0.0.0/4 dev ${sink}`,
	'mount --bind "$RESOLV" /etc/resolv.conf',
	'sleep 3',
	'exec "$@"',
].join('\n')

function inOwnNetwork(): void {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-network-'))
	const names = join(folder, 'resolv.conf')
	writeFileSync(names, 'nameserver 10.66.0.1\noptions timeout:1 attempts:1\n')
	const own = ['unshare', '--net', '--mount', '--propagation', 'private']
	const [program = '', ...words] = own
	const able = spawnSync(program, [...words, 'sh', '-c', `ip link add ${sink} type veth peer name end0`], {
		encoding: 'utf8',
	})
	if (process.platform !== 'linux' || able.error || able.status !== 0) {
		skip(
			what,
			`no network of its own can be made here (Linux with unshare and ip, as root): ${(able.stderr ?? '').trim()}`,
		)
		return
	}
	const shell = ['sh', '-c', network, 'sh', process.execPath, import.meta.filename]
	const inside = spawnSync(program, [...words, ...shell], {
		env: { ...process.env, RESOLV: names, THRESHOLD_PACKETS: 'inside' },
		stdio: 'inherit',
	})
	rmSync(folder, { recursive: true, force: true })
	process.exitCode = inside.status ?? 1
}

/** Packets that went out over the device since the namespace began: the tenth figure of its line. */
function sent(): number {
	const line = readFileSync('/proc/net/dev', 'utf8')
		.split('\n')
		.find((one) => one.trim().startsWith(`${sink}:`))
	const packets = Number(line?.trim().split(/[:\s]+/)[10])
	if (!Number.isFinite(packets)) throw new Error('this is not the network that was made')
	return packets
}
/** Sent to a group over IPv6, on whichever device: by the kernel's own count. */
const counter = (file: string, name: string) =>
	Number(new RegExp(`^${name}\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
const groups = () => counter('/proc/net/snmp6', 'Ip6OutMcastPkts')

async function pause(seconds: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
}

async function inside(): Promise<void> {
	const root = mkdtempSync(join(tmpdir(), 'threshold-packets-'))
	const folder = (name: string) => join(root, name)
	const figures: [name: string, packets: number][] = []
	const during = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
		const before = sent()
		const done = await work()
		figures.push([name, sent() - before])
		return done
	}
	// The kernel's own: what goes out while nothing runs.
	const quiet = sent()
	await pause(5)
	const kernel = sent() - quiet
	const groupsBefore = groups()
	mkdirSync(folder('tmp'))
	const places = {
		...{ data: folder('data'), brought: folder('brought'), chosen: folder('chosen'), heard: [] },
		environment: { TMPDIR: folder('tmp') },
	}
	const { run } = await during('a whole case', () => wholeCase(places))
	const { page } = run
	const minutes = 10 * portion
	await during(`${Math.round(minutes * 10) / 10} minutes at rest`, () => pause(minutes * 60))
	await during('the self-test', () => must(page, 'self-test.run', {}))
	await during('a hostile script', async () => {
		await page.evaluate(hostileScript(host, address))
		await pause(3)
	})
	await during('a hostile script without the page’s rule', async () => {
		const session = await page.context().newCDPSession(page)
		await session.send('Page.setBypassCSP', { enabled: true })
		await page.reload()
		await page.getByRole('heading', { level: 1 }).waitFor()
		await goTo(page, '/')
		await page.evaluate(hostileScript(host, address))
		await pause(3)
	})
	const test = await must(page, 'self-test.run', {}).catch(() => undefined)
	await run.close()
	const groupsDuring = groups() - groupsBefore
	await during('control', () =>
		bareWindow(root, { partition: 'bare', script: hostileScript(host, address), seconds: 5, network: true }),
	)
	const control = figures.pop()?.[1] ?? 0
	const left = figures.reduce((sum, [, packets]) => sum + packets, 0)
	report(
		what,
		`${figures.map(([name, packets]) => `${name}: ${packets}`).join('; ')}; to groups over IPv6 ${groupsDuring}; refused inside the app ${test?.refused ?? 'unknown'}; control ${control}; the kernel alone ${kernel} in 5 s`,
		left === 0 && groupsDuring === 0 && kernel === 0 && control > 0,
	)
	rmSync(root, { recursive: true, force: true })
}

if (!process.env.THRESHOLD_ELECTRON) skip(what, 'THRESHOLD_ELECTRON is not set: run it through npm run fault')
else if (process.env.THRESHOLD_PACKETS === 'inside') {
	await inside()
	process.exit()
} else inOwnNetwork()
