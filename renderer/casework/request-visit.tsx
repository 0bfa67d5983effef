import type { ReactNode } from 'react'
import { DetailVisit } from './detail-visit.tsx'
import { FormPapers } from './form-papers.tsx'

/** What holds on every page of one request: what the person typed and did not save, and whether detail is unfolded. */
export function RequestVisit({ requestId, children }: { requestId: string; children: ReactNode }) {
	return (
		<DetailVisit key={requestId} requestId={requestId}>
			<FormPapers requestId={requestId}>{children}</FormPapers>
		</DetailVisit>
	)
}
