import { Button } from '@mantine/core'
import { useState } from 'react'
import { type CaseLetter, type ClientMention, type Refusal, roleWords } from '../../domain/index.ts'
import { RecordedBy, useKeptForm } from '../casework/index.ts'
import { announce, Notice, RefusalNotice, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'
import classes from './letters.module.css'

function Sentences({ mentions }: { mentions: ClientMention[] }) {
	return (
		<ul>
			{mentions.map(({ where, sentence, because }) => (
				<li key={`${where} ${sentence}`}>
					“{sentence}” ({because})
				</li>
			))}
		</ul>
	)
}

/**
 * The sentences that seem to confirm somebody as a client. Nothing leaves the register while one stands in the
 * letter, until it is changed or the clinical lead lets it pass with a reason.
 */
export function MentionsNotice({
	inHand,
	kept,
	mentions,
	beforeSaving,
}: {
	inHand: CaseInHand
	kept: CaseLetter
	mentions: ClientMention[]
	/** Keeps what is typed, so that what is let pass is what stands in the record. */
	beforeSaving: () => Promise<void>
}) {
	const { person } = useSession()
	if (mentions.length === 0) return <Passed inHand={inHand} kept={kept} />
	return (
		<Notice tone="alert" title="This letter seems to confirm that the person is a client">
			<Sentences mentions={mentions} />
			<p>
				It cannot be sent, saved as a file or printed like this. Change the words, or the {roleWords.clinical_lead} lets
				them pass.
			</p>
			{person.role === 'clinical_lead' ? (
				<LetPass inHand={inHand} kept={kept} mentions={mentions} beforeSaving={beforeSaving} />
			) : null}
		</Notice>
	)
}

function LetPass({ inHand, kept, mentions, beforeSaving }: Parameters<typeof MentionsNotice>[0]) {
	const { values, setValues, forget } = useKeptForm(`mentions-${kept.letterId}`, { reason: '' })
	const { reason } = values
	const [missing, setMissing] = useState(false)
	const [refusal, setRefusal] = useState<Refusal>()
	const save = async () => {
		if (!reason.trim()) return setMissing(true)
		await beforeSaving()
		const sentences = [...new Set(mentions.map(({ sentence }) => sentence))]
		const result = await inHand.run('letter.allow-mentions', { letterId: kept.letterId, sentences, reason })
		if (result.ok) {
			forget()
			return announce('Recorded: these sentences may go out as they are')
		}
		inHand.clearRefusal()
		setRefusal(result.refusal)
	}
	return (
		<form
			aria-label="Let these sentences pass"
			noValidate
			onSubmit={(event) => {
				event.preventDefault()
				void save()
			}}
		>
			<RefusalNotice refusal={refusal} />
			<TextAreaField
				id="mentions-reason"
				label="Why may they go out as they are?"
				hint="The sentences and your reason stay on record"
				minRows={1}
				maxLength={1000}
				error={missing && !reason.trim() ? 'Write down why, in a few words' : undefined}
				value={reason}
				onChange={({ currentTarget }) => setValues(() => ({ reason: currentTarget.value }))}
			/>
			<div className={`${classes.bar} ${classes.below}`}>
				<Button type="submit" variant="default" loading={inHand.busy}>
					Let them pass
				</Button>
			</div>
		</form>
	)
}

/** What was let pass, by whom and why. */
function Passed({ inHand, kept: { allowed = [] } }: { inHand: CaseInHand; kept: CaseLetter }) {
	if (allowed.length === 0) return null
	return (
		<Notice title="Sentences that may go out as they are">
			<ul>
				{allowed.map(({ sentences, reason, by, at }) => (
					<li key={at}>
						{sentences.map((sentence) => `“${sentence}”`).join(' ')}
						<br />
						Why: {reason} <RecordedBy inHand={inHand} entry={{ by, at }} />
					</li>
				))}
			</ul>
		</Notice>
	)
}
