import { join } from 'node:path'
import { type RunningApp, startApp } from './app.ts'
import { Camera } from './screens/camera.ts'
import { settingUp, trouble, unlocking } from './screens/doors.ts'
import { keeping } from './screens/keeping.ts'
import { allPages, overlays, practice } from './screens/pages.ts'
import { paper } from './screens/paper.ts'
import { filledRegister } from './screens/register.ts'
import { releaseAndLetters } from './screens/release-and-letters.ts'
import { letters, logging, otherRequests, parts } from './screens/requests.ts'
import { states } from './screens/states.ts'
import { administrator, lead, openAs } from './service.ts'

/**
 * Visits every screen of the real app, takes its picture in light, dark and high contrast, with the forced colours of
 * a contrast theme and at 400 %, and prints what axe and the measures of `screens/measures.ts` find; then prints the
 * pages on paper. Pictures and report go to `out/screens/`.
 *
 * `npm run screens -- [chapter] [part of a screen's name]`
 */

const [chapter = '', only = ''] = process.argv.slice(2)
const camera = new Camera(join(import.meta.dirname, '../../out/screens', chapter), only)
const filled = [
	'unlocking',
	'request',
	'others',
	'letters',
	'logging',
	'pages',
	'paper',
	'administrator',
	'keeping',
].some((name) => name.startsWith(chapter))
const { data, requests } = filled ? await filledRegister() : { data: '', requests: undefined }
let open: RunningApp | undefined
const asLead = async () => {
	open ??= await openAs(data, lead)
	return open
}

const chapters: Record<string, () => Promise<void>> = {
	'setting-up': () => settingUp(camera),
	trouble: () => trouble(camera),
	pages: async () => {
		const run = await asLead()
		await allPages(camera, run)
		await overlays(camera, run)
	},
	others: async () => requests && otherRequests(camera, await asLead(), requests),
	letters: async () => requests && letters(camera, await asLead(), requests.full),
	logging: async () => logging(camera, await asLead()),
	request: async () => requests && parts(camera, await asLead(), requests.full, 'request', true),
	paper: async () => {
		if (requests && (await paper(join(camera.folder, 'paper'), await asLead(), requests)) > 0) process.exitCode = 1
	},
	administrator: async () => {
		await open?.close()
		open = undefined
		const run = await openAs(data, administrator)
		if (requests) await parts(camera, run, requests.full, 'request-administrator', false)
		await run.close()
	},
	keeping: async () => keeping(camera, await asLead()),
	unlocking: async () => {
		await open?.close()
		open = undefined
		await unlocking(camera, data)
	},
	'release-and-letters': () => releaseAndLetters(camera),
	states: () => states(camera),
	practice: async () => {
		const run = await startApp(undefined, {}, ['--practice'])
		await practice(camera, run)
		await run.close()
	},
}
for (const [name, visit] of Object.entries(chapters)) {
	if (!name.startsWith(chapter)) continue
	try {
		await visit()
	} catch (error) {
		process.stdout.write(`STOP ${name}: ${String(error)}\n`)
		process.exitCode = 1
	}
}
await open?.close()
if (camera.finish() > 0) process.exitCode = 1
// A chapter that stopped half-way leaves its app open: it ends with this program.
process.exit()
