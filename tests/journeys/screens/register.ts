import { type AnswerName, type CaseView, currentVersion } from '../../../domain/index.ts'
import { type Earlier, earlierRegister, on } from '../earlier.ts'

/** Ids of the requests of the register that the screens are looked at over, by what each is there for. */
export type Requests = Record<
	'full' | 'court' | 'scotland' | 'emergency' | 'child' | 'died' | 'closed' | 'disposal' | 'fetch',
	string
>

const everySign = {
	client_role: 'victim_or_at_risk',
	in_writing: 'yes',
	info_described: 'yes',
	reason_stated: 'no',
	handling_stated: 'no',
	date_range_stated: 'no',
	approval_shown: 'no',
	contains_third_parties: 'yes',
	requester_verified: 'yes',
} as const
const base = {
	instrument: 'request',
	jurisdiction: 'ew',
	requester_authorised: 'yes',
	whole_file_requested: 'yes',
} as const

/** A request with something in every part of its page. */
async function fullRequest({ give, log, today }: Earlier): Promise<string> {
	let view = await log({
		clientReference: 'LK-0417',
		answers: { ...base, ...everySign },
		fields: { requesterEmail: 'priya.hallworthy-mott@avon.police.example' },
	})
	const next = async (taken: Promise<CaseView>) => {
		view = await taken
	}
	const here = () => on(view)
	await next(give('findings.confirm', { ...here(), checks: view.unconfirmed }))
	await next(give('note.add', { ...here(), text: 'The officer rang. She was told that we answer in writing.' }))
	await next(give('work.add-task', { ...here(), title: 'Ring the officer’s switchboard', due: today() }))
	await next(
		give('client.record-safe-contact', {
			...{ ...here(), standing: 'confirmed', route: 'Her own mobile, after six', mustNotKnow: 'Anybody at home' },
		}),
	)
	await next(
		give('client.record-contact', {
			...{ ...here(), on: today(), method: 'phone', safe: true, result: 'no-answer', note: 'No message was left' },
		}),
	)
	await next(
		give('client.record-wishes', {
			...{ ...here(), wishes: 'agree_part', words: 'Only when I came. Nothing about my mum.', heardOn: today() },
			...{ how: 'phone', identityKnownBy: 'Her therapist of two years', limits: 'Dates alone', mayBePassedOn: true },
		}),
	)
	await next(
		give('client.record-permission', {
			...{ ...here(), scope: 'The dates on which I came', recipient: 'DC Hallworthy-Mott', expires: '' },
			...{ confirmedBy: 'read-back', secondPerson: 'Tomos Greaves' },
		}),
	)
	await next(
		give('client.record-police-form', {
			...{ ...here(), signedOn: '2025-06-03', scopeWords: 'I consent to the release of all my records.', witness: '' },
			...{ forThisRequest: 'no', mentionsDefence: 'unknown' },
		}),
	)
	await next(
		give('search.record', {
			...{
				...here(),
				place: 'paper',
				on: today(),
				by: 'Ines Farrow',
				terms: 'Her name and reference',
				result: 'found',
			},
		}),
	)
	await next(give('decision.propose', { ...here(), decision: 'attendance-dates', reasons: 'The dates answer it.' }))
	await next(
		give('decision.make', {
			...{ ...here(), decision: 'attendance-dates', article6: '6-1-f', article9: '9-2-a', schedule1: '' },
			...{ ground: 'client_agreement', reasons: 'She agrees.', confirmStatus: true, covers: 'Dates of attendance' },
		}),
	)
	await next(
		give('release.prepare', {
			...{
				...here(),
				items: [{ name: '2026-002-01.pdf', pages: 1, bytes: 900, sha256: '7d1f04c2'.repeat(8), hidden: 0 }],
			},
			...{ withheld: [{ reason: 'other-people', pages: 3 }], recipient: 'priya.hallworthy-mott@avon.police.example' },
			...{ conditions: ['this-investigation'], clientSawIt: 'read' },
		}),
	)
	await next(give('letter.start', { ...here(), kind: 'acknowledgement' }).then(({ view: started }) => started))
	const letterId = view.case.letters.at(-1)?.letterId ?? ''
	await next(give('letter.send', { ...here(), letterId, sentOn: today(), method: 'secure-email' }))
	await next(give('letter.start', { ...here(), kind: 'challenge' }).then(({ view: started }) => started))
	return view.case.id
}

