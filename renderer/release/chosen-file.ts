import { largestFile, type Refusal, type ReleaseLook } from '../../domain/index.ts'
import { call } from '../bridge.ts'

/** A file that a person chose: its bytes stay in this page's memory and are overwritten when they are done with. */
export interface ChosenFile {
	/** As it is called on this computer: shown to the person, kept nowhere. */
	name: string
	bytes: Uint8Array<ArrayBuffer>
	/** Lower-case hexadecimal. */
	sha256: string
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes)
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Reads what was chosen. A file that is empty or too large comes back as a sentence. */
export async function readChosen(files: readonly File[]): Promise<{ chosen: ChosenFile[]; refused: string[] }> {
	const chosen: ChosenFile[] = []
	const refused: string[] = []
	for (const file of files) {
		if (file.size === 0) refused.push(`${file.name} is empty.`)
		else if (file.size > largestFile) refused.push(`${file.name} is larger than 50 MB.`)
		else {
			const bytes = new Uint8Array(await file.arrayBuffer())
			chosen.push({ name: file.name, bytes, sha256: await sha256Of(bytes) })
		}
	}
	return { chosen, refused }
}

export function forget(files: Iterable<ChosenFile>): void {
	for (const { bytes } of files) bytes.fill(0)
}

/** What the app sees in a file that is to go out. */
export async function lookAt({ name, bytes }: ChosenFile): Promise<ReleaseLook | Refusal> {
	const result = await call('release.look', { name, bytes })
	return result.ok ? result.value : result.refusal
}

/** The same file made anew from pictures of its pages, without those left out, saved where the person said; undefined when they did not. */
export async function rebuilt(
	{ bytes }: ChosenFile,
	goesAs: string,
	reference: string,
	leaveOut: number[],
): Promise<ChosenFile | Refusal | undefined> {
	const result = await call('release.rebuild', { name: goesAs, reference, bytes, leaveOut })
	if (!result.ok) return result.refusal
	if (!result.value.saved || !result.value.bytes) return undefined
	const made = new Uint8Array(result.value.bytes)
	return { name: goesAs, bytes: made, sha256: await sha256Of(made) }
}
