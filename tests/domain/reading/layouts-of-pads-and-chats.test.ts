import { expect, test } from 'vitest'
import { withoutBars } from '../../../domain/reading/box-bars.ts'
import { toldOfCall } from '../../../domain/reading/call-notes.ts'
import { findLikelyReferences } from '../../../domain/reading/likely-references.ts'
import { noneGiven } from '../../../domain/reading/notice-words.ts'
import { findShortForces } from '../../../domain/reading/short-forces.ts'
import { read, textPaper } from './papers.ts'

const rows: [string, string][] = [
	['rank and name', 'DS 4410 Perdita Lomond'],
	['phone', '01632 960815'],
	['our ref', 'OCC/26/0044187'],
	['date of request', '3 June 2026'],
	['person', 'Mr Lucian Fairweather'],
	['what we want', 'The date of his second appointment and nothing else'],
	['period', '1 March 2026 to 30 April 2026'],
	['reply by', '24 June 2026'],
	['approved by', 'DCI Hestia Broomfield, 2 June 2026'],
]
const wide = 22
const marked = (mark: (place: number) => string) =>
	`West Mercia Police\n\n${rows.map(([label, value], place) => `${mark(place)}${label}`.padEnd(wide) + value).join('\n')}`
const letter = (place: number) => String.fromCharCode(97 + place)

test.each([
	['letters and a stop', marked((place) => `${letter(place)}. `)],
	['letters and a bracket', marked((place) => `${letter(place)}) `)],
	['letters in brackets', marked((place) => `(${letter(place)}) `)],
	['figures and a stop', marked((place) => `${place + 1}. `)],
	['no mark and no capitals', marked(() => '')],
	['colons before the labels', marked(() => ':: ')],
	['dashes before the labels', marked(() => '- ')],
	[
		'strokes in one place',
		`West Mercia Police\n\n${rows.map(([label, value]) => `${label.padEnd(18)}| ${value}`).join('\n')}`,
	],
	[
		'strokes right behind the labels',
		`West Mercia Police\n\n${rows.map(([label, value]) => `${label} | ${value}`).join('\n')}`,
	],
])('a form whose rows have %s is read row by row', (_, text) => {
	expect(read(textPaper(text))).toMatchObject({
		requesterName: 'Perdita Lomond',
		requesterNumber: '4410',
		requesterPhone: '01632 960815',
		policeReference: 'OCC/26/0044187',
		requestDate: '2026-06-03',
		personNamed: 'Mr Lucian Fairweather',
		periodFrom: '2026-03-01',
		periodTo: '2026-04-30',
		replyBy: '2026-06-24',
		approverName: 'Hestia Broomfield',
		approvalDate: '2026-06-02',
	})
})

test('a pad is widened without moving a character, and a signature is left as it is', () => {
	const pad = 'who | PC Hale\nwhen | Monday\n     | at noon\nwants | notes\nby | Friday'
	expect(withoutBars(pad)).toHaveLength(pad.length)
	expect(withoutBars(pad)).not.toContain('|')
	const signed = 'PC Hale | Response | Tel 01632 960001\nDerby | Notts'
	expect(withoutBars(signed)).toBe(signed)
})

test.each([
	'Phone message 4 May, 10.20\nBloke from the police, a DC Orrin Vale, wants to know if Tessa comes here. I told him I could not say. He said he would like an answer by Friday.',
	'message slip - Tuesday 9th - 3pm\nA woman officer rang about one of our clients. She left her number, 01632 960811. She was quite polite. I said I would pass it on.',
	"Police officer rang at 11.05. She gave her name as PS Imogen Reed. What she wants is a date. I didn't ring her back.",
	'Had a call from a detective this morning. He says he is from Kent Police and he wants the notes on Asha. I asked him to put it in writing and he got a bit short.',
	'Missed call and message, 14.10\nSgt Paul Innes phoned. He would like to know when she first came. Ring him back on 01632 960411. I did not say we know her.',
	'Took a call for Maureen. Some chap from CID phoned. His inspector has signed it off, he says. He asked for dates. I said we would need it on paper.',
	'Day book, 3 June. Lady rang from the police station, spelled out her email and said she is after the referral letter. We did not confirm anything. Nobody else has been told.',
	'Note of a call, 2 July, Bea on the desk. An officer phoned: he said he wants the file. I explained that I am only the volunteer.',
	"phone, 8 July, 9.15, Jo\nGent rang, said he is a detective. He reckons we hold notes on his witness. Told him we can't say. He is ringing again on Thursday.",
	"Call from Essex Police, 10.40am. Officer rang about a lad who may come here. He asked how long. I said I didn't know. He left his mobile, 07700 900123.",
])('a slip about a call is no written paper: %#', (text) => {
	expect(toldOfCall(text)).toBe('phone')
})

