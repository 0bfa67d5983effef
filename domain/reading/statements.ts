import type { AnswerName } from '../request.ts'
import type { Candidate } from './candidate.ts'
import { dealingRules } from './dealing-rules.ts'
import { groundKinds, type LabelKind } from './labels.ts'
import { commandAt } from './order-weighed.ts'
import { isAside, isElsewhere, isPrinted } from './other-topics.ts'
import type { Paper } from './paper.ts'
import type { Sentence } from './sentences.ts'
import { type Context, causal, type Rule } from './statement-context.ts'
import { alsoInOrders, weighedRules } from './statements-weighed.ts'
import { emptyWords } from './substance.ts'
import { whyRules } from './why-rules.ts'

const rules: Partial<Record<AnswerName, Rule>> = { ...whyRules, ...dealingRules }

/** The boxes of a form that ask for just this. */
const ownKinds: Partial<Record<AnswerName, readonly LabelKind[]>> = {
	reason_stated: ['reason', 'reasonAndLine'],
	handling_stated: ['handling'],
	holds_basis_stated: ['holds'],
	line_of_enquiry_stated: ['line', 'reasonAndLine'],
	necessity_stated: ['necessity', 'necessityAndProportionality'],
	proportionality_stated: ['proportionality', 'necessityAndProportionality'],
	spv_stated: ['spv'],
	presumption_addressed: ['presumption'],
	essential_stated: ['essential'],
	other_means_addressed: ['otherMeans'],
	less_intrusive_stated: ['otherMeans'],
	views_recorded: ['views'],
}

const inOwnBox = (name: AnswerName, { kind }: Context) => kind !== undefined && ownKinds[name]?.includes(kind) === true

/** What a reason for saying "no" is called in the sentence that goes with it. */
const subjects: Partial<Record<AnswerName, string>> = {
	reason_stated: 'the reason for asking',
	handling_stated: 'how the information will be dealt with',
	holds_basis_stated: 'why it is believed that the service holds the information',
	line_of_enquiry_stated: 'a particular line of enquiry',
	necessity_stated: 'why it is necessary',
	proportionality_stated: 'why it is proportionate',
	spv_stated: 'why it is likely to have substantial probative value',
	presumption_addressed: 'how the starting presumption was overcome',
	essential_stated: 'why access is essential',
	other_means_addressed: 'other means of obtaining the information',
	less_intrusive_stated: 'less intrusive ways that were tried first',
	views_recorded: 'the person’s views',
	defence_disclosure_stated: 'disclosure to the defence',
	voluntary_stated: 'whether complying is voluntary',
}

/** Formulas that speak of the thing without saying why or how: worth a word in the reason given for "no". */
const bare: Partial<Record<AnswerName, RegExp>> = {
	necessity_stated: /\bnecess(?:ary|ity)\b/i,
	proportionality_stated: /\bproportiona/i,
	spv_stated: /\bprobative\b/i,
	presumption_addressed: /\bpresumption\b/i,
	handling_stated: /\b(?:data protection|gdpr|mopi|securely|in confidence)\b/i,
	less_intrusive_stated: /\bless intrusive|other lines of (?:en|in)quiry\b/i,
	other_means_addressed: /\bother means|alternatives?\b/i,
	essential_stated: /\bessential\b/i,
}

interface Unit {
	sentence: Sentence
	context: Context
}

const whyKinds: ReadonlySet<LabelKind | undefined> = new Set<LabelKind | undefined>([...groundKinds])

/** Characters of a paragraph that the rules look at. */
const longest = 8000

/** Sentences on either side that count as the paragraph of one: a page without breaks is read in time that grows with it. */
const farthest = 20

const partOf = (group: readonly Sentence[], index: number): string =>
	group
		.slice(Math.max(0, index - farthest), index + farthest)
		.flatMap(({ ticked, passage }) => (!ticked && !isPrinted(passage.text) ? [passage.text] : []))
		.join(' ')

