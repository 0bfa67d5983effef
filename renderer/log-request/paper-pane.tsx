import { Group } from '@mantine/core'
import { memo, useMemo } from 'react'
import type { DraftDocument, Evidence } from '../../domain/index.ts'
import { DropPlace } from '../components/drop-place.tsx'
import { DocumentView } from '../document-view/document-view.tsx'
import { flatten } from '../document-view/flatten.ts'
import { ChooseFiles } from './choose-files.tsx'
import classes from './log-request.module.css'
import { PhoneScript } from './phone-script.tsx'
import { requestFiles } from './request-files.ts'

interface Props {
	phone: boolean
	papers: DraftDocument[]
	evidence: Evidence[]
	/** What the lit-up place shows. */
	about: string | undefined
	/** A file is being read. */
	busy: boolean
	onFiles: (files: File[]) => void
}

/** The side that the fields are read from: the papers, what to say on the phone, or a place for files. */
export const PaperPane = memo(function PaperPane({ phone, papers, evidence, about, busy, onFiles }: Props) {
	const shown = useMemo(
		() => papers.flatMap(({ read }) => (read ? flatten(read) : [])).filter(({ document }) => !document.problem),
		[papers],
	)
	return (
		<div className={classes.paper}>
			{phone && shown.length === 0 ? (
				<div className={classes.short}>
					<PhoneScript />
				</div>
			) : shown.length > 0 ? (
				<DocumentView papers={shown} evidence={evidence} about={about} />
			) : busy ? (
				<p>The text of the paper appears here.</p>
			) : (
				<div className={classes.short}>
					<DropPlace {...requestFiles} prominent={papers.length === 0} onFiles={onFiles} />
				</div>
			)}
			{(shown.length > 0 || phone) && (
				<Group className={classes.more}>
					<ChooseFiles onFiles={onFiles} label={shown.length > 0 ? 'Add another paper' : 'Add a paper'} />
					<span>or drop it on this page</span>
				</Group>
			)}
		</div>
	)
})
