import { Button } from '@mantine/core'
import type { CaseLetter, Letter } from '../../domain/index.ts'
import { DateText, MomentText, Notice } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import classes from './letters.module.css'
import { methodPhrases } from './mark-as-sent.tsx'

/** When and by whom a letter was sealed, or that it was put aside. */
export function SealedNotice({ inHand, kept }: { inHand: CaseInHand; kept: CaseLetter }) {
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

/** The letter was changed elsewhere while it was being written here: a person chooses whose words go on. */
export function ChangedElsewhere({
	letter,
	theirs,
	settle,
}: {
	letter: Letter
	theirs: Letter
	settle: (take: Letter, record: Letter) => void
}) {
	return (
		<Notice tone="warn" title="This letter was changed elsewhere meanwhile" live>
			<p>Nothing of yours is lost. Choose which words go on.</p>
			<div className={classes.bar}>
				<Button onClick={() => settle(letter, theirs)}>Keep my words</Button>
				<Button variant="default" onClick={() => settle(theirs, theirs)}>
					Take the other words
				</Button>
			</div>
		</Notice>
	)
}

/** A block was taken out, and can be brought back. */
export function RemovedNotice({ text, onBack, onLeave }: { text: string; onBack: () => void; onLeave: () => void }) {
	return (
		<Notice live>
			<p>A block was removed: “{text.length > 80 ? `${text.slice(0, 80)}…` : text}”</p>
			<div className={classes.bar}>
				<Button id="letter-undo" variant="default" size="compact-md" onClick={onBack}>
					Bring it back
				</Button>
				<Button variant="subtle" size="compact-md" onClick={onLeave}>
					Leave it out
				</Button>
			</div>
		</Notice>
	)
}
