import { type Case, nameOf } from '../case.ts'
import { write } from '../dates.ts'
import type { Content } from './content.ts'
import type { Profile } from './profile.ts'

/** Who the person is, how old, and in what part of the case. */
export function composePerson(c: Case, p: Profile): Pick<Content, 'dob' | 'status' | 'capacity'> {
	const { random, person } = c
	const years = c.asked.since(person.dob, { largestUnit: 'year' }).years
	const child = years < 18
	let dob = ''
	if (p.age === 'dob')
		dob = write(person.dob, random.pick(['slash', 'slash', 'long', 'slash-short', 'dot', 'short', 'dash']))
	if (p.age === 'years') dob = random.pick([`aged ${years}`, `age ${years}`, `${years} years old`])
	if (p.age !== 'none') c.answer({ client_age: child ? 'child' : 'adult' })
	c.field('personNamed', `${person.title} ${nameOf(person)}`)
	const role = {
		victim: 'victim_or_at_risk',
		'at-risk': 'victim_or_at_risk',
		suspect: 'suspect_only',
		witness: 'witness_only',
		none: 'unknown',
	}[p.role]
	c.answer({ client_role: role })
	const status = {
		victim: random.pick(['Victim', 'Complainant', 'Victim (alleged)', 'Injured party']),
		'at-risk': 'Person at risk of becoming a victim',
		suspect: random.pick(['Suspect', 'Person under investigation']),
		witness: random.pick(['Witness', 'Witness only, not a victim']),
		none: '',
	}[p.role]
	let capacity = ''
	if (p.capacity === 'fine') {
		capacity = random.pick([
			'No concerns about capacity.',
			'Adult with capacity.',
			'There are no concerns about {her} capacity.',
		])
		c.answer({
			client_capacity: 'yes',
			client_age: child ? 'child' : capacity.startsWith('Adult') ? 'adult' : (c.answers.client_age ?? 'unknown'),
		})
		capacity = c.say(capacity)
	}
	return { dob, status, capacity }
}
