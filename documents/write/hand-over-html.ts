import { britishDate, type HandOver, laneWords, roleWords } from '../../domain/index.ts'
import { escaped } from './letter-html.ts'

const style = `
@page { size: A4; margin: 20mm 18mm 22mm 18mm }
* { box-sizing: border-box }
body { font: 10.5pt/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; margin: 0 }
header { border-bottom: 0.75pt solid #000; padding-bottom: 4mm; margin-bottom: 6mm } header p { margin: 0 0 1mm }
h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 3mm } .service { font-weight: bold }
h2 { font-size: 13.5pt; margin: 7mm 0 3mm; break-after: avoid; border-bottom: 0.5pt solid #888; padding-bottom: 1mm }
p { margin: 0 0 2.5mm; orphans: 2; widows: 2 } ol, ul { margin: 0 0 3mm; padding-left: 6mm } li { margin: 0 0 1.8mm; break-inside: avoid }
table { border-collapse: collapse; width: 100%; margin: 0 0 3mm; font-size: 9.5pt } tr { break-inside: avoid }
th, td { border-bottom: 0.5pt solid #999; padding: 1mm 2mm 1mm 0; text-align: left; vertical-align: top } thead th { border-bottom: 1pt solid #000 }
dl { display: grid; grid-template-columns: 52mm 1fr; gap: 1.2mm 4mm; margin: 0 0 3mm } dt { font-weight: bold } dd { margin: 0; overflow-wrap: anywhere }
.blank { border-bottom: 0.5pt solid #000; height: 6.5mm } .check { list-style: none; padding: 0 } .check li { padding-left: 7mm; text-indent: -7mm }
.check li::before { content: ''; display: inline-block; width: 3.5mm; height: 3.5mm; border: 0.75pt solid #000; margin-right: 3.5mm; vertical-align: -0.5mm }
.seal { margin-top: 8mm; border-top: 0.5pt solid #888; padding-top: 2mm; font-size: 8.5pt } .mark { border: 1.5pt solid #000; padding: 2mm 4mm; font-weight: bold; margin: 0 0 5mm; text-align: center }
.signed { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm 10mm; margin-top: 4mm; break-inside: avoid } .signed p { border-top: 0.5pt solid #000; padding-top: 1mm; margin-top: 9mm }
`

const waitingWords: Record<string, string> = {
	us: 'this service',
	police: 'the police',
	client: 'the client',
	court: 'a court',
	nobody: 'nobody',
}

const day = (iso: string, none = 'never') => (iso ? britishDate(iso.slice(0, 10)) : none)

/** A line to fill in by hand where nobody typed anything. */
const typed = (text: string) =>
	text.trim() ? escaped(text.trim()).replaceAll('\n', '<br>') : '<div class="blank"></div>'

