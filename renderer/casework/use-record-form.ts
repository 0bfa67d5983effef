import { type FormEvent, useState } from 'react'
import type { CommandName, Input, Output, Refusal, TimelineRow } from '../../domain/index.ts'
import { announce, type FieldError } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'
import { useKeptForm } from './form-papers.tsx'

/** Commands about a request in hand that answer with the request as it then stands. */
export type OnCase = Parameters<CaseInHand['run']>[0]
export type Given<Name extends CommandName> = Omit<Input<Name>, 'requestId' | 'expectedSeq'>

/** What is wrong with what was typed, by the name of the value. */
export type Problems<Values> = Partial<Record<keyof Values & string, string>>

type TextName<Values> = { [Key in keyof Values & string]: Values[Key] extends string ? Key : never }[keyof Values &
	string]

interface Wired {
	id: string
	value: string
	error?: string
}

export interface RecordForm<Values> {
	id: string
	values: Values
	set: <Key extends keyof Values & string>(name: Key, value: Values[Key]) => void
	/** What a text box or a list needs. */
	text: (name: TextName<Values>) => Wired & { onChange: (event: { currentTarget: { value: string } }) => void }
	/** What radios need. */
	choice: (name: TextName<Values>) => Wired & { onChange: (value: string) => void }
	/** What the three boxes of a date need; a date that is none is a problem of its own. */
	date: (name: TextName<Values>) => Wired & { onChange: (iso: string, problem?: string) => void }
	errors: FieldError[]
	attempt: number
	refusal?: Refusal
	/** What others entered since the form was opened, once a save was refused for it. */
	meanwhile?: TimelineRow[]
	busy: boolean
	submit: (event: FormEvent) => Promise<void>
	/** What stands in it was typed before, and not saved then. */
	restored: boolean
	/** Cancelled: what was typed is not kept either. */
	forget: () => void
}

/**
 * A form that records one thing about a request. What was typed stays until it is saved: after a
 * refusal it can be put right, and after somebody else's change it can be saved again.
 *
 * @param problems what is missing, by name, in the order of the page; the app checks everything again
 */
export function useRecordForm<Name extends OnCase, Values extends object>({
	inHand,
	name,
	id,
	keepAs = id,
	start,
	problems = () => ({}),
	given,
	said,
	onDone,
}: {
	inHand: CaseInHand
	name: Name
	id: string
	/** Names it among the forms of the request where several of them have the same fields: one for each release. */
	keepAs?: string
	start: Values
	problems?: (values: Values) => Problems<Values>
	given: (values: Values) => Given<Name>
	/** Read out once it is saved. */
	said: string
	onDone?: (output: Output<Name>) => void
}): RecordForm<Values> {
	const { person } = useSession()
	const { timeline, case: subject } = inHand.view
	const { values, setValues, restored, seen, forget } = useKeptForm(keepAs, start, subject.lastSeq)
	const [dateProblems, setDateProblems] = useState<Problems<Values>>({})
	const [attempt, setAttempt] = useState(0)
	const [refusal, setRefusal] = useState<Refusal>()
	const [busy, setBusy] = useState(false)

	const found: Problems<Values> = attempt > 0 ? { ...problems(values), ...dateProblems } : {}
	const fieldId = (key: string) => `${id}-${key}`
	const errors = Object.entries(found).flatMap(([key, message]) =>
		message ? [{ field: fieldId(key), message: message as string }] : [],
	)
	const set: RecordForm<Values>['set'] = (key, value) => setValues((before) => ({ ...before, [key]: value }))
	const wired = (key: TextName<Values>): Wired => ({
		id: fieldId(key),
		value: values[key] as string,
		error: found[key],
	})

	const submit = async (event: FormEvent) => {
		event.preventDefault()
		setAttempt((before) => before + 1)
		setRefusal(undefined)
		if (Object.values({ ...problems(values), ...dateProblems }).some(Boolean)) return
		setBusy(true)
		const result = await inHand.run(name, given(values) as never)
		setBusy(false)
		if (result.ok) {
			forget()
			announce(said)
			onDone?.(result.value as Output<Name>)
			return
		}
		// Said beside the form, where the person is, and not on top of the page as well.
		inHand.clearRefusal()
		setRefusal(result.refusal)
	}
	const stale = refusal?.code === 'stale'
	// What is back was typed on a page that is older than the record: the same as a save that was refused for it.
	const since = timeline.filter(({ seq, actorName }) => seq > seen && (stale || actorName !== person.name))
	return {
		id,
		values,
		set,
		text: (key) => ({ ...wired(key), onChange: ({ currentTarget }) => set(key, currentTarget.value as never) }),
		choice: (key) => ({ ...wired(key), onChange: (value) => set(key, value as never) }),
		date: (key) => ({
			...wired(key),
			onChange: (iso, problem) => {
				set(key, iso as never)
				setDateProblems((before) => ({ ...before, [key]: problem }))
			},
		}),
		errors,
		attempt,
		refusal: stale ? undefined : refusal,
		meanwhile: stale || (restored && since.length > 0) ? since : undefined,
		busy,
		restored,
		submit,
		forget,
	}
}
