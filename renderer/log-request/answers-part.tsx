import { Button, Collapse, Title } from '@mantine/core'
import { memo, useState } from 'react'
import { type AnswerName, type Answers, answerWords, type DraftContent, fieldOf } from '../../domain/index.ts'
import { announce, ChoiceField, DateField, SelectField, StatusTag, TextField } from '../components/index.ts'
import { answerGroups, isAsked } from '../findings/answer-groups.ts'
import { WhyAsked } from '../help/why-asked.tsx'
import type { Candidates } from './candidates.ts'
import { isDecided } from './draft-content.ts'
import classes from './field-row.module.css'
import type { DraftEdits } from './use-draft.ts'

interface RowProps {
	name: AnswerName
	value: string | undefined
	decided: boolean
	proposal: { quote: string; why: string; sure: boolean } | undefined
	edits: DraftEdits
}

const short = (quote: string) => (quote.length > 220 ? `${quote.slice(0, 220)}…` : quote)

const AnswerRow = memo(function AnswerRow({ name, value, decided, proposal, edits }: RowProps) {
	const words = answerWords[name]
	const kind = fieldOf(name).type
	const hint = proposal?.quote ? `“${short(proposal.quote)}”` : (proposal?.why ?? words.help)
	const common = { id: `answer-${name}`, label: words.question, hint }
	const answer = (next: string) => edits.decide(name, next)
	const few = words.options.length <= 3
	return (
		<div className={classes.open}>
			{kind === 'date' ? (
				<DateField {...common} value={value ?? ''} onChange={(iso) => answer(iso)} />
			) : kind === 'text' ? (
				<TextField
					{...common}
					value={value ?? ''}
					width="wide"
					onChange={(event) => answer(event.currentTarget.value)}
				/>
			) : few ? (
				<ChoiceField {...common} inline value={value} onChange={answer} choices={words.options} />
			) : (
				<SelectField
					{...common}
					width="wide"
					value={value ?? 'unknown'}
					onChange={(event) => answer(event.currentTarget.value)}
					data={[...words.options]}
				/>
			)}
			{!decided && value && value !== 'unknown' && (
				<div className={classes.status}>
					<StatusTag tone={proposal?.sure ? 'info' : 'warn'}>
						{proposal?.sure
							? 'The paper says this'
							: proposal?.quote || value !== 'no'
								? 'Our best guess'
								: 'Not found in the paper'}
					</StatusTag>
					<Button
						variant="default"
						size="compact-md"
						aria-label={`Accept: ${words.question}`}
						onClick={() => {
							answer(value)
							announce(`${words.question}: accepted`)
						}}
					>
						Accept
					</Button>
				</div>
			)}
			<WhyAsked name={name} />
		</div>
	)
})

interface Props {
	content: DraftContent
	answers: Answers
	candidates: Candidates
	edits: DraftEdits
	onFocusName: (name: string) => void
}

/** What the request says, question by question, as reading proposes it: folded until somebody wants to check it now. */
export const AnswersPart = memo(function AnswersPart({ content, answers, candidates, edits, onFocusName }: Props) {
	const [opened, setOpened] = useState(false)
	const groups = answerGroups.map(({ title, names }) => ({
		title,
		names: names.filter((name) => isAsked(name, answers)),
	}))
	const names = groups.flatMap((group) => group.names)
	const found = names.filter((name) => candidates[name]?.[0]?.evidence?.quote).length
	const missing = names.filter((name) => answers[name] === 'no' && !candidates[name]?.[0]?.evidence?.quote).length
	const read = Object.keys(candidates).length > 0
	const settled = names.filter((name) => isDecided(content, name)).length

	return (
		<section aria-labelledby="answers-title">
			<Title order={2} size="h3" mt="xl" mb="xs" id="answers-title">
				What the request says
			</Title>
			<p>
				{read && found + missing > 0
					? `We found ${found} of ${names.length} points in the paper and did not find ${missing}.`
					: `There are ${names.length} points to check.`}{' '}
				{settled > 0 && `${settled} ${settled === 1 ? 'is' : 'are'} settled. `}
				Check them now or later: until then each is marked “proposed, not yet confirmed”.
			</p>
			<Button variant="default" aria-expanded={opened} aria-controls="answers-all" onClick={() => setOpened(!opened)}>
				{opened ? 'Check them later' : 'Check them now'}
			</Button>
			<Collapse expanded={opened} transitionDuration={0} id="answers-all">
				{opened &&
					groups.map((group) => {
						const open = group.names.filter((name) => !isDecided(content, name) && answers[name] !== undefined)
						return (
							<section key={group.title} aria-label={group.title}>
								<Title order={3} size="h4" mt="lg">
									{group.title}
								</Title>
								{group.names.map((name) => {
									const best = candidates[name]?.[0]
									return (
										// biome-ignore lint/a11y/noStaticElementInteractions: only follows where the focus is
										<div key={name} onFocus={() => onFocusName(name)}>
											<AnswerRow
												name={name}
												value={answers[name]}
												decided={isDecided(content, name)}
												proposal={proposalOf(best, answers[name])}
												edits={edits}
											/>
										</div>
									)
								})}
								{open.length > 1 && (
									<Button
										variant="default"
										mt="sm"
										onClick={() => {
											for (const name of open) edits.decide(name, answers[name] ?? '', candidates[name]?.[0]?.evidence)
											announce(`${open.length} answers accepted`)
										}}
									>
										{`Accept these ${open.length}: ${group.title.toLowerCase()}`}
									</Button>
								)}
							</section>
						)
					})}
			</Collapse>
		</section>
	)
})

const proposals = new WeakMap<object, { quote: string; why: string; sure: boolean }>()

/** The reason behind a proposed value; the same object for the same candidate, so that rows are not drawn in vain. */
function proposalOf(best: NonNullable<Candidates[AnswerName]>[number] | undefined, value: string | undefined) {
	if (!best || best.value !== value) return undefined
	const known = proposals.get(best)
	if (known) return known
	const made = {
		quote: best.evidence?.quote ?? '',
		why: best.why ?? '',
		sure: best.confidence === 'high' && Boolean(best.evidence?.quote),
	}
	proposals.set(best, made)
	return made
}
