import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const here = import.meta.dirname

/**
 * Bundled into the vault process although they are dependencies: what stands between starting the app and its unlock
 * page. Read from several hundred files of node_modules they took most of a second, from one file a fifth of that.
 */
const neededAtStart = [
	...['@bufbuild/cel', '@bufbuild/protobuf', 'chrono-node', 'hash-wasm'],
	...['shamir-secret-sharing', 'temporal-polyfill', 'uuid', 'zod'],
]

/**
 * Modules of the inner rooms are only what they export, so those that nothing uses are left out. The one that sets up
 * the schema library stays.
 */
const ownPure = /[\\/](?:domain|documents|db)[\\/](?!without-eval).*\.(?:ts|json)$/

/**
 * The three bundles of the app, written to out/.
 *
 * - processes (electron-vite's "main"): one ESM file for each process that main starts (vault, reader); the dependencies
 *   of package.json stay outside, the rest is bundled. Their names are fixed because main starts them by file name.
 * - shell (electron-vite's "preload"): main and the preload script as CommonJS with everything inside: a sandboxed preload
 *   can import nothing, and main must have set its switches and scheme before the app is ready, so it cannot load late.
 * - renderer: served by the app's own scheme under a strict Content-Security-Policy, so nothing may be inlined in HTML.
 *
 * Targets are those of the oldest runtime that development may use (Electron 33: Chromium 130, Node 20.18).
 */
export default defineConfig({
	main: {
		build: {
			outDir: 'out/processes',
			target: 'node20.18',
			sourcemap: false,
			externalizeDeps: { exclude: neededAtStart },
			rolldownOptions: {
				input: {
					'vault-process': resolve(here, 'electron/vault-process.ts'),
					'reader-process': resolve(here, 'electron/reader-process.ts'),
				},
				treeshake: { moduleSideEffects: [{ test: ownPure, sideEffects: false }] },
				output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
			},
		},
	},
	preload: {
		build: {
			outDir: 'out/shell',
			// Main is read and compiled anew with every start: without comments and long names that takes half the time.
			minify: true,
			target: 'node20.18',
			sourcemap: false,
			externalizeDeps: false,
			rolldownOptions: {
				treeshake: { moduleSideEffects: [{ test: ownPure, sideEffects: false }] },
				input: {
					main: resolve(here, 'electron/main.ts'),
					preload: resolve(here, 'electron/preload.ts'),
				},
				output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name]-[hash].cjs' },
			},
		},
	},
	renderer: {
		root: resolve(here, 'renderer'),
		base: './',
		plugins: [react()],
		build: {
			outDir: resolve(here, 'out/renderer'),
			emptyOutDir: true,
			target: 'chrome130',
			minify: true,
			sourcemap: false,
			// data: addresses are not allowed by the Content-Security-Policy, so every asset is a file.
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false },
			chunkSizeWarningLimit: 4096,
			rolldownOptions: {
				input: { index: resolve(here, 'renderer/index.html') },
				output: {
					entryFileNames: 'assets/[name]-[hash].js',
					chunkFileNames: 'assets/[name]-[hash].js',
					assetFileNames: 'assets/[name]-[hash][extname]',
				},
			},
		},
	},
})