function unitsOf(paper: Paper): Unit[] {
	const units: Unit[] = []
	for (const sheet of paper.request) {
		const groups = new Map<number, Sentence[]>()
		for (const sentence of sheet.sentences) {
			const group = groups.get(sentence.paragraph)
			if (group) group.push(sentence)
			else groups.set(sentence.paragraph, [sentence])
		}
		for (const group of groups.values()) {
			const written = group.filter(({ ticked, passage }) => !ticked && !isPrinted(passage.text))
			// "Probative value: yes." is complete; what follows it on the line is running text about something else.
			const bareFirst = written.length > 1 && emptyWords.test(written[0]!.passage.text)
			const whole = written.map(({ passage }) => passage.text).join(' ')
			for (const [index, sentence] of group.entries()) {
				const { box, passage, ticked } = sentence
				if (declaration.test(passage.text) || recital.test(passage.text) || isPrinted(passage.text)) continue
				if (box && emptyWords.test(passage.text) && !ticked && box.kind !== 'voluntary') continue
				if (paper.note && box?.kind === 'handling' && /^(?:afterwards|after|action|follow)/i.test(box.label.text))
					continue
				const paragraph = group.length > 2 * farthest ? partOf(group, index) : whole
				const following = group.slice(index, index + 3).filter((other) => !other.ticked)
				for (const text of clausesOf(passage.text))
					units.push({
						sentence,
						context: {
							text,
							around: following.map((other) => other.passage.text).join(' '),
							paragraph: paragraph.slice(0, longest),
							kind: bareFirst && sentence !== written[0] && !ticked && whyKinds.has(box?.kind) ? undefined : box?.kind,
							label: box?.label.text ?? '',
							ticked,
						},
					})
			}
		}
	}
	return units
}

/** Where one sentence says why it is needed and why it is proportionate, each is read by itself too. */
const joint =
	/(?:;|,)? (?:and|but) (?:it is |is )?(?:also )?(?=(?:it is )?(?:proportionate|necessary|needed|essential|of substantial probative value)\b)/i

function clausesOf(text: string): string[] {
	const parts = text.split(joint)
	return parts.length > 1 &&
		parts.every((part) => part.length > 25 && (causal.test(part) || / (?:to|as) \p{L}/u.test(part)))
		? [text, ...parts]
		: [text]
}

/** Printed for the officer to sign; it says nothing of the case. */
const declaration =
	/^(?:\(?(?:\d{1,2}|[a-z])[.)]? +)?(?:i|we) (?:hereby )?(?:declare|certify|confirm|understand|undertake) that (?:the|this|all|i|we|to)\b[^.]*\b(?:purposes|required|requested|not excessive|accurate|correct|true|prejudice|proportionate|belief|request)\b/i

/** What a court says before it orders; it is no ground of an asker. */
const recital = /^(?:\d{1,2}\. )?(?:and )?(?:upon (?:the|hearing|reading|being|it)|it is (?:hereby )?ordered)\b/i

/** In a note of a call, what the service did itself is not what the caller said. */
const ownWords =
	/^(?:I |we |told (?:marian|the|our)|rang |afterwards|not confirmed|nothing sent|did not say|didn't (?:say|ask)|he did not say|she did not say|no mention|wouldn't say)/i

/** Said by the caller, whoever the words are about: "We could refuse, he said." */
const callerSays = /\b(?:he|she|they) (?:said|says|told (?:me|us))\b|^(?:I|we) (?:was|were) told\b/i

/** Yes or no for each thing that a request may state, with the sentence that states it. */
export function statementsOf(paper: Paper, compelled: boolean): Map<AnswerName, Candidate> {
	const answers = new Map<AnswerName, Candidate>()
	const units = unitsOf(paper)
	for (const [name, rule] of Object.entries(rules) as [AnswerName, Rule][]) {
		const mayTick = name === 'voluntary_stated' || name === 'views_recorded' || name === 'defence_disclosure_stated'
		const found = units.find(
			({ context }) =>
				(!context.ticked || mayTick) &&
				!(paper.note && ownWords.test(context.text)) &&
				!isElsewhere(name, context, inOwnBox(name, context)) &&
				!(compelled && commandAt(context.text) >= 0) &&
				rule(context),
		)
		const general = found || (compelled && !alsoInOrders.has(name)) ? undefined : weighedRules[name]
		const weighed =
			general &&
			units.find(
				({ context }) =>
					!context.ticked &&
					!(paper.note && ownWords.test(context.text) && !callerSays.test(context.text)) &&
					!isAside(name, context) &&
					general(context),
			)
		if (found) answers.set(name, { value: 'yes', confidence: 'high', passage: found.sentence.passage })
		else if (weighed)
			answers.set(name, {
				value: 'yes',
				confidence: 'low',
				passage: weighed.sentence.passage,
				why: `It may be about ${subjects[name]}.`,
			})
		else {
			const formula = bare[name] && units.find(({ context }) => bare[name]!.test(context.text))
			const why = formula
				? `Only a formula was found, and nothing about ${subjects[name]}.`
				: `Nothing about ${subjects[name]} was found.`
			answers.set(name, { value: 'no', confidence: 'low', why })
		}
	}
	return answers
}
