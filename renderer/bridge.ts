import { useCallback, useEffect, useRef, useState } from 'react'
import type {
	AppEventName,
	AppEvents,
	CommandName,
	Input,
	Output,
	Refusal,
	Result,
	ThresholdBridge,
} from '../domain/index.ts'

declare global {
	interface Window {
		/** Put there by the preload script: the page's only way out. */
		threshold: ThresholdBridge
	}
}

const unanswered: Refusal = {
	code: 'failed',
	message:
		'The app did not answer. Nothing was changed. Try again; if it happens again, close Threshold and open it again.',
}

/**
 * Gives a command to the app.
 * @returns the answer or a refusal in plain words; never throws
 */
export async function call<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> {
	try {
		return await window.threshold.call(name, input)
	} catch {
		return { ok: false, refusal: unanswered }
	}
}

/** Runs `handler` on each event of the app while the component is shown. */
export function useAppEvent<Name extends AppEventName>(name: Name, handler: (event: AppEvents[Name]) => void): void {
	const latest = useRef(handler)
	useEffect(() => {
		latest.current = handler
	})
	useEffect(() => window.threshold.on(name, (event) => latest.current(event)), [name])
}

export interface Query<T> {
	/** True until the first answer for this input; a reload keeps the old value on screen. */
	loading: boolean
	value?: T
	refusal?: Refusal
	reload: () => void
	/** Puts in a newer value that a command has just answered with. */
	replace: (value: T) => void
}

/**
 * Asks the app for something to show.
 * @param input what to ask; `null` asks nothing (yet)
 */
export function useQuery<Name extends CommandName>(name: Name, input: Input<Name> | null): Query<Output<Name>> {
	const key = input === null ? null : JSON.stringify(input)
	const [answer, setAnswer] = useState<{ key: string; value?: Output<Name>; refusal?: Refusal }>()
	const [round, setRound] = useState(0)

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again
	useEffect(() => {
		if (key === null) return
		let left = false
		call(name, JSON.parse(key) as Input<Name>).then((result) => {
			if (left) return
			setAnswer(result.ok ? { key, value: result.value } : { key, refusal: result.refusal })
		})
		return () => {
			left = true
		}
	}, [name, key, round])

	const reload = useCallback(() => setRound((before) => before + 1), [])
	const replace = useCallback((value: Output<Name>) => key !== null && setAnswer({ key, value }), [key])
	const current = answer && answer.key === key ? answer : undefined
	return { loading: current === undefined, value: current?.value, refusal: current?.refusal, reload, replace }
}

export interface CommandRun<Name extends CommandName> {
	/** Gives the command. A second call while one is on its way is answered by the first. */
	run: (input: Input<Name>) => Promise<Result<Output<Name>>>
	busy: boolean
	/** Why the last run was refused, until the next run. */
	refusal?: Refusal
	clear: () => void
}

/** A command that a person gives by a button: knows when it is on its way, and why it was refused. */
export function useCommand<Name extends CommandName>(name: Name): CommandRun<Name> {
	const [busy, setBusy] = useState(false)
	const [refusal, setRefusal] = useState<Refusal>()
	const underway = useRef<Promise<Result<Output<Name>>>>(undefined)

	const run = useCallback(
		(input: Input<Name>) => {
			if (underway.current) return underway.current
			setBusy(true)
			setRefusal(undefined)
			const answer = call(name, input).then((result) => {
				underway.current = undefined
				setBusy(false)
				setRefusal(result.ok ? undefined : result.refusal)
				return result
			})
			underway.current = answer
			return answer
		},
		[name],
	)
	const clear = useCallback(() => setRefusal(undefined), [])
	return { run, busy, refusal, clear }
}
