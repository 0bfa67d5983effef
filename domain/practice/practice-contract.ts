import { z } from 'zod'
import type { Command, VaultStatus } from '../contract.ts'
import { type Role, roles } from '../people.ts'
import { type ExerciseId, exerciseIds, type StepFeedback } from './exercise.ts'

/** Commands of practice mode. Spread into `contract.ts`. Outside practice all but `enter` are refused. */

const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']

/** How an exercise that was begun stands. */
export interface ExerciseStanding {
	id: ExerciseId
	steps: StepFeedback[]
	done: boolean
	/** The request that belongs to it, once there is one. */
	requestId?: string
	reference?: string
}

export interface PracticeState {
	/** The exercise in hand. */
	current?: ExerciseId
	/** Those that were begun, in the order of the list. */
	begun: ExerciseStanding[]
	/** The sample year is in the register. */
	year: boolean
	/** Papers other than those of the exercises are taken in. */
	ownPapers: boolean
}

function command<Output>() {
	return <Input extends z.ZodType>(details: Omit<Command<Input, Output>, 'output'>): Command<Input, Output> => details
}

const none = z.strictObject({})
const exercise = z.enum(exerciseIds)
const atAnyTime = { roles: anyone, when: 'any', where: 'vault' } as const
const whenOpen = { roles: anyone, when: 'open', where: 'vault' } as const

export const practiceContract = {
	/** Locks what is open and starts the app anew, in practice. */
	'practice.enter': command<null>()({ input: none, roles: anyone, when: 'any', where: 'main' }),
	/** Starts the app anew, on the real register. */
	'practice.leave': command<null>()({ input: none, roles: anyone, when: 'any', where: 'main' }),
	/** Opens the practice register in a role; makes it first where there is none. */
	'practice.open': command<VaultStatus>()({ input: z.strictObject({ role: z.enum(roles) }), ...atAnyTime }),
	'practice.state': command<PracticeState>()({ input: none, ...whenOpen }),
	/** Takes an exercise in hand; `again` forgets what was done for it before. */
	'practice.begin': command<PracticeState>()({ input: z.strictObject({ exercise, again: z.boolean() }), ...whenOpen }),
	/** Puts the exercise aside. */
	'practice.put-aside': command<PracticeState>()({ input: none, ...whenOpen }),
	/** A paper of an exercise, as the file that it arrives as. */
	'practice.paper': command<{ name: string; bytes: Uint8Array }>()({
		input: z.strictObject({ exercise, paper: z.string().max(40) }),
		...whenOpen,
	}),
	/** Asks where, and saves a paper of an exercise as a file. */
	'practice.save-paper': command<{ saved: boolean; path?: string }>()({
		input: z.strictObject({ exercise, paper: z.string().max(40) }),
		roles: anyone,
		when: 'open',
		where: 'main',
	}),
	/** Whether papers other than those of the exercises are taken in: for whoever trains others. */
	'practice.own-papers': command<PracticeState>()({ input: z.strictObject({ allowed: z.boolean() }), ...whenOpen }),
	/** A fresh register with the sample year in it. Progress comes as `progress` events. */
	'practice.load-year': command<VaultStatus>()({ input: z.strictObject({ role: z.enum(roles) }), ...atAnyTime }),
	/** Takes the practice register away. */
	'practice.start-again': command<VaultStatus>()({ input: none, ...atAnyTime }),
	/** How exercises stand by the register alone. */
	'practice.feedback': command<ExerciseStanding[]>()({
		input: z.strictObject({
			/** `since`: when it was begun, ISO instant. */
			begun: z.array(z.strictObject({ exercise, since: z.iso.datetime() })).max(exerciseIds.length),
		}),
		...whenOpen,
	}),
} as const
