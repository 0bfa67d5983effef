// Answers the database driver's prebuilt library (Node-API 10) with the one that was built for this runtime (Node-API 9).
const fs = require('node:fs')
const path = require('node:path')

const prebuilt = /better-sqlite3[^/]*\/prebuilds\/linux-x64\.node$/
const dlopen = process.dlopen

process.dlopen = (module, file, ...rest) => dlopen(module, prebuilt.test(file) ? ownBuild(file) : file, ...rest)

/** @param {string} file */
function ownBuild(file) {
	const manifest = path.join(path.dirname(file), '..', 'package.json')
	const { version } = JSON.parse(fs.readFileSync(manifest, 'utf8'))
	const built = path.join(__dirname, '..', `better_sqlite3-${version}.node`)
	return fs.existsSync(built) ? built : file
}
