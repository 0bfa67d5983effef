import { Button } from '@mantine/core'
import { useCommand } from '../bridge.ts'
import { announce, RefusalNotice } from '../components/index.ts'

/** Prints the page on screen, as its print style has it. */
export function PrintButton({ label, prominent = false }: { label: string; prominent?: boolean }) {
	const { run, busy, refusal } = useCommand('app.print-page')
	const print = async () => {
		const answer = await run({})
		if (answer.ok) announce(answer.value.printed ? 'Sent to the printer' : 'Nothing was printed')
	}
	return (
		<>
			<Button variant={prominent ? 'filled' : 'default'} loading={busy} onClick={() => void print()}>
				{label}
			</Button>
			<RefusalNotice refusal={refusal} />
		</>
	)
}
