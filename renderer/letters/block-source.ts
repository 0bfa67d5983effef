import type { Finding, LetterBlock } from '../../domain/index.ts'

/** Where a block's words come from, as its label says it. */
export function sourceInWords(block: LetterBlock, findings: readonly Finding[]): string {
	const { source } = block
	if ('person' in source) return 'Your own words'
	const heading = block.shape === 'heading' || block.shape === 'enclosure'
	if ('template' in source) return heading ? 'Heading of the standard wording' : 'Standard wording'
	const name = (check: string) => {
		const title = findings.find((finding) => finding.check === check)?.title
		return title ? `${check}: ${title}` : check
	}
	return `From finding ${[source.finding, ...(source.also ?? [])].map(name).join(' and ')}`
}
