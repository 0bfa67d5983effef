import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type CommandName, roleRefusal } from '../../domain/index.ts'
import { useSession } from '../session.tsx'
import styles from './casework.module.css'
import { useFocusBack } from './focus-back.ts'

/** Why the person at work may not give a command, in a sentence that says who can; or nothing. */
export function useRoleRefusal(name: CommandName): string | undefined {
	const { person } = useSession()
	return roleRefusal(name, person.role)
}

/**
 * A button that opens a form in its place. Somebody whose role may not record this sees who can.
 * Focus goes back to the button when the form closes.
 */
export function Recorder({
	name,
	label,
	what,
	primary = false,
	children,
}: {
	name: CommandName
	/** On the button: what will be recorded. */
	label: string
	/** What the sentence about another role is about: "To record wishes". */
	what?: string
	primary?: boolean
	children: (close: () => void) => ReactNode
}) {
	const refusal = useRoleRefusal(name)
	const [open, setOpen] = useState(false)
	const button = useFocusBack(open)
	if (refusal) {
		return (
			<p className={styles.quiet}>
				{what ?? label}: {lowerFirst(refusal)}
			</p>
		)
	}
	if (open) return children(() => setOpen(false))
	return (
		<Button ref={button} variant={primary ? 'filled' : 'default'} onClick={() => setOpen(true)}>
			{label}
		</Button>
	)
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1)
}
