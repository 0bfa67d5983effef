import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import { type ProtocolRequest, type ProtocolResponse, protocol, type Session } from 'electron'

/**
 * The page's own scheme: `app://vault/…` serves a fixed list of files from the built renderer, read
 * once, with the strictest headers that Mantine works under (security reference, section 8, row 2).
 */

export const appOrigin = 'app://vault'

const mediaTypes: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.json': 'application/json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
}

/** Chromium's code for a request that failed. */
const failed = -2

/** The policy for one load of the page. `nonce` is new for each. */
function contentSecurityPolicy(nonce: string): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		`style-src 'self' 'nonce-${nonce}'`,
		"img-src 'self' blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"frame-src 'none'",
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		'trusted-types app default',
	].join('; ')
}

const fixedHeaders = {
	'cache-control': 'no-store',
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	'permissions-policy':
		'accelerometer=(), autoplay=(), camera=(), clipboard-read=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
	protocol.registerSchemesAsPrivileged([
		{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: false } },
	])
}

function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/**
 * Serves `folder` under `app://vault/` in this session only; anything not in the list at start is a 404.
 *
 * By Electron's older call for streams: its newer one builds a web request and a web response around the same stream,
 * with a library that took main longer to load than all the rest of its start. The headers are the same, to the letter;
 * the call for plain bytes would add one that lets other origins read.
 *
 * @param closed nothing is answered before it: until then the session has ways out
 */
export function serveApp(session: Session, folder: string, closed: Promise<unknown>): void {
	const listed = new Set(filesUnder(folder).filter((file) => extname(file) in mediaTypes))
	const answer = ({ method, url }: ProtocolRequest): ProtocolResponse => {
		const { host, pathname } = new URL(url)
		const file = pathname === '/' ? 'index.html' : decodeURIComponent(pathname.slice(1))
		if (host !== 'vault' || method !== 'GET' || !listed.has(file))
			return { statusCode: 404, headers: fixedHeaders, mimeType: 'text/plain', data: Readable.from(Buffer.alloc(0)) }
		const nonce = randomBytes(18).toString('base64')
		const bytes = readFileSync(join(folder, file))
		const body = file === 'index.html' ? Buffer.from(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce)) : bytes
		const mediaType = mediaTypes[extname(file)] ?? 'application/octet-stream'
		return {
			headers: {
				...fixedHeaders,
				'content-type': mediaType,
				'content-security-policy': contentSecurityPolicy(nonce),
			},
			mimeType: mediaType.split(';')[0],
			charset: 'utf-8',
			data: Readable.from(body),
		}
	}
	session.protocol.registerStreamProtocol('app', (request, give) => {
		closed.then(() => answer(request)).then(give, () => give({ error: failed }))
	})
}
