import { Button, CopyButton } from '@mantine/core'
import { memo, useId, useState } from 'react'
import {
	answerLabel,
	answersBehind,
	answerWords,
	completeAnswers,
	currentVersion,
	type Evidence,
	type Finding,
	tellsOfOffence,
} from '../../domain/index.ts'
import { OffenceDetail, useFocusBack } from '../casework/index.ts'
import { announce, StatusTag } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'
import { ApprovalDates } from './approval-dates.tsx'
import { ChangeAnswers } from './change-answers.tsx'
import { basisInWords, checkedInWords, isConfirmable, standingWords } from './finding-words.ts'
import classes from './findings.module.css'

interface Props {
	finding: Finding
	inHand: CaseInHand
	confirmed: boolean
	onShow: (evidence: Evidence[], about: string) => void
}

/** One finding: how it stands and why; on request what it rests on, what to ask, and the answers behind it. */
export const FindingItem = memo(function FindingItem({ finding, inHand, confirmed, onShow }: Props) {
	const { packs } = useSession()
	const [opened, setOpened] = useState(false)
	const [changing, setChanging] = useState(false)
	const change = useFocusBack(changing)
	const titleId = useId()
	const moreId = useId()
	const { label, tone } = standingWords[finding.standing]
	const version = currentVersion(inHand.view.case)
	const names = answersBehind(finding.check, packs.packOf(version.pack))
	const answers = completeAnswers(version.answers)
	const quotes = finding.evidence?.filter(({ quote }) => quote) ?? []

	const tells = names.some((name) => tellsOfOffence.has(name))
	const changeWords = names.length === 1 ? 'Change the answer' : 'Change the answers'
	const passages = quotes.map(({ document, page, start, quote }) => (
		<blockquote key={`${document} ${page} ${start}`}>{quote}</blockquote>
	))

	const confirm = async () => {
		const result = await inHand.run('findings.confirm', { checks: [finding.check] })
		if (result.ok) announce(`Confirmed: ${finding.title}`)
	}
	return (
		<li className={classes.finding} aria-labelledby={titleId}>
			<div>
				<StatusTag tone={tone}>{label}</StatusTag>
			</div>
			<div>
				<h3 className={classes.title} id={titleId}>
					{finding.title}
				</h3>
				<p style={{ marginBlock: '0.25rem 0' }}>{finding.why}</p>
				<p className={classes.basis}>
					{basisInWords(finding)}: {finding.citation.source}. {checkedInWords(finding)}
					{isConfirmable(finding) ? (confirmed ? 'Confirmed.' : 'Proposed, not yet confirmed.') : ''}
				</p>
				{finding.check === 'COUN-05' && finding.standing !== 'not applicable' ? (
					<ApprovalDates inHand={inHand} />
				) : null}
				<div className={classes.actions}>
					{!confirmed && (
						<Button
							variant="default"
							size="compact-md"
							onClick={() => void confirm()}
							aria-label={`Confirm: ${finding.title}`}
						>
							Confirm
						</Button>
					)}
					<Button
						variant="subtle"
						size="compact-md"
						ml={confirmed ? '-0.625rem' : undefined}
						aria-expanded={opened}
						aria-controls={moreId}
						aria-label={`${opened ? 'Less' : 'What it rests on, and change it'}: ${finding.title}`}
						onClick={() => setOpened(!opened)}
					>
						{opened ? 'Less' : 'What it rests on, and change it'}
					</Button>
				</div>
				{opened && (
					<div className={classes.more} id={moreId}>
						<h4>In the paper</h4>
						{quotes.length > 0 ? (
							<>
								{tells ? <OffenceDetail>{passages}</OffenceDetail> : passages}
								<Button variant="default" size="compact-md" onClick={() => onShow(quotes, finding.title)}>
									Show it in the paper
								</Button>
							</>
						) : (
							<p>No place in the paper is recorded for this.</p>
						)}
						{finding.ask && (
							<>
								<h4>What to ask</h4>
								<p>{finding.ask}</p>
							</>
						)}
						<h4>Where the rule is written</h4>
						<p>
							{finding.citation.source} {checkedInWords(finding)}
							{finding.citation.url && (
								<>
									<br />
									<span className={classes.address}>{finding.citation.url}</span>{' '}
									<CopyButton value={finding.citation.url}>
										{({ copied, copy }) => (
											<Button
												variant="subtle"
												size="compact-md"
												onClick={copy}
												aria-label={`${copied ? 'Copied' : 'Copy'}: the address`}
											>
												{copied ? 'Copied' : 'Copy'}
											</Button>
										)}
									</CopyButton>
								</>
							)}
						</p>
						{names.length > 0 && (
							<>
								<h4>{names.length === 1 ? 'The answer behind it' : 'The answers behind it'}</h4>
								{changing ? (
									<ChangeAnswers
										inHand={inHand}
										names={names}
										prefix={`change-${finding.check}`}
										onDone={() => setChanging(false)}
									/>
								) : (
									<>
										<ul>
											{names.map((name) => (
												<li key={name}>
													{answerWords[name].question}{' '}
													<strong>{answerLabel(name, answers[name]) || 'I don’t know'}</strong>
													{version.proposed.includes(name) && ' (proposed, not yet confirmed)'}
												</li>
											))}
										</ul>
										<Button
											ref={change}
											variant="default"
											size="compact-md"
											onClick={() => setChanging(true)}
											aria-label={`${changeWords}: ${finding.title}`}
										>
											{changeWords}
										</Button>
									</>
								)}
							</>
						)}
					</div>
				)}
			</div>
		</li>
	)
})
