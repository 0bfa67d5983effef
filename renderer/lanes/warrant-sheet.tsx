import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { Part } from '../casework/index.ts'
import { RefusalNotice } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'

/** The sheet to print while the officers are there; nothing where the paper is no warrant. */
export function WarrantSheet({ inHand }: { inHand: CaseInHand }) {
	const { case: subject, letters } = inHand.view
	const [, go] = useLocation()
	const sheet = letters.find(({ kind }) => kind === 'warrant-sheet')
	if (!sheet || sheet.blockedBecause) return null
	const begun = subject.letters.findLast(({ letter, state }) => letter.kind === 'warrant-sheet' && state === 'draft')
	const open = async () => {
		if (begun) return go(paths.letter(subject.id, begun.letterId))
		const result = await inHand.run('letter.start', { kind: 'warrant-sheet' })
		if (result.ok) go(paths.letter(subject.id, result.value.letterId))
	}
	return (
		<Part title="The sheet for the spot">
			<p>One page to print: what to do while the officers are there, and lines to write down what is taken.</p>
			<RefusalNotice refusal={inHand.refusal} />
			<Button loading={inHand.busy} onClick={() => void open()}>
				Open the on-the-spot sheet
			</Button>
		</Part>
	)
}
