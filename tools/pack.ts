import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import {
	keyFingerprint,
	NotAPack,
	packHash,
	packSignatureHolds,
	publicKeyFrom,
	readPackFile,
	signPack,
} from '../db/pack-file.ts'
import {
	asContent,
	britishDate,
	builtInShelf,
	isEmptyDiff,
	type ListChange,
	type PackDiff,
	type PackFile,
	packDiff,
	packFormat,
	packFormatVersion,
	packProblems,
	packRef,
	rulePack,
	type WordsChange,
} from '../domain/index.ts'

/** For those who publish rule packs: `npm run pack -- start | check | sign | keygen`. */

const usage = `Rule packs, for those who publish them.

  npm run pack -- keygen NAME             makes NAME.private.pem (keep it) and NAME.public.pem (give it away)
  npm run pack -- start FILE              writes the pack that is built in as a draft to change
  npm run pack -- check FILE [--against OTHER]
                                          says what is wrong with a pack, and what it would change
  npm run pack -- sign FILE --key NAME.private.pem [--out SIGNED]
                                          signs it, if nothing is wrong with it

Set THRESHOLD_PACK_PASSPHRASE to have the private key encrypted, and to open it again.`

function passphrase(): string | undefined {
	return process.env.THRESHOLD_PACK_PASSPHRASE || undefined
}

function read(path: string): Buffer {
	try {
		return readFileSync(path)
	} catch {
		throw new Error(`${basename(path)} cannot be read.`)
	}
}

function readPack(path: string): PackFile {
	try {
		return readPackFile(read(path))
	} catch (error) {
		if (error instanceof NotAPack) throw new Error(`${basename(path)}: ${error.message}`)
		throw error
	}
}

/** Beside its place first, then renamed: a file is whole or not there. */
function write(path: string, text: string, mode = 0o644): void {
	const beside = `${path}.part`
	try {
		writeFileSync(beside, text, { mode })
		chmodSync(beside, mode)
		renameSync(beside, path)
	} catch {
		rmSync(beside, { force: true })
		throw new Error(`${basename(path)} cannot be written. Is the folder there?`)
	}
}

function refuseOver(path: string): void {
	if (existsSync(path)) throw new Error(`${basename(path)} is there already. It is not written over.`)
}

function inGroups(fingerprint: string): string {
	return fingerprint.slice(0, 32).match(/.{4}/g)?.join(' ') ?? ''
}

function keygen(name: string): void {
	const files = { private: `${name}.private.pem`, public: `${name}.public.pem` }
	for (const path of Object.values(files)) refuseOver(path)
	const { publicKey, privateKey } = generateKeyPairSync('ed25519')
	const secret = passphrase()
	const locked = secret ? { cipher: 'aes-256-cbc', passphrase: secret } : {}
	write(files.private, privateKey.export({ type: 'pkcs8', format: 'pem', ...locked }).toString(), 0o600)
	const open = publicKey.export({ type: 'spki', format: 'pem' }).toString()
	write(files.public, open)
	console.log(`${basename(files.private)}  keep it, and give it to nobody${secret ? '' : ' (it is not encrypted)'}`)
	console.log(`${basename(files.public)}  for every service that is to take your packs`)
	console.log(`Fingerprint, to compare by phone: ${inGroups(keyFingerprint(publicKeyFrom(open)))}`)
}

function start(path: string): void {
	refuseOver(path)
	const pack = asContent(builtInShelf.packFor(''))
	const draft = {
		format: packFormat,
		formatVersion: packFormatVersion,
		pack: {
			...{ id: pack.id, version: pack.version + 1, title: pack.title, inForceFrom: pack.inForceFrom },
			...{ publisher: 'Your name', publishedOn: pack.inForceFrom, summary: 'What changed, and why.' },
			...{ checks: pack.checks, words: pack.words, authority: pack.authority, bodies: pack.bodies },
		},
	}
	write(path, `${JSON.stringify(draft, null, '\t')}\n`)
	console.log(`${basename(path)}: ${pack.checks.length} checks of the pack ${pack.id}. Change it, then check it.`)
}

function sayWords(changes: readonly WordsChange[]): void {
	for (const { what, before, after } of changes) {
		console.log(`    ${what}`)
		console.log(`      was: ${before || '(nothing)'}`)
		console.log(`      now: ${after || '(nothing)'}`)
	}
}

function sayList(what: string, changes: readonly ListChange[]): void {
	for (const { name, how, changes: words } of changes) {
		console.log(`  ${what} ${name}: ${how}`)
		sayWords(words)
	}
}

