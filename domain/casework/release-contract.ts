import { z } from 'zod'
import type { Command } from '../contract.ts'
import type { Role } from '../people.ts'
import { idText, safeText } from '../text.ts'
import { caseworkEntryKinds as kinds } from './casework-entries.ts'

/** Commands through which bytes that go out pass: main answers them, and nothing of the bytes is kept. */

const anyone: readonly Role[] = ['administrator', 'therapist', 'clinical_lead']
const therapists: readonly Role[] = ['therapist', 'clinical_lead']
const lead: readonly Role[] = ['clinical_lead']

/** 50 MiB for one file, as for a file that comes in; 200 MiB for all that goes out at once. */
const largestFile = 50 * 1024 * 1024
export const largestBundle = 4 * largestFile
/** Numbers of pages, from 1. */
const leaveOut = z.array(z.int().min(1).max(5000)).max(5000).optional()
const fileBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.length > 0 && bytes.length <= largestFile)

export interface ReleaseLook {
	/** 0 when they cannot be counted. */
	pages: number
	/** What cannot be seen on the pages, in words, and how often; empty when there is nothing. */
	hidden: { what: string; count: number }[]
	/** Why the file cannot go out as it is, whatever it holds. */
	problem?: string
}

interface ReleaseSeal {
	requestId: string
	expectedSeq: number
	releaseId: string
	files: { name: string; bytes: Uint8Array }[]
	method: (typeof kinds)['release.sealed']['shape']['method']['options'][number]
	passphraseSentBy: (typeof kinds)['release.sealed']['shape']['passphraseSentBy']['options'][number]
}

export const releaseContract = {
	/** What a file that is to go out holds: its pages, and whatever cannot be seen on them. Nothing is kept. */
	'release.look': {
		input: z.strictObject({ name: safeText(300).min(1), bytes: fileBytes }),
		roles: anyone,
		when: 'open',
		where: 'main',
		largest: largestFile + 64 * 1024,
	} as Command<z.ZodObject<{ name: z.ZodString; bytes: typeof fileBytes }, z.core.$strict>, ReleaseLook>,
	/**
	 * Makes a PDF anew from pictures of its pages, each stamped with the reference and without those that are
	 * left out, and saves it where the person says, so that a second person can open the very same file.
	 */
	'release.rebuild': {
		input: z.strictObject({ name: safeText(200).min(1), reference: safeText(40).min(1), bytes: fileBytes, leaveOut }),
		roles: therapists,
		when: 'open',
		where: 'main',
		largest: largestFile + 64 * 1024,
	} as Command<
		z.ZodObject<
			{ name: z.ZodString; reference: z.ZodString; bytes: typeof fileBytes; leaveOut: typeof leaveOut },
			z.core.$strict
		>,
		{ saved: boolean; bytes?: Uint8Array }
	>,
	/**
	 * Packs the checked files under a passphrase, saves the bundle where the person says, and enters it.
	 * The files pass through memory; the passphrase is told once and kept nowhere.
	 */
	'release.seal': {
		input: z.strictObject({
			requestId: idText,
			expectedSeq: z.int().min(1),
			releaseId: idText,
			files: z
				.array(z.strictObject({ name: safeText(200), bytes: fileBytes }))
				.min(1)
				.max(200),
			method: kinds['release.sealed'].shape.method,
			passphraseSentBy: kinds['release.sealed'].shape.passphraseSentBy,
		}),
		roles: lead,
		when: 'open',
		where: 'main',
		largest: largestBundle + 64 * 1024,
	} as Command<z.ZodType<ReleaseSeal, ReleaseSeal>, { saved: boolean; passphrase?: string }>,
} as const
