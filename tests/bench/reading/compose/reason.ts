import type { Case } from '../case.ts'
import type { Profile } from './profile.ts'

/** The reason for the request, and whether credibility is all of it. */
export function composeReason(c: Case, p: Profile): string {
	const { random, pools, scenario } = c
	switch (p.reason) {
		case 'case':
			c.answer({ reason_stated: 'yes', credibility_only: 'no' })
			return c.say(scenario.reason)
		case 'bare':
			c.answer({ reason_stated: 'yes', credibility_only: 'no' })
			return c.say(
				random.pick([
					'It is needed for an investigation into {offence}.',
					'The reason is an investigation into {offence}.',
					'We are investigating {offence}.',
				]),
				{ offence: c.say(scenario.offence) },
			)
		case 'credibility':
			c.answer({ reason_stated: 'yes', credibility_only: 'yes' })
			return c.say(random.pick(pools.credibility))
		case 'formula':
			c.answer({ reason_stated: 'no', credibility_only: 'unknown' })
			c.allow('credibility_only', 'no')
			return random.pick(pools.reasonFormula)
		case 'exception':
			c.answer({ reason_stated: 'no', credibility_only: 'unknown', reason_exception_claimed: 'interfere' })
			c.allow('credibility_only', 'no')
			return random.pick([
				'The reason is left out in reliance on section 44C(2), because giving it might interfere with the investigation.',
				'We do not give the reason here: to do so might interfere with the investigation (section 44C(2) of the Act).',
			])
		case 'absent':
			c.answer({ reason_stated: 'no', credibility_only: 'unknown' })
			c.allow('credibility_only', 'no')
			return ''
	}
}