function sayDiff(diff: PackDiff): void {
	if (isEmptyDiff(diff)) {
		console.log('It changes nothing.')
		return
	}
	for (const { id, title } of diff.added) console.log(`  + ${id} ${title}`)
	for (const { id, title } of diff.removed) console.log(`  - ${id} ${title}`)
	for (const { check, title, citation, words, behaviour } of diff.changed) {
		console.log(`  ~ ${check} ${title}`)
		sayWords([...citation, ...words])
		for (const { answers, before, after } of behaviour) {
			const given = answers.map(({ question, answer }) => `${question} ${answer}`).join('; ')
			console.log(`    ${given}: was ${before}, now ${after}`)
		}
	}
	if (diff.reordered) console.log('  The checks stand in another order.')
	sayList('Ranks', diff.ranks)
	sayList('Asking body', diff.bodies)
	for (const sentence of diff.asksLess) console.log(`  ! ${sentence}`)
}

function check(path: string, against: string | undefined): boolean {
	const { pack, signature, ...rest } = readPack(path)
	const before = against ? rulePack(readPack(against).pack) : builtInShelf.packFor(pack.inForceFrom)
	console.log(`${packRef(pack)}: ${pack.title}`)
	console.log(
		`For requests received from ${britishDate(pack.inForceFrom)} on; ${pack.checks.length} checks; by ${pack.publisher}`,
	)
	console.log(`SHA-256 ${packHash(pack)}`)
	if (!signature) console.log('Not signed yet.')
	else {
		const holds = packSignatureHolds({ ...rest, pack, signature })
		console.log(
			`${holds ? 'Signed' : 'THE SIGNATURE DOES NOT FIT; key'} ${inGroups(keyFingerprint(signature.publicKey))}`,
		)
		if (!holds) return false
	}
	const problems = packProblems(pack)
	for (const problem of problems) console.error(`Wrong: ${problem}`)
	if (problems.length > 0) return false
	console.log(`Compared with ${against ? basename(against) : `the pack ${before.id} that is built in`}:`)
	sayDiff(packDiff(before, rulePack(pack)))
	console.log('Nothing is wrong with it.')
	return true
}

function privateKeyOf(path: string): KeyObject {
	const pem = read(path)
	try {
		const key = createPrivateKey({ key: pem, ...(passphrase() && { passphrase: passphrase() }) })
		if (key.asymmetricKeyType === 'ed25519') return key
	} catch {
		// Said below: which of the reasons it is, the error does not tell.
	}
	throw new Error(
		`${basename(path)} is not an Ed25519 private key, or its passphrase is another one (THRESHOLD_PACK_PASSPHRASE).`,
	)
}

function sign(path: string, keyPath: string, out: string): void {
	const { pack } = readPack(path)
	const problems = packProblems(pack)
	if (problems.length > 0) throw new Error(['It is not signed, because:', ...problems].join('\n  '))
	const key = privateKeyOf(keyPath)
	const privateKey = key.export({ type: 'pkcs8', format: 'der' }).subarray(-32)
	const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32)
	const signed = signPack(pack, { publicKey, privateKey })
	privateKey.fill(0)
	write(out, `${JSON.stringify(signed, null, '\t')}\n`)
	console.log(
		`${basename(out)}: ${packRef(pack)}, signed with ${inGroups(keyFingerprint(publicKey.toString('base64')))}`,
	)
	console.log(`SHA-256 ${packHash(pack)}`)
}

function main(): void {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			key: { type: 'string' },
			out: { type: 'string' },
			against: { type: 'string' },
			help: { type: 'boolean', default: false },
		},
	})
	const [task, subject] = positionals
	if (values.help || !task) {
		console.log(usage)
		return
	}
	if (!subject) throw new Error(`Say which file, too.\n\n${usage}`)
	if (task === 'keygen') keygen(subject)
	else if (task === 'start') start(subject)
	else if (task === 'check') process.exitCode = check(subject, values.against) ? 0 : 1
	else if (task === 'sign') {
		if (!values.key) throw new Error('Say with which key: --key NAME.private.pem')
		sign(subject, values.key, values.out ?? subject.replace(/(\.json)?$/, '.signed.json'))
	} else throw new Error(`There is no task called “${task}”.\n\n${usage}`)
}

try {
	main()
} catch (error) {
	console.error(error instanceof Error ? error.message : String(error))
	process.exitCode = 1
}
