// What is packaged, for whom, and how the executable is closed. Nothing is published and nothing updates itself: no network.
import { join } from 'node:path'
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/**
 * Electron's fuses as the release has them. Each is named, so that a new one in a later Electron stops the build until
 * somebody has decided about it.
 */
export const fuses = {
	[FuseV1Options.RunAsNode]: false,
	[FuseV1Options.EnableCookieEncryption]: true,
	[FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
	[FuseV1Options.EnableNodeCliInspectArguments]: false,
	[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
	[FuseV1Options.OnlyLoadAppFromAsar]: true,
	[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
	[FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
	// Electron's default. Without it every access to WebAssembly memory is checked in code, which slows reading scans.
	[FuseV1Options.WasmTrapHandlers]: true,
}

/** Files of dependencies that no program reads. Licences stay. */
const neverRead = [
	'!**/*.{map,ts,mts,cts,tsx,flow,tsbuildinfo,lock,coffee,snap,sh,c,cc,cpp,h,hpp,njs,html}',
	'out/renderer/index.html',
	'!**/{README,Readme,readme,CHANGELOG,ChangeLog,changelog,HISTORY,History,CHANGES,UPGRADING,CONTRIBUTING,CODE_OF_CONDUCT,SECURITY,AUTHORS,NEWS,GOVERNANCE,BENCHMARKS,sponsors,Porting-Buffer}*',
	'!**/node_modules/**/{test,tests,__tests__,__snapshots__,example,examples,demo,docs,bench,benchmark,.github,.vscode,.idea}{,/**}',
	'!**/{.*,tsconfig*.json,Makefile,makefile,Gruntfile.js,gruntfile.js,karma.conf.js,bower.json,component.json,yarn-error.log}',
	'!**/readable-stream/doc{,/**}',
	'!**/node_modules/.bin{,/**}',
]

/** Dependencies' other builds (for browsers, other module systems, other platforms) and dependencies for them alone. */
const otherBuilds = [
	// Drawing on a canvas, fetching, headers and types: asked for by dependencies, never by this app.
	'!**/node_modules/{@napi-rs,@types,node-addon-api,node-fetch,opencollective-postinstall,undici-types}{,/**}',
	'!node_modules/{whatwg-url,tr46,webidl-conversions,idb-keyval}{,/**}',
	'!node_modules/better-sqlite3/{binding.gyp,deps,src}{,/**}',
	// biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
	'!node_modules/better-sqlite3/prebuilds/!(${platform}-${arch}.node)',
	'!node_modules/pdfjs-dist/{build,image_decoders,types,web,legacy/web,webpack.mjs}{,/**}',
	'!node_modules/pdfjs-dist/legacy/**/*.min.mjs',
	'!node_modules/pdfjs-dist/legacy/build/pdf.sandbox.mjs',
	'!node_modules/tesseract.js/dist{,/**}',
	'!node_modules/tesseract.js-core/*.wasm.js',
	// tesseract.js 7 loads the larger core under Node, even when only the newer recogniser is asked for.
	'!node_modules/tesseract.js-core/tesseract-core{-lstm,-simd-lstm,-relaxedsimd-lstm}.{js,wasm}',
	'!node_modules/@tesseract.js-data/eng/4.0.0{,/**}',
	'!node_modules/@hyzyla/pdfium/dist/*{browser,base64}*{,/**}',
	'!node_modules/pdf-lib/{dist,es,src,ts3.4}{,/**}',
	'!node_modules/pdf-lib/node_modules/**/{es,src}{,/**}',
	'!node_modules/@pdf-lib/*/{dist,es,src}{,/**}',
	'!node_modules/exceljs/dist{,/**}',
	'!node_modules/docx/dist/!(index.mjs|index.cjs)',
	'!node_modules/{zod,chrono-node,fast-png,htmlparser2,domutils,entities,postal-mime,uuid,hash-wasm,bluebird,jszip,temporal-spec}/src{,/**}',
	'!node_modules/@bufbuild/cel-spec/dist/*/testdata{,/**}',
	'!node_modules/@bufbuild/*/dist/cjs{,/**}',
	'!node_modules/@zip.js/zip.js/{dist,*.min.js,*-native.*}{,/**}',
	'!node_modules/underscore/{amd,cjs,modules}{,/**}',
	'!node_modules/mammoth/mammoth.browser*',
	'!node_modules/dayjs/{esm,locale}{,/**}',
	// A dependency of tesseract.js that only its own build uses.
	'!node_modules/zlibjs{,/**}',
	'!node_modules/{jszip,pako}/dist{,/**}',
	'!node_modules/hash-wasm/dist/!(index.umd.js)',
	'!node_modules/hash-wasm/{lib,jest.config.js,rollup.config.mjs,biome.json}{,/**}',
]

/** What is read as a file of its own and not through Node's module loader, and so stands beside the archive. */
const besideTheArchive = [
	'node_modules/better-sqlite3/prebuilds/**',
	// The recogniser runs in a thread of its own, with all that it loads.
	'node_modules/{tesseract.js,tesseract.js-core,@tesseract.js-data,wasm-feature-detect,bmp-js,is-url,regenerator-runtime}/**',
	'node_modules/pdfjs-dist/{cmaps,iccs,standard_fonts,wasm}/**',
	'node_modules/@hyzyla/pdfium/**/*.wasm',
]

/**
 * Sets the fuses; signing comes after this.
 * @param {import('electron-builder').AfterPackContext} context
 */
async function closeExecutable(context) {
	const { appOutDir, electronPlatformName: platform, packager } = context
	const name = packager.appInfo.productFilename
	const executable = {
		darwin: join(appOutDir, `${name}.app`),
		win32: join(appOutDir, `${name}.exe`),
		linux: join(appOutDir, 'threshold'),
	}[platform]
	if (!executable) throw new Error(`There is no package for ${platform}`)
	// A stand-in is older and has fewer fuses; in a release every one of its Electron must be named above.
	const known = process.env.THRESHOLD_TEST_BUILD === '1' ? await getCurrentFuseWire(executable) : undefined
	const named = Object.entries(fuses).filter(([fuse]) => !known || fuse in known)
	await packager.addElectronFuses(
		context,
		/** @type {import('@electron/fuses').FuseConfig} */ ({
			version: FuseVersion.V1,
			strictlyRequireAllFuses: true,
			resetAdHocDarwinSignature: platform === 'darwin',
			...Object.fromEntries(named),
		}),
	)
}

const notarise = Boolean(process.env.APPLE_API_KEY || process.env.APPLE_ID || process.env.APPLE_KEYCHAIN_PROFILE)

/** Whom a package names. A publisher sets the real ones; those built in belong to nobody and reach nobody. */
const publisher = {
	maintainer: process.env.THRESHOLD_MAINTAINER || 'Threshold <threshold@example.org>',
	homepage: process.env.THRESHOLD_HOMEPAGE || 'https://threshold.example.org',
	name: process.env.THRESHOLD_PUBLISHER || 'Threshold',
}

/** @type {import('electron-builder').Configuration} */
export default {
	appId: 'org.threshold-register.threshold',
	productName: 'Threshold',
	extraMetadata: { homepage: publisher.homepage, author: publisher.name },
	copyright: 'MIT licence',
	directories: { output: 'dist', buildResources: 'out/icons' },
	files: ['out/{shell,processes,renderer}/**', 'package.json', 'LICENSE', ...neverRead, ...otherBuilds],
	asar: true,
	asarUnpack: besideTheArchive,
	electronLanguages: ['en', 'en-GB', 'en-US', 'en_GB'],
	// The driver's libraries come with its package, for every platform.
	npmRebuild: false,
	allowMissingDependencies: false,
	publish: null,
	// The older one needs a library that newer systems no longer bring, and starts without the sandbox.
	toolsets: { appimage: '1.0.3' },
	afterPack: closeExecutable,
	// biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
	artifactName: 'threshold-${version}-${os}-${arch}.${ext}',

	win: {
		target: [
			{ target: 'nsis', arch: ['x64', 'arm64'] },
			{ target: 'portable', arch: ['x64'] },
		],
		icon: 'out/icons/icon.ico',
		requestedExecutionLevel: 'asInvoker',
	},
	nsis: {
		oneClick: false,
		perMachine: false,
		allowElevation: false,
		packElevateHelper: false,
		allowToChangeInstallationDirectory: true,
		deleteAppDataOnUninstall: false,
		differentialPackage: false,
		// One for each kind of computer: together they would be twice as large, under a name without the kind.
		buildUniversalInstaller: false,
		include: 'build/windows/installer.nsh',
		license: 'LICENSE',
		// biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
		artifactName: 'threshold-${version}-windows-setup-${arch}.${ext}',
		installerLanguages: ['en_US'],
		language: '1033',
	},
	// biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder fills these in.
	portable: { artifactName: 'threshold-${version}-windows-portable-${arch}.${ext}', requestExecutionLevel: 'user' },

	mac: {
		target: [
			{ target: 'dmg', arch: ['x64', 'arm64'] },
			{ target: 'zip', arch: ['x64', 'arm64'] },
		],
		icon: 'out/icons/icon.icns',
		category: 'public.app-category.business',
		darkModeSupport: true,
		hardenedRuntime: true,
		gatekeeperAssess: false,
		entitlements: 'build/mac/entitlements.plist',
		entitlementsInherit: 'build/mac/entitlements.plist',
		notarize: notarise,
	},
	dmg: { writeUpdateInfo: false, sign: false },

	linux: {
		target: [{ target: 'deb' }, { target: 'AppImage' }],
		executableName: 'threshold',
		icon: 'out/icons/png',
		category: 'Office',
		synopsis: 'A register for police requests for counselling notes',
		maintainer: publisher.maintainer,
		vendor: publisher.name,
		// A sandbox is part of the promise: the app refuses to start without one.
		executableArgs: [],
	},
}
