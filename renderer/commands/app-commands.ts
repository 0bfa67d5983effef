import { printedDetail } from '../../domain/index.ts'
import { flushAll } from '../autosave.ts'
import { call } from '../bridge.ts'
import { announce, focusField } from '../components/index.ts'
import { printing } from '../on-paper.ts'
import { paths } from '../routes.ts'
import type { AppCommand } from './command.ts'

/** The id of the search box on the list of requests. */
export const searchFieldId = 'request-search'

const goToRequests: AppCommand = {
	id: 'requests',
	label: 'Requests',
	group: 'Go to',
	perform: ({ go }) => go(paths.list),
}

const logARequest: AppCommand = {
	id: 'log',
	label: 'Log a request',
	group: 'Go to',
	shortcut: { key: 'n' },
	perform: ({ go }) => go(paths.log()),
}

/** A threat to life: one key from anywhere. */
export const openEmergency: AppCommand = {
	id: 'emergency',
	label: 'Somebody is at risk now',
	group: 'Go to',
	shortcut: { key: 'e' },
	perform: ({ go }) => go(paths.emergency()),
}

const goToWork: AppCommand = {
	id: 'work',
	label: 'My work',
	group: 'Go to',
	shortcut: { key: 'w' },
	perform: ({ go }) => go(paths.work),
}

const goToSettings: AppCommand = {
	id: 'settings',
	label: 'Settings',
	group: 'Go to',
	perform: ({ go }) => go(paths.settings),
}

const goToPacks: AppCommand = {
	id: 'packs',
	label: 'Rule packs: checks, sources, publishers',
	group: 'Go to',
	perform: ({ go }) => go(paths.packs),
}

const goToHistory: AppCommand = {
	id: 'history',
	label: 'History',
	group: 'Go to',
	perform: ({ go }) => go(paths.history),
}

const goToSummary: AppCommand = {
	id: 'summary',
	label: 'The year',
	group: 'Go to',
	perform: ({ go }) => go(paths.summary),
}

const goToPeople: AppCommand = {
	id: 'people',
	label: 'People',
	group: 'Go to',
	perform: ({ go }) => go(paths.people),
}

const goToHelp: AppCommand = {
	id: 'help',
	label: 'Help',
	group: 'Go to',
	shortcut: { key: 'f1' },
	perform: ({ go }) => go(paths.help()),
}

const goToBackup: AppCommand = {
	id: 'backup',
	label: 'Backup',
	group: 'Go to',
	perform: ({ go }) => go(paths.backup),
}

const goToAbout: AppCommand = {
	id: 'about',
	label: 'About',
	group: 'Go to',
	perform: ({ go }) => go(paths.about),
}

const goToSelfTest: AppCommand = {
	id: 'self-test',
	label: 'Self-test: connections and settings',
	group: 'Go to',
	perform: ({ go }) => go(paths.selfTest),
}

export const lockNow: AppCommand = {
	id: 'lock',
	label: 'Lock',
	group: 'Threshold',
	shortcut: { key: 'l', mod: true },
	perform: ({ lock }) => lock(),
}

/** What is on paper is no longer guarded, so that a page about a request was printed is entered in the history. */
const printPage: AppCommand = {
	id: 'print',
	label: 'Print this page',
	group: 'This page',
	shortcut: { key: 'p', mod: true },
	perform: async ({ path }) => {
		await flushAll()
		const answer = await printing(() => call('app.print-page', {}))
		if (!answer.ok) return announce(answer.refusal.message)
		announce(answer.value.printed ? 'Sent to the printer' : 'Nothing was printed')
		const requestId = /^\/(?:request|emergency)\/([^/]+)/.exec(path)?.[1]
		if (answer.value.printed && requestId) await call('access.detail-opened', { requestId, what: printedDetail })
	},
}

/** On a shared computer: locks, and the page to unlock asks for the next person’s name. Names are listed nowhere while locked. */
export const switchPerson: AppCommand = {
	id: 'switch-person',
	label: 'Switch user',
	group: 'Threshold',
	perform: ({ lock }) => lock(),
}

const searchRequests: AppCommand = {
	id: 'search',
	label: 'Search the requests',
	group: 'This page',
	shortcut: { key: '/' },
	when: ({ path }) => path === paths.list || path.startsWith(paths.view('')),
	perform: () => focusField(searchFieldId),
}

const showKeys: AppCommand = {
	id: 'keys',
	label: 'Keys you can use',
	group: 'Threshold',
	shortcut: { key: '?' },
	perform: (context) => context.showKeys(),
}

const openPalette: AppCommand = {
	id: 'palette',
	label: 'Find a command, a request or help by name',
	group: 'Threshold',
	shortcut: { key: 'k', mod: true },
	keysOnly: true,
	perform: (context) => context.openPalette(),
}

/** Links of the main navigation, in order. */
export const navigation = [
	{ command: goToRequests, path: paths.list },
	{ command: goToWork, path: paths.work },
	{ command: logARequest, path: paths.log() },
	{ command: openEmergency, path: paths.emergency() },
	{ command: goToSummary, path: paths.summary },
	{ command: goToPeople, path: paths.people },
	{ command: goToBackup, path: paths.backup },
	{ command: goToHistory, path: paths.history },
	{ command: goToSettings, path: paths.settings },
	{ command: goToHelp, path: paths.help() },
	{ command: goToAbout, path: paths.about },
] as const

/** Every command that the frame knows; pages add their own with `usePageCommands`. */
export const appCommands: readonly AppCommand[] = [
	...navigation.map(({ command }) => command),
	goToPacks,
	goToSelfTest,
	searchRequests,
	printPage,
	lockNow,
	switchPerson,
	openPalette,
	showKeys,
]
