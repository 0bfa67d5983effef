import { Button, Group, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { DocumentProblem, DraftDocument } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import { Notice } from '../components/index.ts'
import { flatten } from '../document-view/flatten.ts'
import type { useReading } from './use-reading.ts'

const problemSays: Record<DocumentProblem, string> = {
	'password-protected': 'The file is locked with a password, so it could not be read.',
	empty: 'The file is empty.',
	unreadable: 'The file is damaged or could not be read.',
	unsupported: 'This kind of file cannot be read here.',
	'too-large': 'The file is too large to be read here.',
}

/** The first problem in a paper or in what is attached to it. */
export function problemOf(paper: DraftDocument): { problem: DocumentProblem; name: string; says: string } | undefined {
	const inside = paper.read ? flatten(paper.read).find(({ document }) => document.problem)?.document : undefined
	const problem = inside?.problem ?? paper.problem
	if (!problem) return undefined
	return { problem, name: inside?.name ?? paper.name, says: inside?.problemSays || problemSays[problem] }
}

interface Props {
	draftId: string
	paper: DraftDocument
	readAgain: ReturnType<typeof useReading>['readAgain']
	onDropped: (documentId: string) => void
	onKept: (documentId: string) => void
}

/** What stands in the way of reading a paper: a password to be given, or "keep it anyway" and "remove". */
export function PaperProblem({ draftId, paper, readAgain, onDropped, onKept }: Props) {
	const [password, setPassword] = useState('')
	const [wrong, setWrong] = useState(false)
	const [busy, setBusy] = useState(false)
	const found = problemOf(paper)
	if (!found) return null
	const { problem, name, says } = found
	const locked = problem === 'password-protected'

	const unlock = async (event: FormEvent) => {
		event.preventDefault()
		if (!password) return
		setBusy(true)
		const result = await readAgain(paper, password)
		setBusy(false)
		setPassword('')
		setWrong(!result.ok || problemOf(result.value)?.problem === 'password-protected')
	}
	const drop = async () => {
		setBusy(true)
		const result = await call('document.remove', { draftId, documentId: paper.documentId })
		setBusy(false)
		if (result.ok) onDropped(paper.documentId)
	}
	return (
		<Notice tone="warn" title={name} live>
			<p>{says}</p>
			{locked && (
				<form onSubmit={unlock}>
					<Group align="end" mb="sm">
						<PasswordInput
							id={`password-${paper.documentId}`}
							label="Password of the file"
							description="Used once to read it and not kept"
							error={wrong ? 'That password does not open it. Try again.' : undefined}
							value={password}
							onChange={(event) => setPassword(event.currentTarget.value)}
							autoComplete="off"
							w="16rem"
						/>
						<Button type="submit" loading={busy}>
							Open and read
						</Button>
					</Group>
				</form>
			)}
			<p>The original can still be kept with the request, unchanged.</p>
			<Group>
				<Button
					variant="default"
					size="compact-md"
					onClick={() => onKept(paper.documentId)}
					aria-label={`Keep it anyway: ${name}`}
				>
					Keep it anyway
				</Button>
				<Button variant="default" size="compact-md" onClick={drop} disabled={busy} aria-label={`Remove: ${name}`}>
					Remove
				</Button>
			</Group>
		</Notice>
	)
}
