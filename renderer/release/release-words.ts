import { type Payload, type Release, withheldReasons, withheldWords } from '../../domain/index.ts'

type Sealed = Payload<'release.sealed'>

export const sawWords: Record<Payload<'release.prepared'>['clientSawIt'], string> = {
	read: 'The client read it',
	offered: 'It was offered, and they have not read it yet',
	declined: 'The client did not want to read it',
	'not-safe': 'The client could not safely be asked',
}

export const methodWords: Record<Sealed['method'], string> = {
	'secure-email': 'Secure email',
	portal: 'The asker’s own portal',
	hand: 'Handed over',
	'tracked-post': 'Tracked post',
}

export const passphraseWords: Record<Sealed['passphraseSentBy'], string> = {
	phone: 'By phone, to a number found independently',
	text: 'By text message',
	'in-person': 'In person',
	post: 'By post',
}

export const stateWords: Record<Release['state'], { label: string; tone: 'info' | 'good' | 'warn' | 'alert' }> = {
	prepared: { label: 'Prepared: a second person checks it next', tone: 'info' },
	checked: { label: 'Checked: the clinical lead seals it next', tone: 'info' },
	sealed: { label: 'Sealed and gone', tone: 'good' },
	stopped: { label: 'Stopped', tone: 'warn' },
}

export const stoppedWords: Record<NonNullable<Release['stopped']>['because'], string> = {
	person: 'Somebody stopped it',
	'permission-withdrawn': 'The client took their permission back',
	'new-version': 'A new version of the request came',
	'client-died': 'The client has died',
	'new-decision': 'Something else was decided',
	'lane-changed': 'The request was put in another lane',
}

export const withheldRows = withheldReasons.map((reason) => ({
	reason,
	label: withheldWords[reason].charAt(0).toUpperCase() + withheldWords[reason].slice(1),
}))

export const pagesInWords = (pages: number) => `${pages} ${pages === 1 ? 'page' : 'pages'}`

export function pagesOf(release: Release): number {
	return release.prepared.items.reduce((sum, { pages }) => sum + pages, 0)
}
