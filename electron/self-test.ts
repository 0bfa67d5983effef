import { readdirSync, readFileSync } from 'node:fs'
import { url as inspectorUrl } from 'node:inspector'
import { join } from 'node:path'
import { app, type BrowserWindow, type Session } from 'electron'
import type { SelfTest, SelfTestResult } from '../domain/index.ts'
import { appOrigin } from './app-scheme.ts'
import { wrongFuses } from './fuses.ts'
import { counted } from './no-network.ts'
import { refusals } from './refusals.ts'

/**
 * The self-test: what the app promises about this computer, looked at now. Settings are read back from
 * where they are in force, and ways out are tried. Nothing in its report is of the register.
 */

/** A setting of the open record, as it is and as it must be. */
export interface SettingInForce {
	name: string
	wanted: string
	found: string
}

interface Looked {
	outcome: SelfTestResult['outcome']
	found: string
}
const passed = (found: string): Looked => ({ outcome: 'passed', found })
const failed = (found: string): Looked => ({ outcome: 'failed', found })
const off = (found: string): Looked => ({ outcome: 'off', found })

const startedAt = new Date().toISOString()

/** Addresses by name, by number and of this computer. None of them may be reached, or even looked up. */
const outside = ['https://example.org/', 'http://192.0.2.1/', 'http://[2001:db8::1]/', 'http://127.0.0.1/']

async function waysOut(session: Session): Promise<Looked> {
	const tried = await Promise.all(
		outside.map((address) =>
			session.fetch(address).then(
				() => address,
				() => undefined,
			),
		),
	)
	const answered = tried.filter((address) => address !== undefined)
	if (answered.length > 0) return failed(`These addresses answered: ${answered.join(', ')}.`)
	return passed(
		`${outside.length} addresses were tried just now, by name and by number. Each was refused inside the app.`,
	)
}

async function namesAndProxy(session: Session): Promise<Looked> {
	const rules = app.commandLine.getSwitchValue('host-resolver-rules')
	const proxy = await session.resolveProxy('https://example.org/')
	const closed = rules === 'MAP * ~NOTFOUND' && proxy === 'PROXY 127.0.0.1:9'
	return (closed ? passed : failed)(
		closed
			? 'No name is looked up, and the way through a proxy leads to a closed door on this computer.'
			: `Names: “${rules}”. Way out: “${proxy}”.`,
	)
}

function webRtc(window: BrowserWindow): Looked {
	const policy = window.webContents.getWebRTCIPHandlingPolicy()
	const feature = app.commandLine.getSwitchValue('disable-features').includes('WebRtcHideLocalIpsWithMdns')
	return policy === 'disable_non_proxied_udp' && feature
		? passed('A page cannot reach another computer directly, not even with a script of its own.')
		: failed(`The rule for calls between browsers is “${policy}”.`)
}

function partition(session: Session): Looked {
	const path = session.getStoragePath()
	return !session.isPersistent() && !path
		? passed('The page’s storage is in memory and goes when the app closes.')
		: failed(`The page’s storage is on the disk: ${path ?? 'kept'}.`)
}

const neededPreferences = {
	sandbox: true,
	contextIsolation: true,
	nodeIntegration: false,
	nodeIntegrationInWorker: false,
	nodeIntegrationInSubFrames: false,
	webSecurity: true,
	webviewTag: false,
	plugins: false,
	spellcheck: false,
} as const

function preferences(window: BrowserWindow): Looked {
	const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> | null }
	const found = contents.getLastWebPreferences() ?? {}
	const wrong = Object.entries(neededPreferences).filter(([name, value]) => (found[name] ?? false) !== value)
	if (wrong.length > 0) return failed(`Not as they must be: ${wrong.map(([name]) => name).join(', ')}.`)
	return passed('The page has no access to files or programs, and its world is apart from the app’s.')
}

/** Asked of the system itself where it can be: on Linux a sandboxed page may make only a few system calls. */
function sandbox(window: BrowserWindow): Looked {
	if (app.commandLine.hasSwitch('no-sandbox'))
		return off('This start was without the sandbox, as only development can.')
	const pid = window.webContents.getOSProcessId()
	if (process.platform === 'linux') {
		const mode = /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
		return mode === '2'
			? passed('The system holds the page to a few system calls.')
			: failed('The system does not hold it.')
	}
	const metric = app.getAppMetrics().find((one) => one.pid === pid)
	return metric?.sandboxed
		? passed('The system holds the page in its sandbox.')
		: failed('The system does not hold it.')
}

async function policy(session: Session): Promise<Looked> {
	const answer = await session.fetch(`${appOrigin}/`)
	const header = answer.headers.get('content-security-policy') ?? ''
	const strict = header.includes("default-src 'none'") && !header.includes('unsafe') && !header.includes('*')
	return strict ? passed('The page may load and run only what came with the app.') : failed(`The rule is: “${header}”.`)
}

