import type { Trouble } from '../domain/index.ts'

/**
 * States in which the vault must not be touched, in plain words: what happened, what is safe, what to
 * do. Nothing is changed or deleted in any of them.
 */
export type TroubleCode = Trouble['code']

const untouched = 'Nothing has been changed or deleted.'

const words: Record<TroubleCode, { title: string; says: string[] }> = {
	'folder-unreadable': {
		title: 'The folder of the register cannot be opened',
		says: [
			'The app is not allowed to read or write the folder that holds the register, or a file is in its place.',
			`${untouched} If there is a register in the folder, it is still encrypted and as it was.`,
			'Ask whoever looks after your computers to give your account access to the folder named below, then open the app again.',
		],
	},
	'disk-full': {
		title: 'The disk is full',
		says: [
			'There is no room left on the disk that holds the register.',
			'Everything that was saved before is safe.',
			'Make some room on the disk, then open the app again.',
		],
	},
	damaged: {
		title: 'The register is damaged',
		says: [
			'A file of the register is not as the app left it. Something outside the app has changed, replaced or damaged it.',
			`${untouched} The app does not try to repair it and does not start a new register over it.`,
			'Close the app and keep the folder named below exactly as it is. Ask whoever looks after your computers to copy the whole folder to a safe place, and to bring back the last copy that worked.',
		],
	},
	'newer-version': {
		title: 'This register was written by a newer version of Threshold',
		says: [
			'The register on this computer was last used with a newer version of the app than this one.',
			`${untouched} The register is safe.`,
			'Install the newer version and open it with that.',
		],
	},
	incomplete: {
		title: 'A part of the register is missing',
		says: [
			'The register needs its database and its key file side by side, and one of them is not there.',
			`${untouched} The app does not start a new register where there are traces of one.`,
			'Look whether the folder named below was moved, copied in part or cleaned up. Bring the missing file back, or the last whole copy of the folder, then open the app again.',
		],
	},
	'in-use': {
		title: 'The register is open somewhere else',
		says: [
			'Another copy of Threshold has the register open, on this computer or on another one that shares the folder.',
			`${untouched}`,
			'Close the other copy, then open the app again.',
		],
	},
	'wrong-runtime': {
		title: 'A part of the app does not work on this computer',
		says: [
			'The part that encrypts the register did not start, or did not give the results that it must. The app does not go on without it.',
			`${untouched}`,
			'Install the app again. If that does not help, ask whoever looks after your computers.',
		],
	},
	'synced-folder': {
		title: 'The register would be in a folder that is copied to the cloud',
		says: [
			'The folder named below is copied to other computers by a cloud service. Copies made while the register is in use can be broken or out of date, and they leave this computer.',
			`${untouched}`,
			'Choose a folder that stays on this computer alone, or take this folder out of the cloud service first.',
		],
	},
}

/** The page that is shown instead of everything else. `more` adds a sentence after what happened. */
export function trouble(code: TroubleCode, folder: string, more?: string): Trouble {
	const { title, says } = words[code]
	const [first = '', ...rest] = says
	return { code, title, says: more ? [first, more, ...rest] : [...says], folder }
}

/** Words for a vault that already lives in such a folder: it opens, with a warning. */
export function syncedFolderWarning(folder: string, provider: string): Trouble {
	return {
		code: 'synced-folder',
		title: `The register is in a folder that ${provider} copies`,
		says: [
			`The folder named below is copied to other computers by ${provider}. Copies made while the register is in use can be broken or out of date.`,
			'The register is encrypted, and what you save is safe on this computer.',
			'Move the folder to a place that stays on this computer alone, with the app closed.',
		],
		folder,
	}
}
