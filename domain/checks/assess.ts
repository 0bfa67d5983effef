import type { Evidence } from '../document.ts'
import { onlyClientAsked } from '../lane.ts'
import type { AnswerName, Answers } from '../request.ts'
import { type ApprovalDetail, approvalDetail } from './authority.ts'
import { type CompiledCheck, compilePack, type Line } from './compiled-pack.ts'
import { completeAnswers } from './fields.ts'
import type { Finding, RulePack, Standing } from './types.ts'

type Complete = Record<AnswerName, string>

function say(lines: readonly Line[], answers: Complete): string {
	const line = lines.find(({ when }) => when === null || when.holds(answers))
	return (line?.says ?? '').replace(/\{(\w+)\}/g, (_, name: AnswerName) => answers[name])
}

/** `evaluation` of `fields.json`; a check that fails when unknown stands as *not shown*. */
function standingOf(ready: CompiledCheck, offBecause: readonly string[], answers: Complete): Standing {
	if (offBecause.length > 0 || (ready.applies && !ready.applies.holds(answers))) return 'not applicable'
	if (ready.passes.holds(answers)) return 'shown'
	if (ready.fails.holds(answers) || ready.check.onUnknown === 'fail') return 'not shown'
	return 'unclear'
}

/** What a check's words are chosen by: the answers, what switched it off and why, what the rank table says. */
interface Telling {
	answers: Complete
	offBecause: readonly string[]
	switchesOff: ReadonlyMap<string, string>
	approval: ApprovalDetail | undefined
}

function whyNotApplicable(ready: CompiledCheck, { answers, offBecause, switchesOff }: Telling): string {
	if (offBecause.length === 0) return say(ready.notApplicable, answers)
	return `Not applicable: ${offBecause.map((id) => `${switchesOff.get(id)} (${id})`).join('; ')}.`
}

function askFor(ready: CompiledCheck, standing: Standing, { answers, approval }: Telling): string {
	const { check } = ready
	if (standing !== 'not shown' && standing !== 'unclear') return ''
	if (standing === 'unclear' && check.onUnknown === 'prompt') return ''
	const exact = ready.asks.filter((ask) => ask.standing === undefined || ask.standing === standing)
	const detail = ready.answers.includes('approver_standing') ? approval?.ask : undefined
	return detail || say(exact, answers) || (check.askPolice ?? '')
}

function whyFor(ready: CompiledCheck, standing: Standing, telling: Telling): string {
	const { answers, approval } = telling
	if (standing === 'shown') return say(ready.shown, answers)
	if (standing === 'not shown') return ready.check.failWording
	if (standing === 'not applicable') return whyNotApplicable(ready, telling)
	const detail = ready.answers.includes('approver_standing') ? approval?.why : undefined
	return [say(ready.unclear, answers), detail].filter(Boolean).join(' ')
}

/** A claim that the service must comply, with no order behind it, is what the reader has to see first (FORM-02's note). */
function claimOfCompulsionFirst(findings: Finding[], answers: Complete): Finding[] {
	const at = findings.findIndex((finding) => finding.check === 'FORM-02')
	const claim = findings[at]
	if (answers.claims_mandatory_without_order !== 'yes' || claim?.standing !== 'not shown') return findings
	return [claim, ...findings.slice(0, at), ...findings.slice(at + 1)]
}

/**
 * Sets a request's answers against a pack (rules: `evaluation` in `fields.json`).
 *
 * Missing and empty answers stand at their defaults. The result depends on nothing else; it is in the
 * pack's order, but FORM-02 comes first when the request claims compulsion without an order. It is
 * empty when police have asked only the client: nothing has been asked of the service.
 *
 * @throws Error only for a pack that cannot be compiled
 */
export function assess(answers: Answers, pack: RulePack): Finding[] {
	if (onlyClientAsked(answers)) return []
	const complete = completeAnswers(answers)
	const failed = new Set<string>()
	const compiled = compilePack(pack)
	const switchesOff = new Map(compiled.map((ready) => [ready.check.id, ready.switchesOff]))
	const approval = approvalDetail(complete, pack.authority)
	const findings = compiled.map((ready): Finding => {
		const { check } = ready
		const offBecause = ready.needs.filter((id) => failed.has(id))
		const standing = standingOf(ready, offBecause, complete)
		if (standing === 'not shown') failed.add(check.id)
		const telling: Telling = { answers: complete, offBecause, switchesOff, approval }
		const excepted = standing === 'shown' && ready.exception?.holds(complete) === true
		return {
			check: check.id,
			title: check.title,
			standing,
			basis: check.basis,
			citation: { source: check.source, url: check.sourceUrl, confidence: check.confidence },
			why: whyFor(ready, standing, telling),
			ask: askFor(ready, standing, telling),
			stage: check.stage,
			kind: check.kind,
			...(offBecause.length > 0 && { offBecause }),
			...(excepted && { exceptionReliedOn: true }),
		}
	})
	return claimOfCompulsionFirst(findings, complete)
}

/**
 * The findings with the places in the documents that they rest on: the quotes of every answer that
 * a check's expressions name, and of those that such an answer is drawn from (rank and name for the
 * approver's standing). Findings without a quote, and those that do not apply, come back as they are.
 */
export function withEvidence(
	findings: readonly Finding[],
	evidenceByAnswer: Partial<Record<AnswerName, readonly Evidence[]>>,
	pack: RulePack,
): Finding[] {
	const answersOf = new Map(compilePack(pack).map((ready) => [ready.check.id, ready.answers]))
	return findings.map((finding) => {
		if (finding.standing === 'not applicable') return finding
		const evidence = (answersOf.get(finding.check) ?? []).flatMap((name) => evidenceByAnswer[name] ?? [])
		return evidence.length > 0 ? { ...finding, evidence } : finding
	})
}
