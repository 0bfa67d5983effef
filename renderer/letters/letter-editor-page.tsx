import { Button } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import {
	type CaseLetter,
	defaultOwnChoices,
	type Letter,
	letterTitle,
	openMentions,
	type sendMethods,
	staysHere,
} from '../../domain/index.ts'
import { call, useCommand } from '../bridge.ts'
import { RequestVisit } from '../casework/index.ts'
import { announce, Confirm, Loading, Notice, PageHeading, RefusalNotice } from '../components/index.ts'
import { Panes } from '../components/panes.tsx'
import { type CaseInHand, useCase } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { sourceInWords } from './block-source.ts'
import { LetterBlock } from './letter-block.tsx'
import { LetterComparison } from './letter-comparison.tsx'
import { insertBlock } from './letter-edits.ts'
import { ChangedElsewhere, RemovedNotice, SealedNotice } from './letter-notices.tsx'
import { LetterPreview } from './letter-preview.tsx'
import { LetterSurround } from './letter-surround.tsx'
import classes from './letters.module.css'
import { MarkAsSent } from './mark-as-sent.tsx'
import { MentionsNotice } from './mentions-notice.tsx'
import { signersInWords } from './signers-in-words.ts'
import { useBlockEdits } from './use-block-edits.ts'
import { useLetter } from './use-letter.ts'

/** A letter being written, or read once it is sealed. */
export default function LetterEditorPage() {
	const { id = '', letterId = '' } = useParams<{ id: string; letterId: string }>()
	const { inHand, refusal } = useCase(id)
	const kept = inHand?.view.case.letters.find((each) => each.letterId === letterId)
	if (inHand && kept) {
		return (
			<RequestVisit requestId={id}>
				<OpenLetter key={`${letterId} ${kept.state}`} inHand={inHand} kept={kept} />
			</RequestVisit>
		)
	}
	if (!inHand && !refusal) return <Loading>Opening the letter…</Loading>
	return (
		<>
			<PageHeading>Letter</PageHeading>
			{refusal ? <RefusalNotice refusal={refusal} /> : <p>There is no such letter.</p>}
		</>
	)
}

