import { useParams } from 'wouter'
import { useQuery } from '../bridge.ts'
import { Loading, PageHeading, RefusalNotice } from '../components/index.ts'
import { DraftPage } from './draft-page.tsx'
import { StartPage } from './start-page.tsx'

/** Logging a request: the start, or a draft where it was left. */
export default function LogRequestPage() {
	const { draftId } = useParams<{ draftId?: string }>()
	return draftId ? <OpenDraft key={draftId} draftId={draftId} /> : <StartPage />
}

function OpenDraft({ draftId }: { draftId: string }) {
	const { value, refusal } = useQuery('draft.open', { draftId })
	if (value) return <DraftPage draft={value} />
	if (!refusal) return <Loading>Opening the draft…</Loading>
	return (
		<>
			<PageHeading>Log a request</PageHeading>
			<RefusalNotice refusal={refusal} />
		</>
	)
}
