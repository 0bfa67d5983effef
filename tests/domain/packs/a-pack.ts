import { asContent, builtInShelf, type PackContent } from '../../../domain/index.ts'

/** The pack that is built in as somebody else might publish it again, with changes to single checks. */
export function aPack(
	more: Partial<PackContent> = {},
	checks: Record<string, Partial<PackContent['checks'][number]>> = {},
): PackContent {
	const base = structuredClone(asContent(builtInShelf.packFor('')))
	return {
		...base,
		id: '2026-04-01',
		version: 1,
		title: 'As amended in April',
		inForceFrom: '2026-04-01',
		publisher: 'Lantern Publishing',
		publishedOn: '2026-03-20',
		summary: 'The code was amended.',
		...more,
		checks: (more.checks ?? base.checks).map((check) => ({ ...check, ...checks[check.id] })),
	}
}

/** A pack with a check more: nothing else reads it. */
export function withNewCheck(pack: PackContent): PackContent {
	const model = pack.checks.find(({ id }) => id === 'NARROW-02')!
	return {
		...pack,
		checks: [
			...pack.checks,
			{
				...model,
				id: 'CODE-02',
				title: 'Names the part of the record',
				basis: 'code-as-reported',
				stage: 'counselling',
				source: 'Code of practice, paragraph 61 (invented for a test)',
				sourceUrl: null,
				question: 'Does the request name the part of the record?',
				failWording: 'The request does not name the part of the record that is wanted.',
				askPolice: 'Please name the part of the record that you want.',
				passesWhen: "whole_file_requested == 'no'",
				failsWhen: "whole_file_requested == 'yes'",
			},
		],
		words: {
			...pack.words,
			'CODE-02': {
				shown: [{ says: 'The request names a part of the record.' }],
				unclear: [{ says: 'It is not clear from the request which part of the record is wanted.' }],
				notApplicable: [{ says: 'Not applicable.' }],
			},
		},
	}
}
