// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Answers, type CaseVersion, currentVersion, type RequestFields } from '../../../domain/index.ts'
import { VersionDiff } from '../../../renderer/versions/version-diff.tsx'
import { viewOf, withChallenge } from '../a-case.ts'
import { fakeBridge } from '../fake-bridge.ts'
import { show } from '../show.tsx'

const logged = currentVersion(viewOf(withChallenge()).case)

function version(number: number, fields: RequestFields, answers: Answers): CaseVersion {
	return { ...logged, number, fields: { ...logged.fields, ...fields }, answers: { ...logged.answers, ...answers } }
}

const wide = version(1, { periodFrom: '2021-01-01', periodTo: '2025-12-31' }, { whole_file_requested: 'yes' })
const narrow = version(2, { periodFrom: '2025-01-01', periodTo: '2025-03-31' }, { whole_file_requested: 'no' })
const mixed = version(3, { periodFrom: '2025-01-01', periodTo: '2025-01-31' }, { whole_file_requested: 'yes' })

const compare = (before: CaseVersion, after: CaseVersion) =>
	show(<VersionDiff before={before} after={after} counts={[]} />, fakeBridge({}))

test('a version that asks for less says by how much', async () => {
	compare(wide, narrow)
	await screen.findByText('Narrowed by')
	await screen.findByText('The period is shorter by 95 % (from 60 to 3 months).')
})

test('a version that asks for more is not said to be narrowed', async () => {
	compare(narrow, wide)
	await screen.findByText('More is asked for than before')
	await screen.findByText('The period is longer (from 3 to 60 months).')
	expect(screen.queryByText('Narrowed by')).toBeNull()
})

test('a version that is narrower in one way and wider in another says both', async () => {
	compare(narrow, mixed)
	await screen.findByText('Narrowed in part, and widened in part')
})
