import { type Case, createCase, nameOf } from '../case.ts'
import { composeReply } from '../compose/compose.ts'
import { weekdayOf, write } from '../dates.ts'
import { approverRank } from '../ranks.ts'
import { fileName, type Kind } from './kind.ts'

interface Note {
	id: string
	channel: 'phone' | 'visit'
	layout: 'log' | 'diary' | 'slip' | 'book'
	approver: 'good' | 'low' | 'none' | 'supervisor'
	notice: 'aware' | 'promised' | 'silent' | 'withheld'
	checked: boolean
	lead: boolean
}

const notes: Note[] = [
	{ id: 'phone-log', channel: 'phone', layout: 'log', approver: 'low', notice: 'promised', checked: true, lead: true },
	{
		id: 'phone-diary',
		channel: 'phone',
		layout: 'diary',
		approver: 'none',
		notice: 'silent',
		checked: false,
		lead: false,
	},
	{
		id: 'phone-slip',
		channel: 'phone',
		layout: 'slip',
		approver: 'supervisor',
		notice: 'aware',
		checked: false,
		lead: true,
	},
	{
		id: 'phone-good-rank',
		channel: 'phone',
		layout: 'log',
		approver: 'good',
		notice: 'withheld',
		checked: true,
		lead: false,
	},
	{
		id: 'visit-book',
		channel: 'visit',
		layout: 'book',
		approver: 'none',
		notice: 'silent',
		checked: false,
		lead: true,
	},
	{
		id: 'visit-diary',
		channel: 'visit',
		layout: 'diary',
		approver: 'low',
		notice: 'aware',
		checked: true,
		lead: false,
	},
]

