import { Button } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import {
	type CaseLetter,
	confirmsClient,
	currentVersion,
	type Letter,
	letterTitle,
	roleWords,
	type sendMethods,
} from '../../domain/index.ts'
import { call, useCommand } from '../bridge.ts'
import {
	announce,
	Confirm,
	DateText,
	Loading,
	MomentText,
	Notice,
	PageHeading,
	RefusalNotice,
} from '../components/index.ts'
import { type CaseInHand, useCase } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { sourceInWords } from './block-source.ts'
import { type BlockEdits, LetterBlock } from './letter-block.tsx'
import {
	addParagraph,
	bringUpToDate,
	differences,
	editBlock,
	insertBlock,
	moveBlock,
	removeBlock,
	restoreBlock,
} from './letter-edits.ts'
import { LetterPreview } from './letter-preview.tsx'
import { LetterSurround } from './letter-surround.tsx'
import classes from './letters.module.css'
import { MarkAsSent, methodPhrases } from './mark-as-sent.tsx'
import { useLetter } from './use-letter.ts'

/** A letter being written, or read once it is sealed. */
export default function LetterEditorPage() {
	const { id = '', letterId = '' } = useParams<{ id: string; letterId: string }>()
	const { inHand, refusal } = useCase(id)
	const kept = inHand?.view.case.letters.find((each) => each.letterId === letterId)
	if (inHand && kept) return <OpenLetter key={`${letterId} ${kept.state}`} inHand={inHand} kept={kept} />
	if (!inHand && !refusal) return <Loading>Opening the letter…</Loading>
	return (
		<>
			<PageHeading>Letter</PageHeading>
			{refusal ? <RefusalNotice refusal={refusal} /> : <p>There is no such letter.</p>}
		</>
	)
}

function SealedNotice({ inHand, kept }: { inHand: CaseInHand; kept: CaseLetter }) {
	if (kept.state === 'discarded')
		return <Notice>This draft was put aside. It is kept on record and cannot be changed.</Notice>
	return (
		<Notice tone="good" title="Sent and sealed">
			<p>
				Sent on <DateText date={kept.sentOn ?? ''} />
				{kept.method && ` ${methodPhrases[kept.method]}`}. Sealed by{' '}
				{inHand.view.people[kept.sealedBy ?? ''] ?? 'somebody'}, <MomentText at={kept.changedAt} />. It cannot be
				changed.
			</p>
			{kept.sha256 && <p>SHA-256 {kept.sha256.slice(0, 16)}…</p>}
		</Notice>
	)
}

