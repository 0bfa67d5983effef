import { Button } from '@mantine/core'
import { createContext, type ReactNode, useContext, useId, useMemo, useState } from 'react'
import type { Refusal } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import { announce, RefusalNotice } from '../components/index.ts'
import { useSession } from '../session.tsx'

interface Visit {
	open: boolean
	setOpen: (open: boolean) => void
	refusal?: Refusal
}

const VisitContext = createContext<Visit | undefined>(undefined)

/**
 * Holds whether what is said of the offence is unfolded, for as long as a request's page is shown: on the
 * next visit it is folded again. The first unfolding of a visit goes on record.
 */
export function DetailVisit({ requestId, children }: { requestId: string; children: ReactNode }) {
	const [open, setOpen] = useState(false)
	const [logged, setLogged] = useState(false)
	const [refusal, setRefusal] = useState<Refusal>()
	const visit = useMemo<Visit>(
		() => ({
			open,
			refusal,
			setOpen: (next) => {
				setOpen(next)
				announce(next ? 'What is said of the offence is shown' : 'What is said of the offence is folded')
				if (!next || logged) return
				setLogged(true)
				void call('access.detail-opened', { requestId, what: 'offence' }).then((result) => {
					if (!result.ok) setRefusal(result.refusal)
				})
			},
		}),
		[open, logged, refusal, requestId],
	)
	return <VisitContext.Provider value={visit}>{children}</VisitContext.Provider>
}

/**
 * What the police say happened, folded until somebody opens it. The setting "Keep details of offences folded"
 * turns this off for the whole service.
 */
export function OffenceDetail({ instead, children }: { instead?: string; children: ReactNode }) {
	const visit = useContext(VisitContext)
	const { settings } = useSession()
	const id = useId()
	if (!visit || !settings.foldDetail) return <>{children}</>
	const { open, setOpen, refusal } = visit
	return (
		<>
			{!open && instead ? <p>{instead}</p> : null}
			<Button
				variant="default"
				size="compact-md"
				mb="sm"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				{open ? 'Fold what is said of the offence' : 'Show what is said of the offence'}
			</Button>
			<RefusalNotice refusal={refusal} />
			<div id={id} style={{ display: 'contents' }}>
				{open ? children : null}
			</div>
		</>
	)
}