/** Calls and visits as a member of staff wrote them down. */
export const noteKinds: Kind[] = notes.map((note) => ({
	id: note.id,
	title: note.channel === 'phone' ? 'note of a telephone call' : 'note of a visit',
	make: async (random, pools) => {
		const c = createCase(random, pools)
		const { requester, person } = c
		const man = requester.she
			? { he: 'She', his: 'her', him: 'her', low: 'she' }
			: { he: 'He', his: 'his', him: 'him', low: 'he' }
		c.field('receivedOn', c.asked)
		c.field('requestDate', c.asked)
		c.field('channel', note.channel)
		c.field('requesterName', nameOf(requester))
		c.field('requesterRank', requester.rank)
		c.field('requesterNumber', requester.number)
		c.field('requesterPhone', requester.phone)
		c.field('policeReference', c.reference)
		c.field('personNamed', nameOf(person))
		c.answer({ in_writing: 'no', client_role: 'victim_or_at_risk' })
		const whole = random.chance(0.5)
		const topic = c.say(c.scenario.topic)
		const ask = whole
			? random.pick(['the whole file', 'everything we have on the person', 'a full copy of the notes'])
			: `the notes from ${c.on(c.from)} to ${c.on(c.to)} about ${topic}`
		c.field('informationSought', ask)
		if (!whole) {
			c.field('periodFrom', c.from)
			c.field('periodTo', c.to)
		}
		c.answer({ whole_file_requested: whole ? 'yes' : 'no', date_range_stated: whole ? 'no' : 'yes' })
		const reason = whole
			? `${man.he} is looking into ${c.say(c.scenario.offence)}.`
			: `It is for a case of ${c.say(c.scenario.offence)}.`
		c.answer({ reason_stated: 'yes', credibility_only: 'no' })
		const reply = composeReply(c, random.pick(['weekday', 'tomorrow', 'no-year', 'asap']), c.asked)
		const wants = `${man.he} needs it ${reply}.`
		const holds = random.chance(0.5)
		c.answer({ holds_basis_stated: holds ? 'yes' : 'no' })
		const knows = holds ? c.say(`${man.he} said {name} told ${man.him} {herself} that {she} comes here.`) : ''
		const { approval, notice } = { approval: approvalLine(c, note, man), notice: noticeLine(c, note) }
		if (note.checked) c.answer({ requester_verified: 'yes' })
		if (note.lead) c.answer({ supervisor_consulted: 'yes' })
		const checked = note.checked
			? c.vary(
					[`Rang 101 afterwards, was put through to ${c.asker.canonical} and they confirmed ${man.low} works there.`],
					[`Looked up the force switchboard myself and called back: the officer is genuine.`],
				)
			: ''
		const lead = note.lead
			? c.vary(
					['Told our clinical lead straight away.', 'Spoke to my supervisor about it.'],
					['I have let the clinical lead know.'],
				)
			: ''
		const kept = c.vary(
			[
				'I did not confirm that anyone is a client. Asked for it in writing.',
				'Said we could neither confirm nor deny and to please write in.',
			],
			['Gave nothing away, told the officer we only deal with written requests.'],
		)
		const staff = c.newPerson().first
		const clock = `${random.int(9, 16)}.${random.int(10, 59)}`
		const victim = `${person.first} ${person.last}, the victim in ${man.his} case`
		const lines =
			note.layout === 'log'
				? [
						random.pick(['PHONE LOG', 'TELEPHONE CALL RECORD', 'Message pad']),
						`Date of call: ${write(c.asked, random.pick(['slash', 'dot', 'weekday', 'short']))}   Time: ${clock}`,
						`Call taken by: ${staff}`,
						`Caller: ${requester.rank} ${nameOf(requester)}`,
						`Collar no: ${requester.number}`,
						`Force: ${c.asker.printed}`,
						`Call back on: ${requester.phone}`,
						`Ref: ${c.reference}`,
						'',
						'Message:',
						[`Wants ${ask} for ${victim}.`, reason, knows, wants].filter(Boolean).join(' '),
						approval,
						notice,
						kept,
						checked,
						lead,
					]
				: note.layout === 'slip'
					? [
							`WHILE YOU WERE OUT`,
							`To: Clinical lead      From: ${staff}`,
							`${weekdayOf(c.asked)} ${write(c.asked, 'slash-short')} at ${clock}`,
							`${requester.rank} ${requester.number} ${nameOf(requester)} of ${c.asker.printed} rang on ${requester.phone} re ${c.reference}`,
							[`Asking for ${ask} about ${victim}.`, reason, knows, wants, approval, notice, kept, checked, lead]
								.filter(Boolean)
								.join(' '),
						]
					: note.layout === 'book'
						? [
								`RECEPTION BOOK - ${c.service.name}`,
								`Visitors ${write(c.asked, 'weekday')}, ${clock}`,
								`Name: ${requester.rank} ${nameOf(requester)} ${requester.number} with a colleague who did not give a name`,
								`From: ${c.asker.printed}`,
								`Tel: ${requester.phone}`,
								`Reason for visit: asked at the desk for ${ask} of ${victim}, ref ${c.reference}. ${reason} ${wants} ${knows}`.trim(),
								[approval, notice].filter(Boolean).join(' '),
								`${kept} They left without anything. ${lead}`.trim(),
								checked,
							]
						: [
								write(c.asked, random.pick(['ordinal', 'weekday', 'short-ordinal'])),
								[
									note.channel === 'phone'
										? `Call at ${clock} from ${requester.rank} ${nameOf(requester)}, number ${requester.number}, of ${c.asker.printed} (${requester.phone}).`
										: `An officer came to the door at ${clock}: ${requester.rank} ${nameOf(requester)}, number ${requester.number}, ${c.asker.printed}. ${man.he} left a telephone number, ${requester.phone}.`,
									`It is about ${victim}; the reference is ${c.reference}.`,
									`${man.he} wants ${ask}.`,
									reason,
									knows,
									wants,
									approval,
									notice,
									kept,
									checked,
									lead,
								]
									.filter(Boolean)
									.join(' '),
								`(written up by ${staff})`,
							]
		c.traps.push(note.channel === 'phone' ? 'phone-note' : 'visit-note')
		const text = `${lines.filter((each, index) => each !== '' || index > 0).join('\n')}\n`
		return {
			bytes: new TextEncoder().encode(text),
			fileName: fileName(c, 'txt'),
			truth: c.truth(),
		}
	},
}))

function approvalLine(c: Case, note: Note, man: { he: string; his: string }): string {
	if (note.approver === 'none') return ''
	if (note.approver === 'supervisor') return `${man.he} said ${man.his} boss has signed it off.`
	const boss = c.newPerson()
	const rank = approverRank(c.random, 'territorial', note.approver)
	c.field('approverName', nameOf(boss))
	c.field('approverRank', rank.written)
	c.answer({ approval_shown: 'yes', approver_rank: rank.canonical, approver_standing: rank.standing })
	c.allow('approver_standing', 'unclear')
	return `${man.he} said it had been authorised by ${rank.written} ${nameOf(boss)}.`
}

function noticeLine(c: Case, note: Note): string {
	switch (note.notice) {
		case 'aware':
			c.allow('victim_notice', 'no')
			return c.say('Apparently {she} knows about the request.')
		case 'promised':
			c.answer({ victim_notice: 'no' })
			return c.say('I asked if {she} had been told: not yet, a letter is going out.')
		case 'withheld':
			c.answer({ victim_notice: 'withheld' })
			return c.say('We must not tell {obj}, it might interfere with the investigation.')
		case 'silent':
			return ''
	}
}
