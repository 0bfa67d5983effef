/**
 * Planted words after the whole journey of a case in the real app: nowhere on the disk, in no process's arguments or
 * environment, in no output; and three seconds after locking in no process's memory, the keys' bytes neither.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type KeySet, nameTag, openSlot, productCosts } from '../../db/keys.ts'
import { parseRecoveryCode } from '../../db/recovery-code.ts'
import { inspectFolder } from '../../db/vault-folder.ts'
import { deviceWrapKey } from '../../db/witness.ts'
import { utf8 } from '../db/plain-world.ts'
import { appProcesses, searchMemory, startedWith } from './app-processes.ts'
import { bareWindow } from './bare-run.ts'
import { Finder, formsOfKey, formsOfText, type Wanted } from './find-strings.ts'
import { report, skip } from './vault-at-hand.ts'
import { wholeCase } from './whole-case.ts'

const onDisk = 'planted words on disk, in arguments and output'
const inMemory = 'planted words and keys in memory 3 s after locking'
if (!process.env.THRESHOLD_ELECTRON) {
	const why = 'THRESHOLD_ELECTRON is not set: run it through npm run fault'
	skip(onDisk, why)
	skip(inMemory, why)
	process.exit()
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
}

/** Every wanted thing that lies in a file under these folders, or in its name. */
function inFolders(folders: string[], finder: Finder): { names: Set<string>; files: Set<string>; bytes: number } {
	const names = new Set<string>()
	const files = new Set<string>()
	let bytes = 0
	for (const file of folders.flatMap(filesUnder)) {
		const content = readFileSync(file)
		bytes += content.length
		const found = finder.countUnpacked(content)
		finder.count(Buffer.from(file), found)
		for (const name of found.keys()) names.add(name)
		if (found.size > 0) files.add(file)
	}
	return { names, files, bytes }
}

const root = mkdtempSync(join(tmpdir(), 'threshold-planted-'))
const folder = (name: string) => join(root, name)
const [home, temporary] = [folder('home'), folder('tmp')]
const heard: string[] = []
const places = {
	...{ data: folder('data'), brought: folder('brought'), chosen: folder('chosen'), heard },
	environment: {
		...{ THRESHOLD_RELAUNCH: 'on', HOME: home, TMPDIR: temporary, USERPROFILE: home, TEMP: temporary, TMP: temporary },
		...{
			XDG_CONFIG_HOME: join(home, '.config'),
			XDG_CACHE_HOME: join(home, '.cache'),
			XDG_DATA_HOME: join(home, '.local'),
		},
	},
}
for (const name of [home, temporary]) mkdirSync(name, { recursive: true })

const started = new Set<string>()
const watch = setInterval(() => started.add(startedWith(appProcesses(places.data))), 250)
const { run, planting, passphrase, recoveryCode } = await wholeCase(places)
clearInterval(watch)
const { planted } = planting

/** The keys of the open register, worked out as the app does it. */
async function keys(): Promise<Wanted[]> {
	const found = inspectFolder(join(places.data, 'vault'), productCosts)
	if (found.state !== 'locked') throw new Error('the folder of the vault does not read as one')
	const set: KeySet = found.vault.set
	const lead = planted[0] ?? ''
	const slot = set.slots.find((one) => one.nameTag === nameTag(set.vaultId, lead))
	const opened = slot && (await openSlot(set, slot, utf8(passphrase)))
	if (!opened) throw new Error('the passphrase does not open its slot')
	const named = {
		'vault key': opened.vaultKey,
		'private X25519 half': opened.pairs.x.privateKey,
		'private Ed25519 half': opened.pairs.ed.privateKey,
		'device wrap key': deviceWrapKey(opened.vaultKey, set.vaultId),
		'recovery bytes': Buffer.from(parseRecoveryCode(recoveryCode) ?? []),
	}
	return Object.entries(named).map(([name, key]) => ({ name, forms: formsOfKey(key) }))
}

const wanted = planted.map((text) => ({ name: text, forms: formsOfText(text) }))
const finder = new Finder([...wanted, ...(await keys())])

function memory(): { names: Set<string>; processes: number; megabytes: number } {
	const pids = appProcesses(places.data)
	const found = new Map<string, number>()
	let megabytes = 0
	for (const pid of pids) megabytes += searchMemory(pid, finder, found)
	return { names: new Set(found.keys()), processes: pids.length, megabytes }
}

const open = memory()
const first = run.app.process().pid
const ended = new Promise((resolve) => run.app.process().once('exit', resolve))
await run.page.keyboard.press('Control+l')
await ended
await new Promise((resolve) => setTimeout(resolve, 3_000))
const locked = memory()
const again = appProcesses(places.data).filter((pid) => pid !== first)
started.add(startedWith(again))
const searched = [places.data, home, temporary]
const disk = inFolders(searched, finder)
const words = finder.count(Buffer.from([...started, ...heard].join('\n')))
for (const pid of again) {
	try {
		process.kill(pid, 'SIGKILL')
	} catch {
		// It ended with the one before it.
	}
}

// What the person chose to write is where the words may be: the search finds them there.
const chosen = inFolders([places.chosen, places.brought], finder)
await bareWindow(root, {
	partition: 'persist:bare',
	seconds: 3,
	script: `(async () => {
		const words = ${JSON.stringify(planted)}
		for (const [index, word] of words.entries()) localStorage.setItem('word' + index, word)
		sessionStorage.setItem('all', words.join())
		const cache = await caches.open('words')
		await cache.put('/words', new Response(words.join()))
	})()`,
})
const control = inFolders([join(root, 'bare')], finder)

const count = (names: Set<string>) => planted.filter((text) => names.has(text)).length
report(
	onDisk,
	`${disk.names.size + words.size} of ${planted.length} and ${finder.size - planted.length} keys, in ${Math.round(disk.bytes / 1024)} KiB of ${searched.length} folders; ${count(chosen.names)} in what the person chose to write or brought; with a persistent partition ${count(control.names)}`,
	disk.names.size === 0 &&
		words.size === 0 &&
		planted.length >= 200 &&
		count(control.names) > 0 &&
		count(chosen.names) > 0,
)
if (disk.files.size > 0) process.stderr.write(`${[...disk.files].join('\n')}\n${[...disk.names].join('\n')}\n`)
if (words.size > 0) process.stderr.write(`in arguments or output: ${[...words.keys()].join(', ')}\n`)
if (open.megabytes === 0) skip(inMemory, 'this computer lets nobody read the memory of another process')
else {
	report(
		inMemory,
		`${locked.names.size} in ${locked.processes} processes, ${locked.megabytes} MiB; before locking ${open.names.size} (${[...open.names].filter((name) => !planted.includes(name)).join(', ') || 'no keys'}) in ${open.processes} processes, ${open.megabytes} MiB`,
		locked.names.size === 0 && open.names.size > 0 && locked.processes > 2 && locked.megabytes > 0,
	)
	if (locked.names.size > 0) process.stderr.write(`in memory: ${[...locked.names].join(', ')}\n`)
}
rmSync(root, { recursive: true, force: true })
process.exit()
