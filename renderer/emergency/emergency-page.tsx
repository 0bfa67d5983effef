import { Button, Checkbox, Group } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Result } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { call } from '../bridge.ts'
import { beginOpenVisit, OffenceDetail, Part, RequestVisit } from '../casework/index.ts'
import { Loading, Notice, PageHeading, RefusalNotice, TextField } from '../components/index.ts'
import { type CaseInHand, useCase } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import styles from './emergency.module.css'
import { DecideEmergency, EmergencyDecisions } from './emergency-decision.tsx'
import { type EmergencyFacts, EmergencyFactsFields, keepable, noFacts } from './emergency-facts.tsx'
import { EmergencyReview } from './emergency-review.tsx'
import { FactsConflict } from './facts-conflict.tsx'
import { type FactsDoor, type RecordedFacts, recordedFacts, useFacts } from './use-facts.ts'

const nothingYet: RecordedFacts = { facts: noFacts, seq: 0 }

/** One page for a threat to life: six questions, saved at any point, and nothing that blocks. */
export default function EmergencyPage() {
	const { id } = useParams<{ id?: string }>()
	return id ? <Underway key={id} id={id} /> : <NewEmergency />
}

function Heading({ reference, takeFocus = true }: { reference?: string; takeFocus?: boolean }) {
	return (
		<PageHeading
			focusKey="emergency"
			takeFocus={takeFocus}
			title="Somebody is at risk now"
			caption={reference ? `Kept as ${reference}` : undefined}
		>
			Somebody is at risk now
		</PageHeading>
	)
}

function NewEmergency() {
	const [ticked, setTicked] = useState(false)
	const { settings } = useSession()
	return (
		<div className={styles.page}>
			<Heading takeFocus={false} />
			<Notice tone="alert" title="If somebody needs an ambulance or the police this minute, ring 999 first.">
				{settings.urgentPhone
					? `Our own number for this: ${settings.urgentPhone}.`
					: 'Nothing on this page has to be filled in before you act.'}
			</Notice>
			<Checkbox
				label="Somebody may die or come to serious harm"
				description="The word “urgent” in a request is not enough. If nobody is in danger, log it as an ordinary request or phone call."
				checked={ticked}
				onChange={(event) => setTicked(event.currentTarget.checked)}
				autoFocus
			/>
			{ticked ? (
				<StartForm />
			) : (
				<p>
					<Link href={paths.log()}>Nobody is in danger: log an ordinary request</Link>
				</p>
			)}
		</div>
	)
}

/** Keeps what is typed from the first word on: the first keeping logs the request, the later ones add to it. */
function StartForm() {
	const [, go] = useLocation()
	const [clientReference, setClientReference] = useState('')
	const [kept, setKept] = useState<{ requestId: string; reference: string }>()
	const started = useRef<{ requestId: string; reference: string }>(undefined)
	const lastSeq = useRef(0)
	const [seen, setSeen] = useState(nothingYet)

	const look = useCallback(async () => {
		if (!started.current) return undefined
		const { requestId } = started.current
		const opened = await call('request.open', { requestId })
		if (!opened.ok) return undefined
		lastSeq.current = opened.value.case.lastSeq
		const found = recordedFacts(opened.value)
		setSeen(found)
		return found
	}, [])
	/** Logs the request once, whichever of the two boxes comes first; undefined when it was logged before. */
	const starting = useRef<Promise<unknown>>(undefined)
	const start = useCallback(
		async (facts: EmergencyFacts, reference: string): Promise<Result<RecordedFacts> | undefined> => {
			while (starting.current) await starting.current
			if (started.current) return undefined
			const given = call('emergency.start', { ...keepable(facts), clientReference: reference })
			starting.current = given
			const result = await given
			starting.current = undefined
			if (!result.ok) return result
			started.current = result.value
			setKept(result.value)
			return { ok: true, value: (await look()) ?? { facts: keepable(facts), seq: 0 } }
		},
		[look],
	)
	const reference = useRef(clientReference)
	reference.current = clientReference
	const door = useMemo<FactsDoor>(
		() => ({
			keep: async (facts) => {
				const first = await start(facts, reference.current)
				if (first || !started.current) return first ?? { ok: true, value: nothingYet }
				const { requestId } = started.current
				const result = await call('emergency.save', { requestId, expectedSeq: lastSeq.current, ...facts })
				if (!result.ok) return result
				lastSeq.current = result.value.case.lastSeq
				return { ok: true, value: recordedFacts(result.value) }
			},
			look,
		}),
		[start, look],
	)
	const { facts, setFacts, conflict, settle, autosave } = useFacts(seen, door)

	const latestFacts = useRef(facts)
	latestFacts.current = facts

	/** The reference can come before, with or after the facts. */
	const saveReference = useCallback(
		async (typed: string): Promise<Result<unknown>> => {
			const named = typed.trim()
			if (!named) return { ok: true, value: null }
			const first = await start(latestFacts.current, typed)
			if (first || !started.current) return first ?? { ok: true, value: null }
			const { requestId } = started.current
			await look()
			const opened = await call('request.open', { requestId })
			if (!opened.ok || opened.value.case.clientReference === named) return { ok: true, value: null }
			const result = await call('request.change-client-reference', {
				...{ requestId, expectedSeq: lastSeq.current },
				...{ clientReference: named, reason: '' },
			})
			if (result.ok) lastSeq.current = result.value.case.lastSeq
			return result
		},
		[start, look],
	)
	const autosaveReference = useAutosave(clientReference, saveReference, 2_500)

	const goOn = async () => {
		await autosave.flush()
		await autosaveReference.flush()
		if (!started.current) await start(facts, clientReference)
		if (!started.current) return
		beginOpenVisit(started.current.requestId)
		go(paths.emergency(started.current.requestId), { replace: true })
	}
	return (
		<>
			<FactsConflict facts={facts} conflict={conflict} onChoose={settle} />
			<EmergencyFactsFields facts={facts} onChange={setFacts} />
			<TextField
				id="emergency-client"
				label="Our reference or initials for the client (you may leave this empty)"
				maxLength={100}
				value={clientReference}
				onChange={({ currentTarget }) => setClientReference(currentTarget.value)}
			/>
			{!conflict && <RefusalNotice refusal={autosave.refusal ?? autosaveReference.refusal} />}
			<Group>
				<Button onClick={() => void goOn()}>Save, and record what was shared</Button>
				<span role="status">
					{kept
						? autosave.state === 'saved'
							? `Kept as ${kept.reference}`
							: 'Keeping what you type…'
						: 'Kept as you type'}
				</span>
			</Group>
		</>
	)
}

