import { caseworkStyles } from '../casework/index.ts'

const sureWords: Record<string, string> = {
	'verified-statute': 'read in the Act itself',
	'secondary-only': 'as guidance reports it',
	'good-practice-source': 'good practice',
	inference: 'our reading, not a ruling',
	unsourced: 'not checked against any source: take advice before you rest a decision on it alone',
}

/** What a basis means, for whom it is not, and how surely its source was read. */
export function BasisHint({
	basis,
}: {
	basis: { explains: string; cite: string; notFor?: string; confidence: string }
}) {
	return (
		<>
			{basis.explains}
			{basis.notFor ? ` Not for: ${basis.notFor.charAt(0).toLowerCase()}${basis.notFor.slice(1)}` : ''}
			<br />
			<span className={caseworkStyles.source}>
				{basis.cite} ({sureWords[basis.confidence] ?? basis.confidence})
			</span>
		</>
	)
}
