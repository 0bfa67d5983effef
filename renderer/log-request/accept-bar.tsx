import { Button } from '@mantine/core'
import { KeyHint, Notice } from '../components/index.ts'
import classes from './log-request.module.css'

interface Props {
	/** How many values the paper says in words and nobody accepted yet. */
	ready: number
	guesses: number
	/** Something has been settled already. */
	some: boolean
	onAccept: () => void
}

/** Accepts all that the paper says, by one button or one key; guesses wait for a person. */
export function AcceptBar({ ready, guesses, some, onAccept }: Props) {
	if (ready + guesses === 0) return null
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
				some && <span>All that the paper says in words is accepted.</span>
			)}
			{guesses > 0 && <span>{guesses === 1 ? '1 guess waits for you' : `${guesses} guesses wait for you`}</span>}
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
