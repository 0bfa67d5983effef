import {
	createCipheriv,
	createDecipheriv,
	createPrivateKey,
	createPublicKey,
	diffieHellman,
	generateKeyPairSync,
	hkdfSync,
	type KeyObject,
	randomBytes,
	sign,
	verify,
} from 'node:crypto'

/**
 * The few operations that key slots are made of, with algorithms that Electron's BoringSSL has:
 * X25519, Ed25519, HKDF-SHA256, AES-256-GCM. Keys travel as raw 32-byte buffers.
 */
type Curve = 'x25519' | 'ed25519'

/** RFC 8410: the DER that stands before the raw key. */
const publicPrefix: Record<Curve, Buffer> = {
	x25519: Buffer.from('302a300506032b656e032100', 'hex'),
	ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
}
const privatePrefix: Record<Curve, Buffer> = {
	x25519: Buffer.from('302e020100300506032b656e04220420', 'hex'),
	ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
}

export interface RawPair {
	publicKey: Buffer
	/** Secret: the caller clears it. */
	privateKey: Buffer
}

function publicObject(curve: Curve, raw: Buffer): KeyObject {
	return createPublicKey({ key: Buffer.concat([publicPrefix[curve], raw]), format: 'der', type: 'spki' })
}

function privateObject(curve: Curve, raw: Buffer): KeyObject {
	const der = Buffer.concat([privatePrefix[curve], raw])
	try {
		return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
	} finally {
		der.fill(0)
	}
}

export function newPair(curve: Curve): RawPair {
	const encoding = { publicKeyEncoding: { type: 'spki', format: 'der' } } as const
	const privateKeyEncoding = { type: 'pkcs8', format: 'der' } as const
	const pair =
		curve === 'x25519'
			? generateKeyPairSync('x25519', { ...encoding, privateKeyEncoding })
			: generateKeyPairSync('ed25519', { ...encoding, privateKeyEncoding })
	const privateKey = Buffer.from(pair.privateKey.subarray(-32))
	pair.privateKey.fill(0)
	return { publicKey: Buffer.from(pair.publicKey.subarray(-32)), privateKey }
}

export function signWith(privateKey: Buffer, message: string): string {
	return sign(null, Buffer.from(message), privateObject('ed25519', privateKey)).toString('base64')
}

export function signatureHolds(publicKey: Buffer, message: string, signature: string): boolean {
	return verify(null, Buffer.from(message), publicObject('ed25519', publicKey), Buffer.from(signature, 'base64'))
}

/** HKDF-SHA256 to 32 bytes. The caller clears the result. */
export function derive(secret: Buffer, salt: Buffer, info: string): Buffer {
	return Buffer.from(hkdfSync('sha256', secret, salt, info, 32))
}

/** AES-256-GCM: 12-byte nonce, 16-byte tag and ciphertext, joined, as base64. */
export function encrypt(key: Buffer, plain: Buffer, boundTo: string): string {
	const nonce = randomBytes(12)
	const cipher = createCipheriv('aes-256-gcm', key, nonce)
	cipher.setAAD(Buffer.from(boundTo))
	const body = Buffer.concat([cipher.update(plain), cipher.final()])
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64')
}

/** The plain bytes, or `undefined` when the tag does not fit: wrong key, or changed. The caller clears them. */
export function decrypt(key: Buffer, sealed: string, boundTo: string): Buffer | undefined {
	const bytes = Buffer.from(sealed, 'base64')
	if (bytes.length < 28) return undefined
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
	decipher.setAAD(Buffer.from(boundTo))
	decipher.setAuthTag(bytes.subarray(12, 28))
	const plain = decipher.update(bytes.subarray(28))
	try {
		decipher.final()
		return plain
	} catch {
		plain.fill(0)
		return undefined
	}
}

/** Seals bytes to the holder of an X25519 key: a passing pair, HKDF over both public keys, AES-256-GCM. */
export function sealTo(recipient: Buffer, plain: Buffer, info: string): string {
	const passing = newPair('x25519')
	const shared = diffieHellman({
		privateKey: privateObject('x25519', passing.privateKey),
		publicKey: publicObject('x25519', recipient),
	})
	const key = derive(shared, Buffer.concat([passing.publicKey, recipient]), info)
	try {
		return `${passing.publicKey.toString('base64')}.${encrypt(key, plain, info)}`
	} finally {
		for (const secret of [passing.privateKey, shared, key]) secret.fill(0)
	}
}

/** Opens what `sealTo` made, or `undefined`. The caller clears the result. */
export function openSealed(own: RawPair, sealed: string, info: string): Buffer | undefined {
	const [passing = '', body = ''] = sealed.split('.')
	const publicKey = Buffer.from(passing, 'base64')
	if (publicKey.length !== 32) return undefined
	const shared = diffieHellman({
		privateKey: privateObject('x25519', own.privateKey),
		publicKey: publicObject('x25519', publicKey),
	})
	const key = derive(shared, Buffer.concat([publicKey, own.publicKey]), info)
	try {
		return decrypt(key, body, info)
	} finally {
		shared.fill(0)
		key.fill(0)
	}
}
