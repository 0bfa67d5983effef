import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { done, goodPassphrase, logRequest, newVault, on, personName, startDraft, utf8 } from './world.ts'

const markers = ['Trask-Pennyfeather', 'heliotrope', 'Quincunx-Name', 'rutabaga', goodPassphrase, personName]

function everyFile(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name)
		return statSync(path).isDirectory() ? everyFile(path) : [path]
	})
}

function found(folder: string): string[] {
	const encodings = ['utf8', 'utf16le', 'base64', 'hex'] as const
	return everyFile(folder).flatMap((path) => {
		const bytes = readFileSync(path)
		return markers.flatMap((marker) =>
			encodings
				.filter((encoding) => {
					const plain = encoding === 'utf16le' ? Buffer.from(marker, 'utf16le') : Buffer.from(marker)
					const needle =
						encoding === 'base64' || encoding === 'hex' ? Buffer.from(plain.toString(encoding).slice(0, -3)) : plain
					return bytes.includes(needle)
				})
				.map((encoding) => `${path}: ${marker} (${encoding})`),
		)
	})
}

describe('no file of the vault', () => {
	it('shows anything that was written into it, while it is open and after', async () => {
		const { keeper, folder, recoveryCode } = await newVault()
		markers.push(recoveryCode)
		const { draftId } = await startDraft(keeper)
		await done(keeper, 'document.add', {
			draftId,
			name: 'Quincunx-Name.txt',
			bytes: utf8('heliotrope '.repeat(20_000)),
		})
		const view = await logRequest(keeper, { note: 'rutabaga' }, [
			{ name: 'a.txt', bytes: utf8('heliotrope'.repeat(9_000)) },
		])
		const confirmed = await done(keeper, 'findings.confirm', { ...on(view), checks: view.unconfirmed })
		await done(keeper, 'letter.start', { ...on(confirmed), kind: 'challenge' })
		const search = { text: 'heliotrope rutabaga', sort: 'askingBody', direction: 'up', offset: 0, limit: 10 } as const
		expect((await done(keeper, 'request.list', search)).total).toBe(1)
		const names = () =>
			everyFile(folder)
				.map((path) => path.slice(folder.length + 1))
				.sort()
		expect(names()).toEqual(['CURRENT', 'gen-1/keyslots.json', 'gen-1/vault.db', 'gen-1/vault.db-wal', 'lock'])
		expect(found(folder)).toEqual([])
		keeper.close()
		expect(names()).toEqual(['CURRENT', 'gen-1/keyslots.json', 'gen-1/vault.db'])
		expect(found(folder)).toEqual([])
	})
})
