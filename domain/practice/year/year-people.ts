import { bodies } from '../../checks/bodies.ts'
import type { BodyType } from '../../checks/body-types.ts'
import type { CaseFigures } from '../../summary/case-figures.ts'

/** Invented people and real bodies of the sample year. */

const firstNames = [
	...['Asha', 'Bryn', 'Carys', 'Dermot', 'Elin', 'Farah', 'Gwen', 'Hamish', 'Imran', 'Jodie', 'Kezia', 'Lorcan'],
	...['Maeve', 'Nikhil', 'Orla', 'Piers', 'Rhian', 'Saskia', 'Tariq', 'Una', 'Vikram', 'Wren', 'Yusuf', 'Zadie'],
]
const lastNames = [
	...['Ashdown', 'Blackmoor', 'Castell', 'Drayton', 'Eastwell', 'Farrow', 'Greaves', 'Hollis', 'Ingram', 'Joyce'],
	...['Kestrel', 'Larkin', 'Mistle', 'Nettleby', 'Oakleaf', 'Pennywell', 'Quill', 'Rushworth', 'Sedgely', 'Thistle'],
]

/** What is asked for, by whether the whole file is wanted. */
export const soughtWords = {
	whole: [
		'All counselling records held about the person named',
		'The complete client file, including notes, letters and emails',
		'Any and all material held in relation to the above',
	],
	part: [
		'Session notes about the allegation, and nothing else',
		'The dates of attendance between the dates given',
		'Letters to or from the GP about the events reported',
		'Notes in which the person first spoke of what happened',
	],
} as const

export type Pick = <Value>(list: readonly Value[]) => Value

export function invented(pick: Pick): { name: string; email: (host: string) => string } {
	const name = `${pick(firstNames)} ${pick(lastNames)}-${pick(lastNames)}`
	return { name, email: (host) => `${name.toLowerCase().replace(' ', '.')}@${host}.police.example` }
}

const typesOf: Readonly<Partial<Record<CaseFigures['asker'], readonly BodyType[]>>> = {
	national_police: ['btp', 'mdp', 'nca'],
	service_police: ['rmp', 'rafp', 'rnp'],
	complaints_body: ['iopc'],
	outside_england_wales: ['scotland-police', 'ni-police'],
	other: ['non-police'],
}

/** Bodies whose requests fall under no Chapter 3A test. */
const outsiders = ['HM Revenue and Customs', 'Local authority', 'Insurer', 'Defence solicitor']

/** A body of the kind, by its name in the list of bodies. */
export function bodyFor(asker: CaseFigures['asker'], pick: Pick): { name: string; type: BodyType; host: string } {
	const types = typesOf[asker] ?? ['territorial']
	const type = pick(types)
	const known = bodies.filter((body) => body.type === type && (type !== 'non-police' || outsiders.includes(body.name)))
	const { name } = pick(known)
	return { name, type, host: name.toLowerCase().replace(/[^a-z]/g, '') }
}
