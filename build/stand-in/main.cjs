// The stand-in's default app: starts the project folder that the command line names, as `electron FOLDER` does.
const fs = require('node:fs')
const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')

const hook = path.join(__dirname, 'driver-hook.cjs')
require(hook)
// Lets an app's own runtime floor know that the driver was built for this runtime.
process.env.ELECTRON_STAND_IN = '1'
// Utility processes load the driver too.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, `--require ${JSON.stringify(hook)}`].filter(Boolean).join(' ')

const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) || '.')
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
// Electron's own default app names the project with these three; two of them are not in its public types.
const host = /** @type {import('electron').App & Record<'setAppPath' | 'setVersion', (text: string) => void>} */ (app)
host.setAppPath(folder)
host.setName(manifest.productName || manifest.name)
host.setVersion(manifest.version || '0.0.0')

const entry = path.join(folder, manifest.main || 'index.js')
const isModule = entry.endsWith('.mjs') || (manifest.type === 'module' && !entry.endsWith('.cjs'))
if (isModule) import(pathToFileURL(entry).href)
else require(entry)