test.each([
	'Two officers came to the desk at 4pm. They wanted to see the diary. I told them we do not show it. They said they would be back. They left a card.',
	'Policewoman turned up at reception on Friday. She said she is after a statement. I asked her to write in. Nobody else has been told yet.',
])('a slip about a visit is of a visit: %#', (text) => {
	expect(toldOfCall(text)).toBe('visit')
})

test.each([
	'Telephone: 01632 960500\nDear Sir\nI asked her about the call and she said that she would like you to send your notes. We told her of this request.',
	'PC 2210 Dean Marlow phoned your office on 3 May. I asked for the notes of your client. She said she is content. Please send them.',
	'Victim information request. She told us that a man rang her at midnight and that she told her counsellor. We seek the date of that session.',
])('what police write is no note of a call: %#', (text) => {
	expect(toldOfCall(text)).toBeUndefined()
})

const said = [
	'Hi it is Leila from Norfolk Police, PC Ashworth-Bale',
	'Can you ask your counsellor for a copy of your notes from 3 March to 2 April 2026 and bring them in',
	'Quote NC/26/0033871',
	'My number is 07700 900777',
]
const chat = (turn: (who: string, words: string) => string) =>
	textPaper(
		`From: Ondine Marsh <ondine.m@example.org>\nTo: office@kestrel-talk.example.org\nSubject: is this ok\nDate: 6 May 2026 20:10\n\nHi, the police sent me these, what should I do?\n\n${[
			turn('PC Leila', said[0]!),
			turn('PC Leila', said[1]!),
			turn('Me', 'do i have to'),
			turn('PC Leila', said[2]!),
			turn('PC Leila', said[3]!),
		].join('\n')}\n\nThanks, Ondine`,
	)

test.each([
	['stamp in square brackets', chat((who, words) => `[05/05/2026, 17:02] ${who}: ${words}`)],
	['stamp and dash', chat((who, words) => `05/05/2026, 17:02 - ${who}: ${words}`)],
	['stamp with seconds', chat((who, words) => `[05/05/2026, 17:02:11] ${who}: ${words}`)],
	['name, then stamp', chat((who, words) => `${who} (5 May 2026, 17:02): ${words}`)],
	['name alone', chat((who, words) => `${who}: ${words}`)],
])('messages of a telephone are those of the officer: %s', (_, document) => {
	expect(read(document)).toMatchObject({
		askingBody: 'Norfolk Constabulary',
		requesterName: 'Leila Ashworth-Bale',
		requesterPhone: '07700 900777',
		periodFrom: '2026-03-03',
		periodTo: '2026-04-02',
	})
})

test.each([
	['W Yorks police', 'West Yorkshire Police'],
	['S. Wales CID', 'South Wales Police'],
	['N Yorks Police', 'North Yorkshire Police'],
	['W. Mids police', 'West Midlands Police'],
	['Gloucs Constabulary', 'Gloucestershire Constabulary'],
	['Hants police', 'Hampshire and Isle of Wight Constabulary'],
	['West Yorks CID', 'West Yorkshire Police'],
	['Wilts police', 'Wiltshire Police'],
])('%s is %s', (written, name) => {
	expect(findShortForces(`rang from ${written} today`).map(({ body }) => body.name)).toEqual([name])
})

test.each([
	'I am a detective sergeant (3071) on the burglary team of Norfolk Constabulary.',
	"I'm a detective sergeant, collar number 3071, with Norfolk Constabulary.",
	'I work at Norfolk Constabulary as a detective sergeant (staff no. 3071).',
	'I am the detective sergeant (number 3071) who has this case at Norfolk Constabulary.',
	'I write as a Detective Sergeant (no 3071) of Norfolk Constabulary.',
])('who writes says what they are: %s', (own) => {
	const paper = textPaper(
		`Dear Manager\n\n${own} Please send the note of the session of 4 May 2026 with Ms Ida Fenn, who is the victim.\n\nYours sincerely\nTamsin Orwell-Pike`,
	)
	const got = read(paper)
	expect(got).toMatchObject({ requesterName: 'Tamsin Orwell-Pike', requesterNumber: '3071' })
	expect(got.requesterRank?.toLowerCase()).toBe('detective sergeant')
})

test.each([
	'There was no need for a separate notice, and none has been sent.',
	'No written notice was thought necessary.',
	'No separate letter has been sent to her.',
	'The form stands in place of a notice.',
	'None was given.',
	'Nothing in writing has been sent to him.',
])('that nothing was sent is no notice: %s', (text) => {
	expect(noneGiven.test(text)).toBe(true)
})

test.each([
	['EK/RW/HARROW 118', 'EK/RW/HARROW 118'],
	['Correspondence re: C/C 2026031500777', 'C/C 2026031500777'],
])('%s holds a reference', (text, value) => {
	expect(findLikelyReferences(text).map((each) => each.value)).toContain(value)
})
