import type { AnswerName, FieldName } from '../../../domain/request.ts'
import { type Asker, territorialForce } from './bodies.ts'
import { around, type DateStyle, type Day, dateStyles, day, workingDay, write } from './dates.ts'
import type { Random } from './random.ts'
import { isStaff, requesterRank } from './ranks.ts'
import { emptyFields, laneOf, silentAnswers, type Truth } from './truth.ts'
import type { Person, Pools, Scenario } from './words/pools.ts'

/** Somebody who asks on behalf of a body. */
export interface Requester extends Person {
	rank: string
	number: string
	email: string
	/** As printed. */
	phone: string
	mobile: string
	unit: string
}

const areaCodes = [
	'0113 496 0',
	'0114 496 0',
	'0115 496 0',
	'0116 496 0',
	'0117 496 0',
	'0118 496 0',
	'0121 496 0',
	'0151 496 0',
	'0161 496 0',
	'029 2018 0',
	'020 7946 0',
	'01632 960',
	'01632 960',
	'01632 960',
]

/** The facts of one invented case, the words to tell it in, and the record that grows as it is told. */
export interface Case {
	random: Random
	pools: Pools
	asker: Asker
	requester: Requester
	person: Person & { dob: Day; title: string }
	service: { name: string; email: string; address: string; person: string }
	scenario: Scenario
	reference: string
	/** Date of the request. */
	asked: Day
	/** Date of the event, some months before. */
	event: Day
	/** Two working days before the request. */
	d1: Day
	d2: Day
	from: Day
	to: Day
	style: DateStyle
	town: string
	fields: Truth['fields']
	answers: Truth['answers']
	accept: Truth['accept']
	traps: string[]
	/** A date in the document's usual style. */
	on(d: Day): string
	/** Fills the tokens of a text. */
	say(text: string, more?: Record<string, string>): string
	field(name: FieldName, value: string | Day | null): void
	answer(answers: Partial<Record<AnswerName, string>>): void
	/** Other defensible values of a name; `'*'` takes it out of the count. */
	allow(name: AnswerName | FieldName, ...values: string[]): void
	/** Somebody else, whose name nobody else in the case has. */
	newPerson(she?: boolean): Person
	/** One of the texts of the family of words that the case is told in, filled in. */
	vary(main: readonly string[], heldOut: readonly string[], more?: Record<string, string>): string
	/** The record as it stands. */
	truth(): Omit<Truth, 'title'>
}

const clean = (text: string) =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/ł/g, 'l')
		.toLowerCase()
		.replace(/[^a-z]/g, '')

function number(random: Random, rank: string): string {
	if (isStaff(rank)) return random.digits(5)
	return random.pick([
		random.digits(4),
		random.digits(4),
		random.digits(3),
		random.digits(5),
		`${random.digits(4)}${random.pick(['AB', 'CX', 'SC', 'NE'])}`,
		`${random.pick(['P', 'C', 'K'])}${random.digits(5)}`,
	])
}

function referenceOf(random: Random, asked: Day): string {
	const yy = String(asked.year % 100)
	return random.pick([
		`${yy}000${random.digits(6)}`,
		`${random.digits(2)}/${random.digits(5)}/${yy}`,
		`52${yy}${random.digits(6)}`,
		`CRI/0${random.digits(1)}XY/000${random.digits(4)}/${yy}`,
		`${random.digits(8)}/${yy}`,
		`42/${random.digits(6)}/${yy}`,
		`${random.digits(7)}-${yy}`,
		`NICHE ${yy}00${random.digits(5)}`,
	])
}

function phone(random: Random): string {
	const prefix = random.pick(areaCodes)
	const plain = `${prefix}${random.digits(3)}`
	if (prefix === '01632 960') {
		const last = plain.slice(-3)
		return random.pick([
			plain,
			plain,
			`01632 960 ${last}`,
			`(01632) 960${last}`,
			`+44 1632 960${last}`,
			`01632-960${last}`,
		])
	}
	return random.pick([plain, plain, plain.replace(/ /g, ''), `${plain} ext ${random.digits(4)}`, `${plain} (option 2)`])
}

export interface CaseOptions {
	asker?: Asker
	/** A scenario whose person is a child. */
	child?: boolean
	rank?: string
}

