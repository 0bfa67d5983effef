import { Button, Title } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { type CaseLetter, type LetterKind, letterTitle } from '../../domain/index.ts'
import { DateText, MomentText, StatusTag } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import classes from './letters.module.css'
import { methodPhrases } from './mark-as-sent.tsx'
import { signersInWords } from './signers-in-words.ts'

function LetterState({ letter }: { letter: CaseLetter }) {
	if (letter.state === 'draft')
		return (
			<>
				<StatusTag tone="info">Draft</StatusTag> last changed <MomentText at={letter.changedAt} />
			</>
		)
	if (letter.state === 'discarded')
		return (
			<>
				<StatusTag>Put aside</StatusTag> <MomentText at={letter.changedAt} />
			</>
		)
	return (
		<>
			<StatusTag tone="good">Sent</StatusTag> on <DateText date={letter.sentOn ?? ''} />
			{letter.method && ` ${methodPhrases[letter.method]}`}
		</>
	)
}

/** The letters of a request, and which may be started now. */
export function LettersTab({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, letters } = inHand.view
	const [, go] = useLocation()
	const [starting, setStarting] = useState<LetterKind>()
	const written = [...subject.letters].reverse()
	const ready = letters.filter(({ blockedBecause }) => !blockedBecause)
	const blocked = letters.filter(({ blockedBecause }) => blockedBecause)

	const start = async (kind: LetterKind) => {
		setStarting(kind)
		const result = await inHand.run('letter.start', { kind })
		setStarting(undefined)
		if (result.ok) go(paths.letter(subject.id, result.value.letterId))
	}
	return (
		<>
			{written.length > 0 && (
				<section aria-labelledby="letters-written">
					<Title order={2} size="h3" id="letters-written" mb="xs">
						Letters of this request
					</Title>
					{written.map((each) => (
						<div key={each.letterId} className={classes.row}>
							<div>
								<Link href={paths.letter(subject.id, each.letterId)}>{letterTitle(each.letter.kind)}</Link>
								<p>
									<LetterState letter={each} />
								</p>
							</div>
						</div>
					))}
				</section>
			)}
			<section aria-labelledby="letters-ready">
				<Title order={2} size="h3" id="letters-ready" mt={written.length > 0 ? 'xl' : 0} mb="xs">
					Letters you can start now
				</Title>
				{ready.length === 0 && <p>None at the moment. The reasons are below.</p>}
				{ready.map(({ kind, signs }) => (
					<div key={kind} className={classes.row}>
						<div>
							<strong>{letterTitle(kind)}</strong>
							<p>Signed by: {signersInWords(signs)}</p>
						</div>
						<Button
							variant="default"
							loading={starting === kind}
							disabled={starting !== undefined && starting !== kind}
							onClick={() => void start(kind)}
							aria-label={`Start: ${letterTitle(kind)}`}
						>
							Start
						</Button>
					</div>
				))}
			</section>
			{blocked.length > 0 && (
				<section aria-labelledby="letters-blocked">
					<Title order={2} size="h3" id="letters-blocked" mt="xl" mb="xs">
						Not now
					</Title>
					{blocked.map(({ kind, blockedBecause }) => (
						<div key={kind} className={classes.row}>
							<div>
								<strong>{letterTitle(kind)}</strong>
								<p>{blockedBecause}</p>
							</div>
						</div>
					))}
				</section>
			)}
		</>
	)
}
