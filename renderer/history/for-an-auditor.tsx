import { Button, Group } from '@mantine/core'
import { useCommand } from '../bridge.ts'
import { Notice, RefusalNotice } from '../components/index.ts'
import { useSession } from '../session.tsx'

/** What somebody outside the service needs to check the history without the register. */
export function ForAnAuditor() {
	const { status } = useSession()
	const exporting = useCommand('history.export')
	const printing = useCommand('history.print-sheet')
	return (
		<>
			<h2>For a trustee or an auditor</h2>
			<p>
				The exported history holds who did what and when, by numbers and not by names, and nothing of what the entries
				say. The small program verify.mjs checks it on any computer.
			</p>
			{status.verificationSheet ? (
				<Notice tone="warn" title="Print the verification sheet before you lock">
					Its key checks the seal of every single entry. It is shown to nobody, it is kept nowhere, and it is gone once
					you lock. Give the sheet to a trustee, not to anybody who works with the register.
				</Notice>
			) : null}
			<Group mt="sm">
				<Button variant="default" loading={exporting.busy} onClick={() => exporting.run({})}>
					Export the history
				</Button>
				{status.verificationSheet ? (
					<Button variant="default" loading={printing.busy} onClick={() => printing.run({})}>
						Print the verification sheet
					</Button>
				) : null}
			</Group>
			<RefusalNotice refusal={exporting.refusal ?? printing.refusal} />
		</>
	)
}