function Underway({ id }: { id: string }) {
	const { inHand, refusal } = useCase(id)
	if (inHand) {
		return (
			<RequestVisit requestId={id}>
				<OpenEmergency inHand={inHand} />
			</RequestVisit>
		)
	}
	if (!refusal) return <Loading>Opening…</Loading>
	return (
		<>
			<Heading />
			<RefusalNotice refusal={refusal} />
		</>
	)
}

function OpenEmergency({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	return (
		<div className={styles.page}>
			<Heading reference={subject.reference} />
			<EmergencyParts inHand={inHand} />
			<p>
				<Link href={paths.request(subject.id, 'start')}>Go to the request</Link>
			</p>
		</div>
	)
}

/** What is known, what was shared, and the review: on the emergency's own page and on the request's. */
export function EmergencyParts({ inHand }: { inHand: CaseInHand }) {
	const { emergency } = inHand.view.case.work
	const [adding, setAdding] = useState(false)
	const some = (emergency?.decisions.length ?? 0) > 0
	return (
		<>
			<Part title="What was shared">
				{some ? (
					<OffenceDetail what="what was shared" roomBelow>
						<EmergencyDecisions inHand={inHand} />
					</OffenceDetail>
				) : null}
				{some && !adding ? (
					<Button variant="default" onClick={() => setAdding(true)}>
						Record something more
					</Button>
				) : (
					<DecideEmergency
						inHand={inHand}
						onDone={() => setAdding(false)}
						onCancel={some ? () => setAdding(false) : undefined}
					/>
				)}
			</Part>
			<EmergencyReview inHand={inHand} />
			<Part title="What is known">
				<OffenceDetail
					what="what is known"
					instead="It tells of somebody in danger, so it is folded until you open it."
				>
					<KnownFacts inHand={inHand} />
				</OffenceDetail>
			</Part>
		</>
	)
}

/** The six answers, which can be added to at any time. */
function KnownFacts({ inHand }: { inHand: CaseInHand }) {
	const { run, view, clearRefusal } = inHand
	const requestId = view.case.id
	const seen = useMemo(() => recordedFacts(view), [view])
	const door = useMemo<FactsDoor>(
		() => ({
			keep: async (facts) => {
				const result = await run('emergency.save', facts)
				if (result.ok) return { ok: true, value: recordedFacts(result.value) }
				// Said beside the lines, where the person is.
				clearRefusal()
				return result
			},
			look: async () => {
				const opened = await call('request.open', { requestId })
				return opened.ok ? recordedFacts(opened.value) : undefined
			},
		}),
		[run, clearRefusal, requestId],
	)
	const { facts, setFacts, conflict, settle, autosave } = useFacts(seen, door)
	return (
		<>
			<FactsConflict facts={facts} conflict={conflict} onChoose={settle} />
			<EmergencyFactsFields facts={facts} onChange={setFacts} />
			{!conflict && <RefusalNotice refusal={autosave.refusal} />}
			<p role="status">
				{autosave.state === 'saved' ? 'Kept' : conflict ? 'Waiting for your choice' : 'Keeping what you type…'}
			</p>
		</>
	)
}