function facts(rows: readonly (readonly [term: string, html: string])[]): string {
	return `<dl>${rows.map(([term, html]) => `<dt>${escaped(term)}</dt><dd>${html}</dd>`).join('')}</dl>`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')
	const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')
	return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function requestsPart({ requests, kept, drafts }: HandOver): string {
	const open =
		requests.length === 0
			? '<p>No request is open.</p>'
			: table(
					['Reference', 'From', 'Kind', 'Received', 'How far', 'Waiting for', 'In hand', 'Next date'],
					requests.map(({ reference, askingBody, lane, receivedOn, state, waiting, assignedTo, due, dueIs }) => [
						...[reference, askingBody || 'not recorded', laneWords[lane].title, day(receivedOn, 'not recorded')],
						...[state, waitingWords[waiting] ?? waiting, assignedTo || 'nobody', due ? `${day(due)}: ${dueIs}` : ''],
					]),
				)
	const closed =
		kept.length === 0
			? '<p>No closed request is kept.</p>'
			: table(
					['Reference', 'Closed', 'Kept until at least', 'Disposal'],
					kept.map(({ reference, closedOn, retainUntil, disposalProposed }) => [
						...[
							reference,
							day(closedOn),
							day(retainUntil),
							disposalProposed ? 'proposed, not decided' : 'not proposed',
						],
					]),
				)
	const begun =
		drafts > 0 ? `<p>Begun and not logged yet: ${drafts}. They stand on top of the list of requests.</p>` : ''
	return `<h2>Open requests</h2><p>Everything about an open request is kept: nothing about it may be deleted. Who it is about stands in the register and not on this paper.</p>${open}${begun}<h2>Closed requests and how long they are kept</h2>${closed}`
}

/**
 * What a successor must know when the only administrator or clinical lead leaves, as a page to print. It names no
 * client and holds no secret.
 */
export function handOverHtml(pack: HandOver, notReal: boolean): string {
	const { backups, waysIn, people, settings, lastCheck, signedYears, notes } = pack
	const here = people.filter(({ standing }) => standing !== 'removed')
	const typedBack = waysIn.codeConfirmed >= waysIn.codeMade
	const back = typedBack ? `typed back ${day(waysIn.codeConfirmed)}` : 'not typed back from its paper yet'
	const tried = waysIn.triedWith === 'shares' ? 'with two sheets' : 'with the code'
	const fitted = lastCheck?.ok ? 'all of it fitted' : 'something did not fit'
	const checked = lastCheck ? `Last checked ${day(lastCheck.at)}: ${fitted}.` : 'It has not been checked in full yet.'
	return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Hand-over</title><style>${style}</style></head><body>
${notReal ? '<p class="mark">PRACTICE: nothing here is real</p>' : ''}
<header><p class="service">${escaped(pack.serviceName)}</p><h1>Hand-over of the register of police requests</h1>
<p>Made on ${day(pack.today)} by ${escaped(pack.madeBy)}, with Threshold ${escaped(pack.appVersion)}</p></header>
<p>This paper tells a successor where everything is and what is open. It names no client, and nothing on it opens the register. Keep it with the service’s confidential papers all the same.</p>
<h2>Where things are</h2>
${facts([
	['Register, on this computer', escaped(pack.folder)],
	['Backups', backups.folder ? `${escaped(backups.folder)} (${backups.files} there now)` : 'No folder has been chosen'],
	['Last good backup', day(backups.lastGoodAt)],
	['Recovery code on paper', typed(notes.recoveryCode)],
	['Trustee sheets', typed(notes.trusteeSheets)],
	['Who looks after the computers', typed(notes.computers)],
])}
${backups.warnings.map((says) => `<p><b>To mind:</b> ${escaped(says)}</p>`).join('')}
<h2>Ways into the register</h2>
${facts([
	['Recovery code', `made ${day(waysIn.codeMade)}, ${back}`],
	[
		'Trustee sheets',
		waysIn.sheetsMade ? `made ${day(waysIn.sheetsMade)}: any two of three give the code` : 'none were made',
	],
	['Last tried', waysIn.lastTried ? `${day(waysIn.lastTried)}, ${tried}` : 'never'],
])}
${table(
	['Name', 'Role', 'Standing'],
	here.map(({ name, role, standing }) => [name, roleWords[role], standing === 'active' ? 'can unlock' : 'suspended']),
)}
${requestsPart(pack)}
<h2>How the service has set Threshold up</h2>
${facts([
	['Reply within', `${settings.replyWorkingDays} working days: the service’s own promise`],
	[
		'Silence',
		`pointed out after ${settings.nudgeWorkingDays} working days, closing offered after ${settings.offerCloseWorkingDays}`,
	],
	['Closed requests are kept', `${settings.retentionYears} years`],
	['Locks by itself after', `${settings.autoLockMinutes} minutes`],
	['Signs letters', escaped([settings.signatoryName, settings.signatoryRole].filter(Boolean).join(', ') || 'not set')],
	['Insurer', escaped(settings.insurerContact || 'not recorded')],
	['Solicitor', escaped(settings.solicitorContact || 'not recorded')],
])}
<h2>To check that the history is whole</h2>
<ol><li>Open History, and press “Check the whole history”. ${checked}</li>
<li>Compare the seals in the supervision book: the seal of an entry never changes.</li>
<li>Without the app: export the history there, and run <b>node verify.mjs</b> with that file, and with <b>--seal</b> and the line at the foot of this paper.</li></ol>
<p>Years signed off by two people: ${signedYears.length > 0 ? signedYears.join(', ') : 'none yet'}.</p>
<h2>To bring the register back on another computer</h2>
<ol><li>Install Threshold, start it, and choose “I have a backup” on its first page.</li><li>Choose the newest file, whose name begins with “threshold-backup”.</li>
<li>Unlock with a name and passphrase of that day, or with the recovery code, or two trustee sheets.</li></ol>
<h2>Before the leaver’s key is taken away</h2>
<ul class="check"><li>The successor has a passphrase of their own, and has unlocked with it.</li>
<li>Another clinical lead is there: the register must always have one, and only they add and remove people.</li>
<li>The recovery code, or two sheets, were tried and work (Settings, “Try the code or the sheets”).</li>
<li>Every open request above is in somebody’s hand.</li>
<li>A backup was made and read back today, and this history was checked.</li>
<li>The signatory, the insurer and the solicitor in the settings are right.</li>
<li>Then remove the leaver on the page People. The register gets a new key and a new recovery code: print it, and make new trustee sheets.</li>
<li>Make a new backup, and destroy the earlier ones and the paper with the old code.</li>
<li>Take back keys to the office, the computer’s account, and letters or files that were saved elsewhere.</li></ul>
<h2>Anything else</h2>
<div>${typed(notes.more)}</div>
<div class="signed"><p>Handed over by, date</p><p>Taken over by, date</p></div>
<p class="seal">${escaped(pack.seal)}</p></body></html>`
}
