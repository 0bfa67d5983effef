import { createHash, randomBytes } from 'node:crypto'
import { clipboard } from 'electron'

/** How long what was copied here stays on the clipboard: 30 seconds (security reference, T18). */
const stays = 30_000
/** After the page's event the window still has to write: milliseconds until what was copied can be read. */
const written = 200

/** A fingerprint of the text on the clipboard, under a salt that ends with the app: the words are not remembered. */
const salt = randomBytes(32)
async function fingerprint(): Promise<string> {
	return createHash('sha256')
		.update(salt)
		.update(await clipboard.readText())
		.digest('hex')
}

/** What the app put there: `writing` until it can be read, then its fingerprint. */
let ours: { fingerprint: string } | 'writing' | undefined
let timer: NodeJS.Timeout | undefined

/** Empties the clipboard if it still holds what was copied in this app; somebody else's text is left alone. */
export async function clearOwnClipboard(): Promise<void> {
	clearTimeout(timer)
	const mine = ours
	ours = undefined
	if (mine === 'writing' || (mine && mine.fingerprint === (await fingerprint()))) clipboard.clear()
}

/** The page has just copied something: it goes after half a minute, or when the app locks or ends. */
export function watchClipboard(): void {
	clearTimeout(timer)
	ours = 'writing'
	timer = setTimeout(async () => {
		ours = { fingerprint: await fingerprint() }
		timer = setTimeout(() => void clearOwnClipboard(), stays - written)
	}, written)
}
