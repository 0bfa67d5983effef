import { useState } from 'react'
import { Link } from 'wouter'
import type { Release } from '../../domain/index.ts'
import { RecordForm, useRecordForm } from '../casework/index.ts'
import { TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { MatchingFiles } from './matching-files.tsx'
import type { FilesInMemory } from './release-tab.tsx'

/** The second pair of eyes: opens the files, counts pages, and types reference and address from the request. */
export function CheckForm({
	inHand,
	release,
	files,
	preparer,
}: {
	inHand: CaseInHand
	release: Release
	files: FilesInMemory
	preparer: string
}) {
	const { items } = release.prepared
	const [there, setThere] = useState(() => items.filter(({ sha256 }) => files.has(sha256)).length)
	const form = useRecordForm({
		inHand,
		name: 'release.check',
		id: 'check',
		keepAs: `check-${release.releaseId}`,
		start: { files: '', clientReference: '', recipient: '', pages: '' },
		problems: ({ clientReference, recipient, pages }) => ({
			files: there === items.length ? undefined : 'Choose every file of the list',
			clientReference: clientReference.trim() ? undefined : 'Type the client reference',
			recipient: recipient.trim() ? undefined : 'Type the recipient’s address from the request',
			pages: /^\d{1,4}$/.test(pages.trim()) ? undefined : 'Enter how many pages you counted',
		}),
		given: ({ clientReference, recipient, pages }) => ({
			releaseId: release.releaseId,
			clientReference: clientReference.trim(),
			recipient: recipient.trim(),
			pagesCounted: Number(pages),
			sha256: items.map(({ sha256 }) => sha256).filter((sha256) => files.has(sha256)),
		}),
		said: 'Checked. The clinical lead seals it next.',
	})
	return (
		<RecordForm form={form} label="Check what is to go out" saveLabel="It is right: record the check">
			<p>
				{preparer} prepared this. Open each file on this computer and look at every page: is it about the right person,
				and is everything that was taken out really gone? Then open{' '}
				<Link href={paths.request(inHand.view.case.id, 'documents')}>the request itself</Link> and type from it. Nothing
				is filled in here on purpose.
			</p>
			<MatchingFiles
				release={release}
				files={files}
				hint="Choose the files that you have just looked at: they must be the very ones that were prepared"
				error={form.errors.find(({ field }) => field === 'check-files')?.message}
				onChange={setThere}
			/>
			<TextField
				{...form.text('pages')}
				label="How many pages did you count in all?"
				inputMode="numeric"
				maxLength={4}
				width="short"
			/>
			<TextField {...form.text('clientReference')} label="Our client reference" maxLength={100} />
			<TextField
				{...form.text('recipient')}
				label="The recipient’s address, as it stands on the request"
				width="wide"
				maxLength={300}
			/>
		</RecordForm>
	)
}
