import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs a window without the app's settings over a folder of its own, and waits until it has ended. */
export async function bareWindow(
	folder: string,
	task: { partition: string; script: string; seconds: number; network?: boolean },
): Promise<void> {
	const data = join(folder, 'bare')
	mkdirSync(data, { recursive: true })
	const file = join(folder, 'task.json')
	writeFileSync(file, JSON.stringify(task))
	const words = (process.env.THRESHOLD_ELECTRON_ARGS ?? '').split(' ').filter(Boolean)
	const child = spawn(process.env.THRESHOLD_ELECTRON ?? '', [...words, join(import.meta.dirname, 'bare-window')], {
		env: { ...process.env, BARE_DATA: data, BARE_TASK: file },
		stdio: 'ignore',
	})
	const code = await new Promise((resolve) => child.on('exit', resolve))
	if (code !== 0) throw new Error(`the bare window ended with ${String(code)}`)
}