/** Draws a case. Requests fall on working days from January to June 2026. */
export function createCase(random: Random, pools: Pools, options: CaseOptions = {}): Case {
	const asker = options.asker ?? territorialForce(random)
	const asked = workingDay(day('2026-01-14').add({ days: random.int(0, 150) }))
	const event = around(random, asked, -300, -150)
	const d2 = workingDay(around(random, asked, -9, -5))
	const d1 = workingDay(around(random, asked, -40, -15))
	const from = event.add({ days: random.int(1, 6) })
	const to = from.add({ days: random.int(30, 90) })
	const style = random.pick(dateStyles)
	const taken = new Set<string>()
	const fresh = (list: readonly string[]) => {
		const free = list.filter((each) => !taken.has(each))
		const name = random.pick(free.length > 0 ? free : list)
		taken.add(name)
		return name
	}
	const newPerson = (wanted?: boolean): Person => {
		const she = wanted ?? random.chance(0.7)
		return { first: fresh(she ? pools.first.she : pools.first.he), last: fresh(pools.last), she }
	}
	const scenarios = pools.scenarios.filter((each) => Boolean(each.child) === Boolean(options.child))
	const someone = newPerson()
	const dob = options.child
		? asked.subtract({ years: random.int(9, 16), days: random.int(20, 340) })
		: asked.subtract({ years: random.int(19, 58), days: random.int(20, 340) })
	const officer = newPerson()
	const rank = options.rank ?? requesterRank(random, asker.type)
	const local = random.pick([
		`${clean(officer.first)}.${clean(officer.last)}`,
		`${clean(officer.first).slice(0, 1)}.${clean(officer.last)}`,
		`${clean(officer.first)}.${clean(officer.last)}${random.int(2, 9)}`,
	])
	const requester: Requester = {
		...officer,
		rank,
		number: number(random, rank),
		email: `${local}@${asker.domain}`,
		phone: phone(random),
		mobile: `07700 900${random.digits(3)}`,
		unit: random.pick(pools.units),
	}
	const serviceName = random.pick(pools.services)
	const manager = newPerson()
	const facts: Case = {
		random,
		pools,
		asker,
		requester,
		person: { ...someone, dob, title: someone.she ? random.pick(['Ms', 'Miss', 'Mrs']) : 'Mr' },
		service: {
			name: serviceName,
			email: `${random.pick(['info', 'office', 'admin', 'hello'])}@${clean(serviceName)}.example.org`,
			address: `${random.int(2, 90)} ${random.pick(['Quay Street', 'Church Walk', 'Priory Road', 'Dock Lane', 'Market Place'])}, ${random.pick(pools.towns)} ZZ${random.int(1, 19)} ${random.int(1, 9)}AB`,
			person: `${manager.first} ${manager.last}`,
		},
		scenario: random.pick(scenarios),
		reference: referenceOf(random, asked),
		asked,
		event,
		d1,
		d2,
		from,
		to,
		style,
		town: random.pick(pools.towns),
		fields: emptyFields(),
		answers: silentAnswers(),
		accept: {},
		traps: [],
		on: (d) => write(d, facts.style),
		say: (text, more = {}) => fill(facts, text, more),
		field: (name, value) => {
			facts.fields[name] = value === null ? null : value.toString()
		},
		answer: (answers) => {
			Object.assign(facts.answers, answers)
		},
		allow: (name, ...values) => {
			facts.accept[name] = [...(facts.accept[name] ?? []), ...values]
		},
		newPerson,
		vary: (main, heldOut, more) => fill(facts, random.pick(pools.heldOut ? heldOut : main), more ?? {}),
		truth: () => {
			const { fields, answers } = facts
			answers.request_date = fields.requestDate ?? ''
			answers.approval_date = fields.approvalDate ?? ''
			answers.notice_date = fields.noticeDate ?? ''
			if (fields.replyBy === null) answers.deadline_source = 'none'
			else answers.deadline_source ??= 'police_stated'
			if (fields.approverName !== null) answers.approver_is_requester ??= 'no'
			else answers.approver_is_requester = 'unknown'
			for (const [from, to] of [
				['requestDate', 'request_date'],
				['approvalDate', 'approval_date'],
				['noticeDate', 'notice_date'],
			] as const) {
				const values = facts.accept[from]
				if (values) facts.accept[to] ??= values
			}
			if (facts.accept.replyBy) facts.accept.deadline_source ??= ['*']
			return { traps: facts.traps, fields, answers, accept: facts.accept, lane: laneOf(answers) }
		},
	}
	facts.answer({ jurisdiction: asker.jurisdiction, requester_authorised: asker.authorised })
	facts.field('askingBody', asker.canonical)
	facts.field('askingBodyType', asker.type)
	return facts
}

/** Full name in ordinary case. */
export function nameOf(person: Person): string {
	return `${person.first} ${person.last}`
}

function fill(c: Case, text: string, more: Record<string, string>): string {
	const { person } = c
	const she = person.she
	const values: Record<string, string> = {
		she: she ? 'she' : 'he',
		She: she ? 'She' : 'He',
		her: she ? 'her' : 'his',
		Her: she ? 'Her' : 'His',
		obj: she ? 'her' : 'him',
		herself: she ? 'herself' : 'himself',
		name: nameOf(person),
		NAME: nameOf(person).toUpperCase(),
		tname: `${person.title} ${nameOf(person)}`,
		tsurname: `${person.title} ${person.last}`,
		surname: person.last,
		first: person.first,
		svc: c.service.name,
		force: c.asker.printed,
		unit: c.requester.unit,
		officer: nameOf(c.requester),
		ref: c.reference,
		ev: c.on(c.event),
		d1: c.on(c.d1),
		d2: c.on(c.d2),
		n: String(c.random.int(2, 6)),
		...more,
	}
	return text.replace(/\{(\w+)\}/g, (_, key: string) => {
		const value = values[key]
		if (value === undefined) throw new Error(`no value for {${key}} in: ${text}`)
		return value
	})
}
