import { homeOfficeCaveat } from './headlines.ts'
import type { PublishedTable } from './published.ts'

/** How the numbers were counted and what is not given: printed with every form of the table. */
export function methodNotes(
	table: Pick<PublishedTable, 'profile' | 'floor' | 'services' | 'packs' | 'received'>,
): string[] {
	const { profile, floor, services, packs } = table
	const notes = [
		'Requests are counted in the year in which they arrived, by what the service recorded from closed lists. Nothing is taken from free text.',
		'“Shown” and “stated” mean that the request shows it. “Not clear or not recorded” is counted by itself, and is never counted as a no. Wishes that are unknown are never counted as a refusal.',
		'Emergencies, orders and other compelled requests, and requests where nothing was held, are never counted as challenged or in the rate of challenges. Requests without an outcome yet are left out of percentages.',
		'What a request says is taken from its first version, as it arrived.',
		'Rows marked “code as reported” follow summaries of the Code of Practice, not its full text.',
		homeOfficeCaveat,
	]
	if (profile === 'internal') {
		notes.push('Not for publication: the numbers are exact and may identify people.')
	} else {
		notes.push(
			`Numbers under ${floor} are not shown. Other numbers are rounded to the nearest 5. Totals are rounded on their own, so rounded parts need not add up to them.`,
			'A number marked “not shown” is hidden because it would let a reader work out a smaller one, or because its total is small or not shown. It may be any number, or none.',
			'Percentages are worked out from the rounded numbers, and left out where a part is hidden or where there are fewer than 20.',
		)
	}
	if (profile === 'public') {
		notes.push(
			'In public no tables are set against each other, and no forces, months or circumstances of clients are given.',
		)
	}
	if (services > 1) {
		notes.push(
			`The files of ${services} services were added up. Where a service’s own file hides a number, the sum is hidden too.`,
		)
		if (services === 2) {
			notes.push('Either of two services can subtract its own numbers from a sum: give it out only if both agree.')
		}
	}
	if (packs.length > 0)
		notes.push(
			`Rule packs in use, by the ${profile === 'internal' ? 'day' : 'year'} of their coming into force: ${packs.join(', ')}.`,
		)
	return notes
}
