import { Button, Checkbox, Group } from '@mantine/core'
import { useCallback, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Result } from '../../domain/index.ts'
import { useAutosave } from '../autosave.ts'
import { call } from '../bridge.ts'
import { Part } from '../casework/index.ts'
import { Loading, Notice, PageHeading, RefusalNotice, TextField } from '../components/index.ts'
import { type CaseInHand, useCase } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import styles from './emergency.module.css'
import { DecideEmergency, EmergencyDecisions } from './emergency-decision.tsx'
import { type EmergencyFacts, EmergencyFactsFields, keepable, noFacts } from './emergency-facts.tsx'
import { EmergencyReview } from './emergency-review.tsx'

/** Quiet time before what is typed is kept, milliseconds: each keeping is an entry in the history. */
const keepAfter = 2_500

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
			<Notice title="If somebody needs an ambulance or the police this minute, ring 999 first.">
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
	const [facts, setFacts] = useState(noFacts)
	const [clientReference, setClientReference] = useState('')
	const [kept, setKept] = useState<{ requestId: string; reference: string }>()
	const started = useRef<{ requestId: string; reference: string }>(undefined)
	const lastSeq = useRef(0)
	const [value, setValue] = useState({ facts: noFacts, clientReference: '' })
	const take = (next: EmergencyFacts, reference: string) => {
		setFacts(next)
		setClientReference(reference)
		setValue({ facts: next, clientReference: reference })
	}

	const save = useCallback(async (now: typeof value): Promise<Result<unknown>> => {
		if (!started.current) {
			const result = await call('emergency.start', { ...keepable(now.facts), clientReference: now.clientReference })
			if (result.ok) {
				started.current = result.value
				setKept(result.value)
				const opened = await call('request.open', { requestId: result.value.requestId })
				if (opened.ok) lastSeq.current = opened.value.case.lastSeq
			}
			return result
		}
		const { requestId } = started.current
		const on = { requestId, expectedSeq: lastSeq.current }
		const result = await call('emergency.save', { ...on, ...keepable(now.facts) })
		if (!result.ok) return result
		lastSeq.current = result.value.case.lastSeq
		if (result.value.case.clientReference === now.clientReference.trim() || !now.clientReference.trim()) return result
		const named = await call('request.change-client-reference', {
			requestId,
			expectedSeq: lastSeq.current,
			clientReference: now.clientReference.trim(),
			reason: '',
		})
		if (named.ok) lastSeq.current = named.value.case.lastSeq
		return named
	}, [])
	const autosave = useAutosave(value, save, keepAfter)

	const goOn = async () => {
		await autosave.flush()
		if (!started.current) await save(value)
		if (started.current) go(paths.emergency(started.current.requestId), { replace: true })
	}
	return (
		<>
			<EmergencyFactsFields facts={facts} onChange={(next) => take(next, clientReference)} />
			<TextField
				id="emergency-client"
				label="Our reference or initials for the client (you may leave this empty)"
				maxLength={100}
				value={clientReference}
				onChange={({ currentTarget }) => take(facts, currentTarget.value)}
			/>
			<RefusalNotice refusal={autosave.refusal} />
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
	if (inHand) return <OpenEmergency inHand={inHand} />
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
				<EmergencyDecisions inHand={inHand} />
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
			<KnownFacts inHand={inHand} />
		</>
	)
}

/** The six answers, which can be added to at any time. */
function KnownFacts({ inHand }: { inHand: CaseInHand }) {
	const kept = inHand.view.case.work.emergency?.facts
	const [facts, setFacts] = useState<EmergencyFacts>(() => factsOf(kept))
	const { run } = inHand
	const save = useCallback((now: EmergencyFacts) => run('emergency.save', keepable(now)), [run])
	const autosave = useAutosave(facts, save, keepAfter)
	return (
		<Part title="What is known">
			<EmergencyFactsFields facts={facts} onChange={setFacts} />
			<RefusalNotice refusal={autosave.refusal} />
			<p role="status">{autosave.state === 'saved' ? 'Kept' : 'Keeping what you type…'}</p>
		</Part>
	)
}

function factsOf(kept: EmergencyFacts | undefined): EmergencyFacts {
	if (!kept) return noFacts
	const { whoIsAtRisk, whatIsFeared, howSoon, minimumThatHelps, whoIsAsking, calledBack, calledBackOn, calledBackAt } =
		kept
	return { whoIsAtRisk, whatIsFeared, howSoon, minimumThatHelps, whoIsAsking, calledBack, calledBackOn, calledBackAt }
}
