import type { Case } from '../case.ts'
import { composeApprover } from './approver.ts'
import type { Content } from './content.ts'
import { composeDecoy } from './decoy.ts'
import { composeNotice } from './notice.ts'
import { composePerson } from './person.ts'
import type { Level, Profile } from './profile.ts'
import { composeReason } from './reason.ts'
import { composeReply } from './reply.ts'
import { composeScope } from './scope.ts'

export type { Content } from './content.ts'
export * from './profile.ts'
export { composeReply } from './reply.ts'

/** Chooses the words for a profile and writes down in the record what they say. */
export function compose(c: Case, p: Profile): Content {
	const { random, pools, scenario } = c
	const pick = (list: readonly string[], more?: Record<string, string>) => c.say(random.pick(list), more)
	const level = (value: Level, stated: readonly string[], formula: readonly string[]) =>
		value === 'stated' ? pick(stated) : value === 'formula' ? pick(formula) : ''

	const scope = composeScope(c, p)
	const out: Content = {
		...scope,
		extra: composeDecoy(c),
		reason: composeReason(c, p),
		holds: level(p.holds, pools.holds, pools.holdsFormula),
		enquiry: p.enquiry ? c.say(scenario.enquiry) : '',
		necessity: level(p.necessity, [scenario.necessity], pools.necessityFormula),
		proportionality: level(p.proportionality, pools.proportionality, pools.bothFormula),
		spv: level(p.spv, [scenario.spv], pools.spvFormula),
		presumption: level(p.presumption, pools.presumption, pools.presumptionFormula),
		essential: level(p.essential, [scenario.essential], pools.essentialFormula),
		other: level(p.other, [scenario.other], pools.otherFormula),
		handling: level(p.handling, pools.handling, pools.handlingFormula),
		defence: p.defence ? pick(pools.defence) : '',
		voluntary: p.voluntary ? pick(pools.voluntary) : '',
		views: p.views ? pick(pools.views) : '',
		consent:
			p.consent === 'basis' ? pick(pools.consentBasis) : p.consent === 'attached' ? pick(pools.consentAttached) : '',
		compulsion: p.compulsion ? pick(pools.compulsion) : '',
		notice: composeNotice(c, p),
		...composeApprover(c, p),
		reply: composeReply(c, p.reply, c.asked),
		...composePerson(c, p),
	}
	const yes = (value: boolean) => (value ? 'yes' : 'no')
	c.answer({
		holds_basis_stated: yes(p.holds === 'stated'),
		line_of_enquiry_stated: yes(p.enquiry),
		necessity_stated: yes(p.necessity === 'stated'),
		proportionality_stated: yes(p.proportionality === 'stated'),
		spv_stated: yes(p.spv === 'stated'),
		presumption_addressed: yes(p.presumption === 'stated'),
		essential_stated: yes(p.essential === 'stated'),
		other_means_addressed: yes(p.other === 'stated'),
		less_intrusive_stated: yes(p.other === 'stated'),
		handling_stated: yes(p.handling === 'stated'),
		defence_disclosure_stated: yes(p.defence),
		voluntary_stated: yes(p.voluntary),
		views_recorded: yes(p.views),
		consent_is_basis: yes(p.consent === 'basis'),
		claims_mandatory_without_order: yes(p.compulsion),
	})
	// Where the tests are argued on the facts, a reader may find a reason or a line of enquiry in them.
	const argued = [p.necessity, p.spv, p.essential].includes('stated')
	if (argued && !p.enquiry) c.allow('line_of_enquiry_stated', 'yes')
	if ((argued || p.enquiry) && !['case', 'bare', 'credibility'].includes(p.reason)) c.allow('reason_stated', 'yes')
	return out
}
