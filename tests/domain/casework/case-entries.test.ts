import { expect, it } from 'vitest'
import { caseworkEntryKinds } from '../../../domain/casework/casework-entries.ts'
import { type EntryKind, isCaseEntry } from '../../../domain/entries.ts'

it('every entry of casework is one that the case is built from', () => {
	expect(Object.keys(caseworkEntryKinds).filter((kind) => !isCaseEntry(kind as EntryKind))).toEqual([])
})