async function fuses(): Promise<Looked> {
	if (!app.isPackaged) return off('Only an installed copy has them set.')
	const wrong = await wrongFuses(app.getPath('exe'))
	return wrong.length === 0
		? passed('The program file has every switch set as it was released.')
		: failed(`Not as released: ${wrong.join(', ')}.`)
}

function debugging(): Looked {
	const found = refusals(process.argv.slice(1), process.env, { inspector: false, standIn: false })
	if (inspectorUrl()) found.push('inspector')
	if (found.length === 0) return passed('No program can look inside the app through a debugger.')
	return (app.isPackaged ? failed : off)(
		`This start allows looking inside, as only development can: ${found.join(', ')}.`,
	)
}

function dumps(): Looked {
	const folder = app.getPath('crashDumps')
	let names: string[] = []
	try {
		names = readdirSync(folder, { recursive: true }).map(String)
	} catch {
		// No such folder: nothing was ever written there.
	}
	const kept = names.filter((name) => /\.(dmp|meta)$/.test(name))
	return kept.length === 0 && app.commandLine.hasSwitch('disable-breakpad')
		? passed('If the app crashes, nothing of its memory is written down.')
		: failed(`${kept.length} crash reports lie in ${join(folder)}.`)
}

function spelling(session: Session): Looked {
	return session.isSpellCheckerEnabled()
		? failed('The spell-checker is on.')
		: passed('No dictionary is fetched, and no word goes to the system’s own.')
}

/** Cipher, and every setting of the database, read back from the open record. */
function record(settings: readonly SettingInForce[] | undefined): Looked {
	if (!settings) return failed('The part of the app that keeps the record did not answer.')
	const wrong = settings.filter(({ wanted, found }) => wanted !== found)
	if (wrong.length > 0) return failed(wrong.map(({ name, found }) => `${name} is ${found}`).join('; '))
	return passed(settings.map(({ name, found }) => `${name} = ${found}`).join(', '))
}

export interface UnderTest {
	window: BrowserWindow
	session: Session
	settings: readonly SettingInForce[] | undefined
}

export async function selfTest({ window, session, settings }: UnderTest): Promise<SelfTest> {
	const looks: [id: string, title: string, look: () => Looked | Promise<Looked>][] = [
		['ways-out', 'The app refuses every address outside itself', () => waysOut(session)],
		['names', 'No name is looked up, and no proxy is used', () => namesAndProxy(session)],
		['web-rtc', 'Calls between browsers are closed', () => webRtc(window)],
		['spelling', 'No spell-checker that fetches or keeps words', () => spelling(session)],
		['record', 'The record is encrypted, and every setting that keeps it is in force', () => record(settings)],
		['storage', 'The page keeps nothing on the disk', () => partition(session)],
		['dumps', 'A crash leaves nothing behind', dumps],
		['page', 'The page has no powers of its own', () => preferences(window)],
		['sandbox', 'The system holds the page in a sandbox', () => sandbox(window)],
		['policy', 'Only the app’s own code runs in the page', () => policy(session)],
		['debugging', 'Nobody looks inside through a debugger', debugging],
		['fuses', 'The program file is set as it was released', fuses],
	]
	const results: SelfTestResult[] = []
	for (const [id, title, look] of looks) {
		let looked: Looked
		try {
			looked = await look()
		} catch (error) {
			looked = failed(`This could not be looked at (${(error as NodeJS.ErrnoException).code ?? 'no answer'}).`)
		}
		results.push({ id, title, ...looked })
	}
	return { at: new Date().toISOString(), startedAt, connections: counted.sent, refused: counted.refused, results }
}

const outcomeWords = { passed: 'As promised', failed: 'NOT AS PROMISED', off: 'Not in this start' } as const

/** The report as a file's bytes: text to read, or JSON. */
export function selfTestReport(test: SelfTest, as: 'txt' | 'json'): Uint8Array {
	const about = {
		app: `Threshold ${app.getVersion()}`,
		electron: process.versions.electron,
		system: `${process.platform} ${process.arch}`,
	}
	if (as === 'json') return Buffer.from(`${JSON.stringify({ ...about, ...test }, null, '\t')}\n`)
	const lines = [
		`${about.app}: self-test`,
		`Made ${test.at}. Electron ${about.electron}, ${about.system}.`,
		'',
		`Connections since the app started at ${test.startedAt}: ${test.connections}`,
		`Addresses outside the app that were asked for and refused: ${test.refused}`,
		'',
		...test.results.flatMap(({ title, outcome, found }) => [`[${outcomeWords[outcome]}] ${title}`, `    ${found}`]),
		'',
	]
	return Buffer.from(lines.join('\n'))
}