/** The second version of a request, with what the first one answered. */
async function revise({ give, today }: Earlier, requestId: string): Promise<void> {
	const { draftId, content } = await give('draft.start', { how: 'text', versionOf: requestId })
	const before = currentVersion((await give('request.open', { requestId })).case)
	const answers: Partial<Record<AnswerName, string>> = {
		...before.answers,
		whole_file_requested: 'no',
		reason_stated: 'yes',
	}
	await give('request.log', {
		draftId,
		content: {
			...content,
			clientReference: 'LK-0417',
			fields: {
				...before.fields,
				receivedOn: today(),
				requestDate: today(),
				informationSought: 'On which days did she come?',
			},
			answers,
			decided: [...Object.keys(before.fields), ...Object.keys(answers)],
		},
	})
}

const ended = { outcome: 'withdrawn', note: 'They wrote that they do not need it.' } as const

/** A register of an invented service with a request of every kind. @returns the app's data folder and who is where */
export async function filledRegister(): Promise<{ data: string; requests: Requests }> {
	const requests = {} as Requests
	const data = await earlierRegister(420, async (earlier) => {
		const { give, log, pass } = earlier
		await give('settings.change', {
			changes: {
				...{ retentionYears: 1, address: '4 Cooper’s Yard\nMarlbury\nZZ4 1LK', phone: '01632 960100' },
				...{ signatoryName: 'Marian Ashdown-Vale', signatoryRole: 'Clinical lead' },
				...{
					insurerContact: 'Harbour Mutual, 01632 960201, policy HM-4471',
					solicitorContact: 'Quill & Orme, 01632 960202',
				},
			},
		})
		const old = await log({ clientReference: 'LK-0007' })
		requests.disposal = (await give('close.close', { ...on(old), ...ended })).case.id
		pass(390)
		const gone = await log({ clientReference: 'LK-0102' })
		requests.closed = (await give('close.close', { ...on(gone), ...ended })).case.id
		requests.full = await fullRequest(earlier)
		pass(8)
		await revise(earlier, requests.full)
		const logged = async (which: keyof Requests, fields: Record<string, string>, answers: Record<string, string>) => {
			const view = await log({ clientReference: `LK-${which}`, fields, answers: { ...base, ...answers } })
			requests[which] = view.case.id
			return view
		}
		await logged('court', { askingBody: 'Crown Court', replyBy: earlier.today() }, { instrument: 'witness_summons' })
		await logged(
			'scotland',
			{ askingBody: 'Police Scotland', askingBodyType: 'scotland' },
			{ jurisdiction: 'scotland', requester_authorised: 'no' },
		)
		await logged('fetch', { policeReference: 'F/1' }, { client_asked_to_fetch: 'yes' })
		const child = await logged('child', { policeReference: 'C/1' }, { victim_notice: 'yes' })
		await give('client.record-child', {
			...{
				...on(child),
				dateOfBirth: '2011-03-09',
				competence: 'competent',
				reasons: 'She explains it in her own words.',
			},
			...{ speaksForChild: 'child', parentUnderSuspicion: 'yes' },
		})
		const died = await logged('died', { policeReference: 'D/1' }, {})
		await give('client.record-died', { ...on(died), on: '', knownWishes: 'She wanted nobody to read them.' })
		const { requestId } = await give('emergency.start', {
			...{
				whoIsAtRisk: 'A woman in her thirties',
				whatIsFeared: 'That he finds her tonight',
				howSoon: 'Within two hours',
			},
			...{ minimumThatHelps: 'Her phone number', whoIsAsking: 'PS Alan Mereworth, 20144', clientReference: '' },
			...{ calledBack: 'yes', calledBackOn: '101', calledBackAt: '21:14' },
		})
		requests.emergency = requestId
		await give('emergency.decide', {
			...{ ...on(await give('request.open', { requestId })), shared: true, what: 'Her phone number', at: '21:20' },
			...{ withWhom: 'PS Mereworth, rung back through 101', why: 'Her life was in danger' },
		})
		for (let at = 1; at < 12; at += 1) {
			await log({
				clientReference: `LK-${1200 + at}`,
				fields: { policeReference: `20/${1000 + at}/26`, askingBody: at % 3 ? 'West Midlands Police' : 'Kent Police' },
			})
		}
		pass(20)
	})
	return { data, requests }
}
