import { Button } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { RefusalNotice } from '../components/index.ts'
import { useDetail } from './detail-visit.tsx'

/**
 * What the police say happened, and words of their paper, folded until somebody opens them. One opening
 * unfolds everything of the request for this visit. The setting "Keep details of offences folded" turns
 * this off for the whole service.
 */
export function OffenceDetail({
	what = 'what is said of the offence',
	instead,
	roomBelow = false,
	children,
}: {
	/** On the button, after "Show" and "Fold". */
	what?: string
	/** Shown while it is folded. */
	instead?: ReactNode
	/** Something follows that is not under the fold. */
	roomBelow?: boolean
	children: ReactNode
}) {
	const detail = useDetail()
	const id = useId()
	if (!detail) return <>{children}</>
	const { open, setOpen, refusal } = detail
	const opener = (
		<Button
			variant="default"
			size="compact-md"
			mb={open || roomBelow ? 'sm' : undefined}
			aria-expanded={open}
			aria-controls={id}
			onClick={() => setOpen(!open)}
		>
			{open ? `Fold ${what}` : `Show ${what}`}
		</Button>
	)
	return (
		<>
			{!open && instead ? <p>{instead}</p> : null}
			{/* A line of its own: what follows may be a button too. */}
			{roomBelow ? <div>{opener}</div> : opener}
			<RefusalNotice refusal={refusal} />
			<div id={id} style={{ display: 'contents' }}>
				{open ? children : null}
			</div>
		</>
	)
}