function OpenLetter({ inHand, kept }: { inHand: CaseInHand; kept: CaseLetter }) {
	const { view } = inHand
	const { settings, person, status } = useSession()
	const [, go] = useLocation()
	const { letter, setLetter, removed, setRemoved, theirs, settle, autosave } = useLetter(inHand, kept)
	const [added, setAdded] = useState<string>()
	const [sending, setSending] = useState(false)
	const [discarding, setDiscarding] = useState(false)
	const [fresh, setFresh] = useState<Letter>()
	const exporting = useCommand('letter.export')
	const printing = useCommand('letter.print')
	const sealed = kept.state !== 'draft'
	const subject = view.case
	const version = currentVersion(subject)
	const blocked = sealed ? undefined : view.letters.find(({ kind }) => kind === letter.kind)?.blockedBecause
	const maySign = letter.signs.includes(person.role)
	const ids = { requestId: subject.id, letterId: kept.letterId }
	const latest = useRef(letter)
	latest.current = letter

	const edits = useMemo<BlockEdits>(
		() => ({
			edit: (id, text) => setLetter((before) => editBlock(before, id, text)),
			restore: (id) => {
				setLetter((before) => restoreBlock(before, id))
				announce('The first words are back')
			},
			remove: (id) => {
				const at = latest.current.blocks.findIndex((block) => block.id === id)
				const block = latest.current.blocks[at]
				if (!block) return
				setRemoved({ block, at })
				setLetter((before) => removeBlock(before, id))
				announce('Block removed. You can bring it back.')
				requestAnimationFrame(() => document.getElementById('letter-undo')?.focus())
			},
			move: (id, by) => {
				setLetter((before) => moveBlock(before, id, by))
				const at = latest.current.blocks.findIndex((block) => block.id === id) + 1 + by
				announce(`Moved to place ${Math.max(1, Math.min(at, latest.current.blocks.length))}`)
			},
			addAfter: (id) => {
				const next = addParagraph(latest.current, id, person.id)
				setAdded(next.id)
				setLetter(next.letter)
			},
		}),
		[setLetter, setRemoved, person.id],
	)

	const mentions = useMemo(
		() =>
			version.answers.confirm_client_status === 'yes'
				? []
				: confirmsClient(letter, {
						personNamed: version.fields.personNamed ?? '',
						clientReference: subject.clientReference,
					}),
		[letter, version, subject.clientReference],
	)

	const save = async (as: 'pdf' | 'docx') => {
		await autosave.flush()
		const result = await exporting.run({ ...ids, as })
		if (result.ok && result.value.saved) announce(`Saved${result.value.path ? ` as ${result.value.path}` : ''}`)
	}
	const print = async () => {
		await autosave.flush()
		const result = await printing.run(ids)
		if (result.ok && result.value.printed) announce('Sent to the printer')
	}
	const send = async (sentOn: string, method: (typeof sendMethods)[number]) => {
		await autosave.flush()
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
	const next = fresh && bringUpToDate(letter, fresh)
	const difference = next && differences(letter, next)
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
					{blocked}
				</Notice>
			)}
			{theirs && (
				<Notice tone="warn" title="This letter was changed elsewhere meanwhile" live>
					<p>Nothing of yours is lost. Choose which words go on.</p>
					<div className={classes.bar}>
						<Button onClick={() => settle(letter, theirs)}>Keep my words</Button>
						<Button variant="default" onClick={() => settle(theirs, theirs)}>
							Take the other words
						</Button>
					</div>
				</Notice>
			)}
			<div className={classes.bar}>
				<Button variant="default" loading={exporting.busy} onClick={() => void save('pdf')}>
					Save as PDF
				</Button>
				<Button variant="default" loading={exporting.busy} onClick={() => void save('docx')}>
					Save as Word file
				</Button>
				<Button variant="default" loading={printing.busy} onClick={() => void print()}>
					Print
				</Button>
				{!sealed && maySign && (
					<Button onClick={() => setSending(true)} disabled={Boolean(blocked)}>
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
				<p>
					This letter is signed and sent by: {letter.signs.map((role) => roleWords[role]).join(' or ')}. You can prepare
					it.
				</p>
			)}
			{mentions.length > 0 && !sealed && (
				<Notice tone="warn" title="This letter seems to confirm that the person is a client">
					<ul>
						{mentions.map(({ where, sentence, because }) => (
							<li key={`${where} ${sentence}`}>
								“{sentence}” ({because})
							</li>
						))}
					</ul>
				</Notice>
			)}
			<div className={classes.editor}>
				<div>
					{!sealed && (
						<details>
							<summary>Address, references and subject</summary>
							<div style={{ marginBlock: '0.75rem 1.25rem' }}>
								<LetterSurround letter={letter} onChange={onSurround} />
							</div>
						</details>
					)}
					{removed && !sealed && (
						<Notice live>
							<p>A block was removed: “{removed.block.text.slice(0, 80)}…”</p>
							<div className={classes.bar}>
								<Button
									id="letter-undo"
									variant="default"
									size="compact-md"
									onClick={() => {
										setLetter((before) => insertBlock(before, removed.at, removed.block))
										setRemoved(undefined)
										announce('The block is back')
									}}
								>
									Bring it back
								</Button>
								<Button variant="subtle" size="compact-md" onClick={() => setRemoved(undefined)}>
									Leave it out
								</Button>
							</div>
						</Notice>
					)}
					<h2 style={{ fontSize: '1.125rem' }}>Text of the letter</h2>
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
						<div className={classes.bar} style={{ marginTop: '1rem' }}>
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
					{difference && next && (
						<Notice live title="Compared with today’s findings">
							{difference.added.length + difference.gone.length === 0 ? (
								<p>The letter has a block for everything, and no block too many.</p>
							) : (
								<>
									{difference.added.length > 0 && (
										<>
											<p>Not in the letter yet:</p>
											<ul>
												{difference.added.map((block) => (
													<li key={block.id}>{block.text}</li>
												))}
											</ul>
										</>
									)}
									{difference.gone.length > 0 && (
										<>
											<p>In the letter, but no longer found:</p>
											<ul>
												{difference.gone.map((block) => (
													<li key={block.id}>{block.text}</li>
												))}
											</ul>
										</>
									)}
									<p>Bringing it up to date keeps your own paragraphs and the words that you changed.</p>
								</>
							)}
							<div className={classes.bar}>
								{difference.added.length + difference.gone.length > 0 && (
									<Button
										size="compact-md"
										onClick={() => {
											setLetter(next)
											setFresh(undefined)
											announce('The letter is up to date')
										}}
									>
										Bring it up to date
									</Button>
								)}
								<Button variant="default" size="compact-md" onClick={() => setFresh(undefined)}>
									Close
								</Button>
							</div>
						</Notice>
					)}
				</div>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling part must be reachable by keyboard */}
				<section className={classes.preview} aria-label="The letter as it will look" tabIndex={0}>
					<LetterPreview letter={letter} head={settings} date={date} />
				</section>
			</div>
			<MarkAsSent
				key={String(sending)}
				inHand={inHand}
				opened={sending}
				today={status.today}
				mentions={mentions}
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