function OpenLetter({ inHand, kept }: { inHand: CaseInHand; kept: CaseLetter }) {
	const { view } = inHand
	const { settings, person, status, own, changeOwn } = useSession()
	const [, go] = useLocation()
	const { letter, setLetter, removed, setRemoved, theirs, settle, autosave, enter } = useLetter(inHand, kept)
	const [added, setAdded] = useState<string>()
	const [sending, setSending] = useState(false)
	const [discarding, setDiscarding] = useState(false)
	const [fresh, setFresh] = useState<Letter>()
	const exporting = useCommand('letter.export')
	const printing = useCommand('letter.print')
	const sealed = kept.state !== 'draft'
	const subject = view.case
	const blocked = sealed ? undefined : view.letters.find(({ kind }) => kind === letter.kind)?.blockedBecause
	const ours = staysHere(letter.kind)
	const maySign = letter.signs.includes(person.role)
	const ids = { requestId: subject.id, letterId: kept.letterId }
	const edits = useBlockEdits(letter, setLetter, setRemoved, setAdded)
	const mentions = useMemo(
		() => (sealed ? [] : openMentions(subject, { letter, allowed: kept.allowed })),
		[sealed, subject, letter, kept.allowed],
	)

	const save = async (as: 'pdf' | 'docx') => {
		await enter()
		const result = await exporting.run({ ...ids, as })
		if (result.ok && result.value.saved) announce(`Saved${result.value.path ? ` as ${result.value.path}` : ''}`)
	}
	const print = async () => {
		await enter()
		const result = await printing.run(ids)
		if (result.ok && result.value.printed) announce('Sent to the printer')
	}
	const send = async (sentOn: string, method: (typeof sendMethods)[number]) => {
		await enter()
		const result = await inHand.run('letter.send', { letterId: kept.letterId, sentOn, method })
		if (result.ok) announce('Marked as sent. The letter is sealed.')
		return result.ok
	}
	const discard = async () => {
		const result = await inHand.run('letter.discard', { letterId: kept.letterId })
		if (result.ok) go(paths.request(subject.id, 'letters'), { replace: true })
	}
	const compare = async () => {
		const result = await call('letter.compose-again', ids)
		if (!result.ok) return announce(result.refusal.message)
		setFresh(result.value)
	}
	const onSurround = useCallback((change: (letter: Letter) => Letter) => setLetter(change), [setLetter])
	const date = kept.sentOn ?? status.today

	return (
		<>
			<PageHeading
				title={`${letterTitle(letter.kind)}, ${subject.reference}`}
				caption={<Link href={paths.request(subject.id, 'letters')}>{`Letters of ${subject.reference}`}</Link>}
			>
				{letterTitle(letter.kind)}
			</PageHeading>
			<RefusalNotice refusal={inHand.refusal ?? exporting.refusal ?? printing.refusal} />
			{sealed && <SealedNotice inHand={inHand} kept={kept} />}
			{blocked && (
				<Notice tone="alert" title="This letter must not go out now">
					<p>{blocked}</p>
					<p>Until then it can be written here, and not saved as a file, printed or sent.</p>
				</Notice>
			)}
			{theirs && <ChangedElsewhere letter={letter} theirs={theirs} settle={settle} />}
			<div className={classes.bar}>
				{kept.state !== 'discarded' && (
					<>
						<Button
							variant="default"
							loading={exporting.busy}
							disabled={Boolean(blocked)}
							onClick={() => void save('pdf')}
						>
							Save as PDF
						</Button>
						<Button
							variant="default"
							loading={exporting.busy}
							disabled={Boolean(blocked)}
							onClick={() => void save('docx')}
						>
							Save as Word file
						</Button>
						<Button
							variant={ours ? 'filled' : 'default'}
							loading={printing.busy}
							disabled={Boolean(blocked)}
							onClick={() => void print()}
						>
							Print
						</Button>
					</>
				)}
				{!sealed && !ours && maySign && (
					<Button onClick={() => setSending(true)} disabled={Boolean(blocked) || mentions.length > 0}>
						Mark as sent
					</Button>
				)}
				{!sealed && (
					<span role="status">
						{autosave.refusal ? autosave.refusal.message : autosave.state === 'saved' ? 'Kept' : 'Keeping…'}
					</span>
				)}
			</div>
			{!sealed && !maySign && (
				<p>This letter is signed and sent by: {signersInWords(letter.signs)}. You can prepare it.</p>
			)}
			{!sealed && <MentionsNotice inHand={inHand} kept={kept} mentions={mentions} beforeSaving={enter} />}
			<Panes
				label="Width of the sentences"
				usual={defaultOwnChoices.panes.letter}
				share={own.panes.letter}
				onShare={(letter) => changeOwn({ panes: { ...own.panes, letter } })}
			>
				<div>
					{!sealed && (
						<details>
							<summary>Address, references and subject</summary>
							<div className={classes.surround}>
								<LetterSurround letter={letter} onChange={onSurround} />
							</div>
						</details>
					)}
					{removed && !sealed && (
						<RemovedNotice
							text={removed.block.text}
							onBack={() => {
								setLetter((before) => insertBlock(before, removed.at, removed.block))
								setRemoved(undefined)
								announce('The block is back')
							}}
							onLeave={() => setRemoved(undefined)}
						/>
					)}
					<h2 className={classes.title}>Text of the letter</h2>
					{!sealed && (
						<p>
							<kbd>Alt</kbd> + <kbd>↑</kbd> or <kbd>↓</kbd> moves the block that you are in.
						</p>
					)}
					<ol className={classes.blocks}>
						{letter.blocks.map((block, at) => (
							<LetterBlock
								key={block.id}
								block={block}
								source={sourceInWords(block, view.findings)}
								place={at + 1}
								first={at === 0}
								last={at === letter.blocks.length - 1}
								sealed={sealed}
								startOpen={added === block.id}
								edits={edits}
							/>
						))}
					</ol>
					{!sealed && (
						<div className={`${classes.bar} ${classes.below}`}>
							<Button variant="default" onClick={() => edits.addAfter('')}>
								Add a paragraph at the end
							</Button>
							<Button variant="default" onClick={() => void compare()}>
								Compare with today’s findings
							</Button>
							<Button variant="default" onClick={() => setDiscarding(true)}>
								Put this draft aside
							</Button>
						</div>
					)}
					{fresh && (
						<LetterComparison
							letter={letter}
							fresh={fresh}
							onTake={(next) => {
								setLetter(next)
								setFresh(undefined)
								announce('The letter is up to date')
							}}
							onClose={() => setFresh(undefined)}
						/>
					)}
				</div>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard */}
				<section className={classes.preview} aria-label="The letter as it will look" tabIndex={0}>
					<LetterPreview letter={letter} head={settings} date={date} />
				</section>
			</Panes>
			<MarkAsSent
				inHand={inHand}
				letterId={kept.letterId}
				opened={sending}
				today={status.today}
				onClose={() => setSending(false)}
				onSend={send}
			/>
			<Confirm
				opened={discarding}
				title="Put this draft aside?"
				confirmLabel="Put it aside"
				busy={inHand.busy}
				onConfirm={() => void discard()}
				onCancel={() => setDiscarding(false)}
			>
				The draft stays on record but cannot be changed or sent any more.
			</Confirm>
		</>
	)
}
