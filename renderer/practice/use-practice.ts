import { createContext, useContext, useEffect, useRef } from 'react'
import type { Exercise, PracticeState, Role, VaultStatus } from '../../domain/index.ts'
import { exercises } from '../../domain/index.ts'
import { useAppEvent, useQuery } from '../bridge.ts'
import { announce } from '../components/index.ts'

/** How practice stands, as every page of it may know. */
export interface Practising {
	status: VaultStatus
	onStatus: (status: VaultStatus) => void
	state?: PracticeState
	/** Plays another part. */
	play: (role: Role) => void
	/** Puts in the state that a command has just answered with. */
	replace: (state: PracticeState) => void
}

export const PracticeContext = createContext<Practising | undefined>(undefined)

export function usePractising(): Practising {
	const practising = useContext(PracticeContext)
	if (!practising) throw new Error('no practice: this is only for practice mode')
	return practising
}

/** Follows the register: whenever it changes, what the exercises say is asked for again. */
export function usePracticeState(
	status: VaultStatus,
	onStatus: (status: VaultStatus) => void,
): Omit<Practising, 'play'> {
	const { value: state, replace, reload } = useQuery('practice.state', {})
	useAppEvent('practice', reload)
	const person = status.person?.id
	// biome-ignore lint/correctness/useExhaustiveDependencies: another part may have another register
	useEffect(reload, [person])

	const before = useRef<string[]>([])
	useEffect(() => {
		const standing = standingOf(state)
		if (!standing) return
		const steps = exerciseOf(state)?.steps ?? []
		const done = standing.steps.filter((step) => step.standing === 'done').map(({ id }) => `${standing.id}/${id}`)
		const fresh = done.filter((id) => !before.current.includes(id))
		const words = steps.filter(({ id }) => fresh.includes(`${standing.id}/${id}`)).map(({ does }) => does)
		if (before.current.length > 0 || done.length <= 1) {
			if (words.length > 0) announce(`Done: ${words.join(' ')}`)
		}
		before.current = done
	}, [state])
	return { status, onStatus, ...(state && { state }), replace }
}

/** The exercise in hand. */
export function exerciseOf(state: PracticeState | undefined): Exercise | undefined {
	return exercises.find(({ id }) => id === state?.current)
}

/** How the exercise in hand stands. */
export function standingOf(state: PracticeState | undefined) {
	return state?.begun.find(({ id }) => id === state.current)
}
