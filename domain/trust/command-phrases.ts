/**
 * What a command does, after "Tried to …". Here are those that can be refused because of a role, by the
 * contract or, as for letters and lanes, by what they are about.
 */
const phrases: Readonly<Record<string, string>> = {
	'vault.new-code': 'make a new recovery code',
	'settings.change': 'change the settings',
	'request.log': 'log a request with an answer or a lane that is not theirs to give',
	'request.change-answers': 'give an answer that is not theirs to give',
	'request.change-lane': 'change what kind of request one is',
	'letter.send': 'record a letter as sent that is not theirs to sign',
	'letter.allow-mentions': 'let a letter say that somebody is a client',
	'client.record-safe-contact': 'record how to reach a client',
	'client.clear-notice': 'clear the block on writing to a client',
	'client.record-contact': 'record an attempt to reach a client',
	'client.record-untraceable': 'record that a client cannot be traced',
	'client.record-wishes': 'record what a client wishes',
	'client.record-permission': 'record a client’s permission',
	'client.record-capacity': 'record a client’s capacity',
	'client.record-child': 'record what concerns a child',
	'client.decide-letter': 'decide about a letter to a client',
	'client.choose-receipt': 'choose what a receipt says',
	'work.record-scope': 'record how much was asked for',
	'emergency.review': 'review an emergency',
	'search.conclude': 'conclude a search',
	'decision.propose': 'propose a decision',
	'decision.make': 'make a decision',
	'release.prepare': 'prepare a release',
	'release.rebuild': 'make a file anew for a release',
	'release.stop': 'stop a release',
	'release.seal': 'seal a release',
	'close.close': 'close a request',
	'close.reopen': 'reopen a request',
	'close.propose-disposal': 'propose to dispose of a record',
	'summary.preview': 'look at the year’s summary',
	'summary.export': 'export the year’s summary',
	'summary.stop-export': 'stop an export of the year’s summary',
	'register.export': 'give everything out',
	'register.hand-over': 'make a hand-over',
	'history.sign-year': 'sign off a year',
	'people.add': 'add a person',
	'people.change-role': 'change somebody’s role',
	'people.suspend': 'suspend somebody',
	'people.resume': 'let somebody back in',
	'people.remove': 'remove somebody',
	'history.acknowledge': 'answer a warning about the history',
	'history.export': 'export the history',
	'history.print-sheet': 'print the verification sheet',
	'history.refused': 'see what others were refused',
	'backup.choose-folder': 'choose the folder for backups',
	'shares.make': 'split the recovery code',
	'shares.print': 'print the trustees’ sheets',
}

export function commandPhrase(command: string): string {
	if (command === '') return 'do other things'
	return phrases[command] ?? 'do something that is for another role'
}
