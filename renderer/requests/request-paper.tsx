import { Drawer } from '@mantine/core'
import { useMemo } from 'react'
import { type CaseDocument, currentVersion, type Evidence } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { OffenceDetail } from '../casework/index.ts'
import { Loading, RefusalNotice } from '../components/index.ts'
import { DocumentView } from '../document-view/document-view.tsx'
import { flatten } from '../document-view/flatten.ts'
import classes from './request-page.module.css'
import type { CaseInHand } from './use-case.ts'

/** Which paper to show, with which places lit up. */
export interface PaperShown {
	document: CaseDocument
	evidence: Evidence[]
	about: string
}

/** The paper of a request that a piece of evidence points into. */
export function paperOf(inHand: CaseInHand, evidence: Evidence[]): CaseDocument | undefined {
	const name = evidence[0]?.document.split(' > ')[0]
	return currentVersion(inHand.view.case).documents.find((document) => document.name === name)
}

/** The text of a logged paper beside the page, with its quotes lit up. */
export function RequestPaper({
	requestId,
	shown,
	onClose,
}: {
	requestId: string
	shown: PaperShown | undefined
	onClose: () => void
}) {
	return (
		<Drawer.Root
			opened={shown !== undefined}
			onClose={onClose}
			position="right"
			size="min(44rem, 92vw)"
			transitionProps={{ duration: 0 }}
			styles={{ content: { display: 'flex', flexDirection: 'column' }, body: { flex: 1, minHeight: 0 } }}
		>
			<Drawer.Overlay />
			<Drawer.Content>
				{/* Not the library's own head: that is a banner, and the page has one. */}
				<div className={classes.paperHead}>
					<Drawer.Title className={classes.paperTitle}>{shown?.about ?? 'Text of the paper'}</Drawer.Title>
					<Drawer.CloseButton aria-label="Close" size="lg" />
				</div>
				<Drawer.Body>{shown && <PaperText requestId={requestId} shown={shown} />}</Drawer.Body>
			</Drawer.Content>
		</Drawer.Root>
	)
}

function PaperText({ requestId, shown }: { requestId: string; shown: PaperShown }) {
	const { value, refusal } = useQuery('document.text', { requestId, documentId: shown.document.documentId })
	const papers = useMemo(() => (value ? flatten(value) : []), [value])
	if (refusal) return <RefusalNotice refusal={refusal} />
	if (!value) return <Loading>Fetching the text…</Loading>
	return (
		<OffenceDetail instead="The paper tells what is said to have happened. Its text is folded until you open it.">
			<DocumentView papers={papers} evidence={shown.evidence} about={shown.about} />
		</OffenceDetail>
	)
}
