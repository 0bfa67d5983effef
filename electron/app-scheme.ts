import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { protocol, type Session } from 'electron'

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

/** The policy for one load of the page. `nonce` is new for each. */
export function contentSecurityPolicy(nonce: string): string {
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

/** Serves `folder` under `app://vault/` in this session only; anything not in the list at start is a 404. */
export function serveApp(session: Session, folder: string): void {
	const listed = new Set(filesUnder(folder).filter((file) => extname(file) in mediaTypes))
	session.protocol.handle('app', (request) => {
		const url = new URL(request.url)
		const file = url.pathname === '/' ? 'index.html' : decodeURIComponent(url.pathname.slice(1))
		if (url.host !== 'vault' || request.method !== 'GET' || !listed.has(file)) {
			return new Response('', { status: 404, headers: fixedHeaders })
		}
		const nonce = randomBytes(18).toString('base64')
		const bytes = readFileSync(join(folder, file))
		const body =
			file === 'index.html' ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : new Uint8Array(bytes)
		return new Response(body, {
			headers: {
				...fixedHeaders,
				'content-type': mediaTypes[extname(file)] ?? 'application/octet-stream',
				'content-security-policy': contentSecurityPolicy(nonce),
			},
		})
	})
}
