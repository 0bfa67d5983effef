import { readFileSync } from 'node:fs'
import { assess, type CaseFacts, noWorkFacts, packFor } from '../../../domain/index.ts'

/** Facts of a sample request as they stand once every finding is confirmed. */
export function sampleFacts(id: string, changes: Partial<CaseFacts> = {}): CaseFacts {
	const record = JSON.parse(readFileSync(`tests/samples/${id}.json`, 'utf8'))
	const fields = Object.fromEntries(
		Object.entries(record.fields).filter(([, value]) => value !== null),
	) as CaseFacts['fields']
	return {
		service: {
			name: 'Larkfield Counselling Service',
			address: '1 Mill Lane\nLarkfield\nZZ1 1AA',
			phone: '01632 960100',
			email: 'info@larkfield-counselling.example.org',
			urgentPhone: '',
		},
		signatory: { name: 'Marian Ashdown-Vale', role: 'Clinical lead' },
		reference: '2026-001',
		today: '2026-02-09',
		ourDate: '2026-02-20',
		version: 1,
		fields,
		answers: record.answers,
		lane: record.lane,
		findings: assess(record.answers, packFor('2026-02-06')),
		noticeCleared: false,
		safeContact: 'unknown',
		emergencyReviewed: false,
		work: noWorkFacts,
		approvalChoice: '',
		sent: [],
		...changes,
	}
}
