import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Practice, realSurroundings } from '../../../db/index.ts'
import { practicePaper, readDocument } from '../../../documents/index.ts'
import {
	type AppEventName,
	type CaseView,
	type CommandName,
	type DraftContent,
	type DraftDocument,
	type ExerciseId,
	type ExerciseStanding,
	exercises,
	fieldNames,
	type Input,
	type Output,
	type PracticeState,
	type Refusal,
	type Role,
	suggestFields,
} from '../../../domain/index.ts'

/** Practice on a folder of its own, as the vault process runs it: real papers, really read. */
export class Practising {
	readonly practice: Practice
	readonly folder: string
	readonly told: AppEventName[] = []

	constructor(folder = join(mkdtempSync(join(tmpdir(), 'threshold-practice-')), 'practice')) {
		this.folder = folder
		const surroundings = realSurroundings({
			...{ appVersion: '0.1.0', suggest: suggestFields, stopReading: () => {} },
			read: (bytes, name) => readDocument(bytes, name),
			noteError: (code) => {
				throw new Error(`an error that nobody foresaw: ${code}`)
			},
			tell: (name) => this.told.push(name),
		})
		this.practice = new Practice(folder, surroundings, () =>
			Promise.all(
				exercises.flatMap(({ id, papers }) =>
					papers.map(async (paper) => ({
						...{ exercise: id, paper: paper.id, name: paper.name },
						bytes: await practicePaper(paper),
					})),
				),
			),
		)
	}

	close(): void {
		this.practice.keeper.close()
		rmSync(join(this.folder, '..'), { recursive: true, force: true })
	}

	async give<Name extends CommandName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
		const result = await this.practice.perform(name, input)
		if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.refusal)}`)
		return result.value as Output<Name>
	}

	async refused(name: CommandName, input: unknown): Promise<Refusal> {
		const result = await this.practice.perform(name, input)
		if (result.ok) throw new Error(`${name} should have been refused`)
		return result.refusal
	}

	as(role: Role): Promise<unknown> {
		return this.give('practice.open', { role })
	}

	/** What the register says about an exercise: each step's standing, and what was done differently. */
	async standing(exercise: ExerciseId): Promise<{ steps: string[]; says: string[]; whole: ExerciseStanding }> {
		const state: PracticeState = await this.give('practice.state', {})
		const whole = state.begun.find(({ id }) => id === exercise)
		if (!whole) throw new Error('this exercise was not begun')
		return {
			steps: whole.steps.map(({ id, standing }) => `${id}: ${standing}`),
			says: whole.steps.flatMap(({ says }) => (says ? [says] : [])),
			whole,
		}
	}

	/** Takes a paper in, accepts everything that reading proposes, changes what is given, and logs it. */
	async log(
		exercise: ExerciseId,
		paper: string,
		changes: {
			fields?: DraftContent['fields']
			answers?: DraftContent['answers']
			receivedAt?: string
			lane?: DraftContent['lane']
			laneReason?: string
			versionOf?: string
			clientReference?: string
		} = {},
	): Promise<string> {
		const { name, bytes } = await this.give('practice.paper', { exercise, paper })
		const { versionOf } = changes
		const draft = await this.give('draft.start', { how: 'documents', ...(versionOf && { versionOf }) })
		const taken: DraftDocument = await this.give('document.add', {
			draftId: draft.draftId,
			name,
			bytes: new Uint8Array(bytes),
		})
		const fields: Record<string, string> = { ...draft.content.fields }
		const answers: Record<string, string> = { ...draft.content.answers }
		for (const { field, value } of [...taken.suggestions].reverse()) {
			if ((fieldNames as readonly string[]).includes(field)) fields[field] = value
			else answers[field] = value
		}
		Object.assign(fields, changes.fields)
		Object.assign(answers, changes.answers)
		const { requestId } = await this.give('request.log', {
			draftId: draft.draftId,
			content: {
				...draft.content,
				...{ fields, answers, decided: [...Object.keys(fields), ...Object.keys(answers)] },
				...{ clientReference: changes.clientReference ?? 'PR-1', receivedAt: changes.receivedAt ?? '' },
				...(changes.lane && { lane: changes.lane, laneReason: changes.laneReason ?? 'An exercise' }),
			},
		})
		return requestId
	}

	/** Logs a telephone call in which somebody asks for notes. */
	async call(caller: string): Promise<string> {
		const { draftId, content } = await this.give('draft.start', { how: 'phone' })
		const fields = {
			...{ ...content.fields, askingBody: 'Humberside Police', askingBodyType: 'territorial', requesterName: caller },
			informationSought: 'Her notes, for the file',
		}
		const answers = { ...content.answers, instrument: 'request' }
		const { requestId } = await this.give('request.log', {
			draftId,
			content: {
				...{ ...content, fields, answers, clientReference: 'PR-4' },
				decided: [...Object.keys(fields), ...Object.keys(answers)],
			},
		})
		return requestId
	}

	view(requestId: string): Promise<CaseView> {
		return this.give('request.open', { requestId })
	}

	/** A command on a request as it stands now. */
	async on<Name extends CommandName>(name: Name, requestId: string, input: Record<string, unknown> = {}) {
		const { case: subject } = await this.view(requestId)
		return this.give(name, { requestId, expectedSeq: subject.lastSeq, ...input } as unknown as Input<Name>)
	}

	async confirmAll(requestId: string): Promise<void> {
		const { unconfirmed } = await this.view(requestId)
		if (unconfirmed.length > 0) await this.on('findings.confirm', requestId, { checks: unconfirmed })
	}

	/** Starts a letter and records that it went today. */
	async letter(requestId: string, kind: Input<'letter.start'>['kind'], send = true): Promise<void> {
		const { letterId } = (await this.on('letter.start', requestId, { kind })) as { letterId: string }
		if (!send) return
		const { today } = await this.give('vault.status', {})
		await this.on('letter.send', requestId, { letterId, sentOn: today, method: 'secure-email' })
	}
}
