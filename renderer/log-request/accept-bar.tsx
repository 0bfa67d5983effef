import { Button } from '@mantine/core'
import { KeyHint, Notice } from '../components/index.ts'
import classes from './log-request.module.css'

interface Props {
	/** How many values the paper says in words and nobody accepted yet. */
	ready: number
	/** Fields with one value that reading only guesses. */
	guesses: number
	/** Fields for which the papers give several values. */
	choices: number
	/** Something has been settled already. */
	some: boolean
	onAccept: () => void
	/** What one press settled last, which can still be taken back. */
	undoable: string | undefined
	onUndo: () => void
}

/** "1 guess waits for you", "2 guesses and 3 choices wait for you". */
function waitingWords(guesses: number, choices: number): string {
	const parts = [
		...(guesses > 0 ? [guesses === 1 ? '1 guess' : `${guesses} guesses`] : []),
		...(choices > 0 ? [choices === 1 ? '1 choice' : `${choices} choices`] : []),
	]
	return `${parts.join(' and ')} ${guesses + choices === 1 ? 'waits' : 'wait'} for you`
}

/** Accepts all that the paper says, by one button or one key; guesses wait for a person. */
export function AcceptBar({ ready, guesses, choices, some, onAccept, undoable, onUndo }: Props) {
	if (ready + guesses + choices === 0 && !undoable) return null
	return (
		<div className={classes.bar}>
			{ready > 0 ? (
				<>
					<Button onClick={onAccept}>
						{ready === 1 ? 'Accept what the paper says' : `Accept all ${ready} that the paper says`}
					</Button>
					<KeyHint keys={['mod', 'Enter']} />
				</>
			) : (
				some && !undoable && <span>All that the paper says in words is accepted.</span>
			)}
			{undoable && (
				<>
					<span role="status">{undoable}</span>
					<Button variant="default" size="compact-md" onClick={onUndo}>
						Undo
					</Button>
				</>
			)}
			{guesses + choices > 0 && <span>{waitingWords(guesses, choices)}</span>}
		</div>
	)
}

/** Says what logging now would leave out, so that nobody takes a suggestion for a record. */
export function NotAccepted({ names }: { names: string[] }) {
	if (names.length === 0) return null
	return (
		<Notice>
			{names.length === 1 ? 'One suggestion is' : `${names.length} suggestions are`} not accepted yet and would be
			recorded as “I don’t know”: {names.join(', ')}.
		</Notice>
	)
}
