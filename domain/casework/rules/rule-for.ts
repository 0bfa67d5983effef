import { type CommandName, contract } from '../../contract.ts'
import { type Role, roleWords } from '../../people.ts'
import type { Case } from '../case.ts'
import type { CaseworkCommand } from '../work-of.ts'
import { approvalDatesRule } from './approval-dates.ts'
import * as client from './client.ts'
import { closeRule, disposeRule, proposeDisposalRule, reopenRule } from './close.ts'
import { courtPaperRule } from './court-paper.ts'
import { decideRule, proposeRule } from './decision.ts'
import type { Doing, Given, Refused, Rule } from './doing.ts'
import { emergencyDecideRule, emergencyReviewRule, emergencySaveRule } from './emergency.ts'
import { checkRule, prepareRule, receiptRule, stopRule } from './release.ts'
import { concludeRule, searchRule } from './search.ts'
import * as work from './work.ts'

/** The rule of every command of casework. */
const rules: { readonly [Name in CaseworkCommand]: Rule<Name> } = {
	'work.assign': work.assignRule,
	'work.add-task': work.addTaskRule,
	'work.finish-task': work.finishTaskRule,
	'work.record-challenge-answer': work.challengeAnswerRule,
	'work.record-staff-time': work.staffTimeRule,
	'work.record-scope': work.scopeCountedRule,
	'work.record-event': work.eventRule,
	'emergency.save': emergencySaveRule,
	'emergency.decide': emergencyDecideRule,
	'emergency.review': emergencyReviewRule,
	'client.record-contact': client.contactRule,
	'client.record-untraceable': client.untraceableRule,
	'client.record-wishes': client.wishesRule,
	'client.record-permission': client.permissionRule,
	'client.withdraw-permission': client.withdrawRule,
	'client.record-police-form': client.policeFormRule,
	'client.record-capacity': client.capacityRule,
	'client.record-child': client.childRule,
	'client.record-died': client.diedRule,
	'client.decide-letter': client.letterDecidedRule,
	'client.choose-receipt': client.receiptChoiceRule,
	'search.record': searchRule,
	'search.conclude': concludeRule,
	'decision.propose': proposeRule,
	'decision.make': decideRule,
	'court.read-paper': courtPaperRule,
	'decision.settle-approval-dates': approvalDatesRule,
	'release.prepare': prepareRule,
	'release.check': checkRule,
	'release.stop': stopRule,
	'release.record-receipt': receiptRule,
	'close.close': closeRule,
	'close.reopen': reopenRule,
	'close.propose-disposal': proposeDisposalRule,
	'close.dispose': disposeRule,
}

/** The rule of a command: a pure function of the request, what is brought, and who brings it. */
export function ruleFor<Name extends CaseworkCommand>(name: Name): Rule<Name> {
	return rules[name]
}

/** Who may do a thing, in a sentence, when this role may not: "Ask the clinical lead." */
export function roleRefusal(name: CommandName, role: Role): Refused {
	const { roles }: { roles: readonly Role[] } = contract[name]
	if (roles.includes(role)) return undefined
	const able = roles.map((one) => (one === 'clinical_lead' ? `the ${roleWords[one]}` : `a ${roleWords[one]}`))
	return `Your role does not allow this. Ask ${able.join(' or ')}.`
}

/** Why a person may not give a command now, or nothing: role first, then the state of the request. */
export function refusalOf<Name extends CaseworkCommand>(
	name: Name,
	subject: Case,
	input: Given<Name>,
	doing: Doing,
): Refused {
	return roleRefusal(name, doing.actor.role) ?? ruleFor(name)(subject, input, doing)
}
