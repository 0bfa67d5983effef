import { Button, CopyButton, Group, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { type CaseDocument, currentVersion, type DocumentProblem } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { caseworkStyles, useKeptForm } from '../casework/index.ts'
import { announce, Dialog, EmptyState, RefusalNotice, TextField } from '../components/index.ts'
import classes from './request-page.module.css'
import type { PaperShown } from './request-paper.tsx'
import { sizeInWords } from './request-words.ts'
import type { CaseInHand } from './use-case.ts'

const problemWords: Record<DocumentProblem, string> = {
	'password-protected': 'locked with a password, not read',
	empty: 'empty',
	unreadable: 'could not be read',
	unsupported: 'a kind of file that is not read here',
	'too-large': 'too large to be read',
}

/** The originals of a request, unchanged, with what makes each recognisable. */
export function RequestDocuments({ inHand, onShow }: { inHand: CaseInHand; onShow: (shown: PaperShown) => void }) {
	const [saving, setSaving] = useState<CaseDocument>()
	const version = currentVersion(inHand.view.case)
	const evidence = Object.values(version.evidence).flat()
	if (version.documents.length === 0)
		return (
			<EmptyState title="There are no papers">
				This request was logged without a file. Notes can say what was told by phone or in person.
			</EmptyState>
		)
	return (
		<section aria-labelledby="papers-title">
			<Title order={2} size="h3" id="papers-title" mb="xs">
				Papers
			</Title>
			<p>Each original is kept unchanged. Its SHA-256 is a fingerprint: the same file always has the same one.</p>
			{version.documents.map((document) => (
				<article key={document.documentId} className={classes.paper} aria-label={document.name}>
					<h3>{document.name}</h3>
					<p>
						{sizeInWords(document.bytes)}
						{document.problem
							? `, ${problemWords[document.problem]}`
							: document.readBy === 'ocr'
								? ', read from pictures'
								: ''}
					</p>
					<p>
						SHA-256 <span className={classes.hash}>{document.sha256.slice(0, 16)}…</span>{' '}
						<CopyButton value={document.sha256}>
							{({ copied, copy }) => (
								<Button
									variant="subtle"
									size="compact-md"
									onClick={copy}
									aria-label={`${copied ? 'Copied' : 'Copy all of it'}: the SHA-256 of ${document.name}`}
								>
									{copied ? 'Copied' : 'Copy all of it'}
								</Button>
							)}
						</CopyButton>
					</p>
					<Group mt="xs">
						{!document.problem && (
							<Button
								variant="default"
								size="compact-md"
								aria-label={`View the text of ${document.name}`}
								onClick={() =>
									onShow({
										document,
										about: 'Text of the paper',
										evidence: evidence.filter((each) => each.quote && each.document.split(' > ')[0] === document.name),
									})
								}
							>
								View the text
							</Button>
						)}
						<Button
							variant="default"
							size="compact-md"
							aria-label={`Save the original of ${document.name}`}
							onClick={() => setSaving(document)}
						>
							Save the original
						</Button>
					</Group>
				</article>
			))}
			<Dialog
				opened={saving !== undefined}
				onClose={() => setSaving(undefined)}
				title="Save a copy outside the vault"
				closesOutside={false}
			>
				{saving ? (
					<SaveOriginal
						requestId={inHand.view.case.id}
						document={saving}
						onClose={() => setSaving(undefined)}
						onSaved={inHand.reload}
					/>
				) : null}
			</Dialog>
		</section>
	)
}

function SaveOriginal({
	requestId,
	document,
	onClose,
	onSaved,
}: {
	requestId: string
	document: CaseDocument
	onClose: () => void
	onSaved: () => void
}) {
	const command = useCommand('document.save-original')
	const { documentId } = document
	const { values, setValues, restored, forget } = useKeptForm(`save-${documentId}`, { reason: '' })
	const [tried, setTried] = useState(false)
	const reason = values.reason.trim()
	const save = async (event: FormEvent) => {
		event.preventDefault()
		setTried(true)
		if (!reason) return
		const result = await command.run({ requestId, documentId, reason })
		if (!result.ok || !result.value.saved) return
		forget()
		announce('Copy saved')
		onSaved()
		onClose()
	}
	return (
		<form onSubmit={save} noValidate aria-label={`Save a copy of ${document.name}`}>
			<RefusalNotice refusal={command.refusal} />
			{restored ? <p className={caseworkStyles.quiet}>What you typed here before, and did not save, is back.</p> : null}
			<p>
				The copy of {document.name} is not encrypted. Anybody who can open the folder can read it. Saving it goes on
				record with your reason.
			</p>
			<TextField
				id="save-reason"
				label="Why is a copy needed?"
				width="wide"
				maxLength={1000}
				data-autofocus
				error={tried && !reason ? 'Say why a copy leaves the vault' : undefined}
				value={values.reason}
				onChange={({ currentTarget }) => setValues(() => ({ reason: currentTarget.value }))}
			/>
			<Group mt="lg">
				<Button type="submit" loading={command.busy}>
					Choose where to save it
				</Button>
				<Button
					variant="default"
					onClick={() => {
						forget()
						onClose()
					}}
				>
					Cancel
				</Button>
			</Group>
		</form>
	)
}
