import type { Case } from '../casework/case.ts'
import type { Finding } from '../checks/types.ts'
import type { Role } from '../people.ts'

/**
 * Exercises for practice mode: invented papers, what to do with them, and feedback that is worked out
 * from what the register holds and from nothing else.
 */

export const exerciseIds = ['j1', 'j2', 'j3', 'j4', 'j5', 'j6', 'j7', 'j8', 'j9', 'j10', 'j11', 'j12'] as const
export type ExerciseId = (typeof exerciseIds)[number]

/** Today when practice begins: practice has a calendar of its own, so that its papers always fit. A Monday. */
export const practiceStart = { date: '2027-01-11', time: '09:00' } as const

/** An invented request as the register holds it, with its findings. */
export interface PracticeCase {
	case: Case
	findings: readonly Finding[]
	/** Checks whose standing nobody has confirmed yet. */
	unconfirmed: readonly string[]
}

/** What feedback is worked out from: the requests that were logged for the exercise, in order. */
export interface PracticeLook {
	cases: readonly PracticeCase[]
	/** Numbers of the settings that a rule reads. */
	settings: {
		untraceableAttempts: number
		untraceableMethods: number
		untraceableWorkingDays: number
		serviceNation: 'ew' | 'scotland' | 'ni' | 'unknown'
	}
}

/** `differently`: something was done that does not fit; the sentence says what, and what would fit. */
export type Verdict = 'done' | 'not yet' | { differently: string }

export interface ExerciseStep {
	id: string
	/** What to do, in plain words. */
	does: string
	/** Whose work it is; left out where anybody may. */
	as?: Role
	/** Where to find it in the app. */
	hint: string
	/** Why it matters. */
	why: string
	/** What that rests on. */
	source: string
	judge: (look: PracticeLook) => Verdict
}

/** A paper that arrives: made into a real file, and opened the ordinary way. */
export type PracticePaper = {
	id: string
	/** Name of the file; no two papers have the same. */
	name: string
	/** What it is, on the button: "the email". */
	called: string
	/**
	 * Where it is wanted: to log a request with, to log as a new version of the one in hand, or to keep as a
	 * file on this computer until it is chosen for a release.
	 */
	goesTo: 'log' | 'version' | 'folder'
} & (
	| {
			kind: 'email'
			from: string
			subject: string
			/** As mail writes it: "Fri, 8 Jan 2027 16:52:10 +0000". */
			sent: string
			arrived: string
			/** Lines of the body. */
			lines: readonly string[]
			attached?: { name: string; pages: readonly (readonly string[])[] }
	  }
	| {
			kind: 'pdf'
			/** Lines of each page. */
			pages: readonly (readonly string[])[]
			/** Words that lie under a black box and in a note: what a release must not let out. */
			covered?: string
	  }
)

export interface Exercise {
	id: ExerciseId
	title: string
	/** About how long it takes, in minutes. */
	minutes: number
	/** Who begins. */
	as: Role
	/** What has happened: sentences. */
	arrives: readonly string[]
	/** What is said in the exercise (a call, a conversation), line by line, where there is no paper for it. */
	heard?: { title: string; lines: readonly string[] }
	papers: readonly PracticePaper[]
	steps: readonly ExerciseStep[]
	/** A kind word at the end. */
	closing: string
}

export interface StepFeedback {
	id: string
	standing: 'done' | 'not yet' | 'differently'
	/** What does not fit, where something was done differently. */
	says?: string
}
