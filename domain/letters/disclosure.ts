import { britishDate } from '../british-date.ts'
import { withheldWords } from '../casework/casework-words.ts'
import {
	article6Bases,
	article9Conditions,
	conditionsOfUse,
	groundsToDepart,
	schedule1Conditions,
} from '../casework/lists.ts'
import type { CaseFacts } from './facts.ts'
import { contactSentence, paragraph, requestInWords } from './paragraphs.ts'
import type { LetterBlock } from './types.ts'
import type { WorkFacts } from './work-facts.ts'

type Release = NonNullable<WorkFacts['release']>
type Decision = NonNullable<WorkFacts['decision']>

const supplied: Readonly<Record<Decision['kind'], string>> = {
	decline: 'nothing',
	narrow: 'nothing',
	'answer-question': 'an answer to the questions named below, and no page of the record',
	'attendance-dates': 'dates of attendance only, and no page of the record',
	'short-statement': 'a short factual statement, and no page of the record',
	extract: 'part of what was asked for',
	full: 'what the final version of your request names',
}

function pagesInWords(count: number): string {
	return `${count} ${count === 1 ? 'page' : 'pages'}`
}

function totalPages(release: Release): number {
	return release.items.reduce((sum, { pages }) => sum + pages, 0)
}

function notSupplied(release: Release): string {
	if (release.withheld.length === 0) return ''
	const ranges = release.withheld.map(({ pages, reason }) => `${pagesInWords(pages)} (${withheldWords[reason]})`)
	return ` Not supplied: ${ranges.join('; ')}.`
}

/** Basis and ground in one line, as the law is cited. */
function reliedOn(decision: Decision): string {
	const six = article6Bases.find(({ id }) => id === decision.article6)?.cite
	const nine = article9Conditions.find(({ id }) => id === decision.article9)?.cite
	const one = schedule1Conditions.find(({ id }) => id === decision.schedule1)?.cite
	const ground = groundsToDepart.find(({ id }) => id === decision.ground)?.title.toLowerCase()
	const law = [six, nine, one].filter(Boolean).join('; ')
	return `We rely on ${law}. Our ground for departing from confidence: ${ground}.`
}

/** Item, pages, format, what was left out by reason, hash: the manifest on paper. */
function schedule(release: Release): LetterBlock[] {
	return [
		paragraph('DI-S', 'Schedule', 'enclosure'),
		...release.items.map(({ name, pages, sha256 }, place) =>
			paragraph(`DI-S${place + 1}`, `${name}: ${pagesInWords(pages)}, PDF. SHA-256 ${sha256}`, 'item'),
		),
		...release.withheld.map(({ pages, reason, ranges }, place) =>
			paragraph(
				`DI-W${place + 1}`,
				`Left out: ${pagesInWords(pages)}${ranges ? ` (${ranges})` : ''}, ${withheldWords[reason]}.`,
				'item',
			),
		),
	]
}

/**
 * Disclosure: the least that answers the request, with conditions, a receipt and a schedule (letters
 * reference, section 5, DI-1 to DI-7). It is composed only for a release that a second person checked.
 */
export function disclosureBlocks(facts: CaseFacts): LetterBlock[] {
	const { decision, release, viewsForPolice } = facts.work
	if (!decision || !release) return []
	const versions = facts.version > 1 ? ` (version ${facts.version})` : ''
	return [
		paragraph(
			'DI-1',
			`We have considered ${requestInWords(facts)}${versions}. On ${britishDate(decision.on)} we decided to supply what is set out here. This answers that version of your request and no other.`,
		),
		paragraph(
			'DI-2',
			`We supply ${supplied[decision.kind]}: ${decision.covers.replace(/[.\s]+$/, '')}. It is ${pagesInWords(totalPages(release))} in all.${notSupplied(release)}`,
		),
		paragraph('DI-3', reliedOn(decision)),
		paragraph(
			'DI-4',
			'Records of this kind are written to support therapy. They are not a verbatim account and not a statement of evidence.',
		),
		paragraph('DI-5', 'It is supplied on these conditions', 'heading'),
		...conditionsOfUse
			.filter(({ id }) => release.conditions.includes(id))
			.map(({ id, says }) => paragraph(`DI-5/${id}`, says, 'item')),
		...(viewsForPolice
			? [
					paragraph(
						'DI-6',
						`The person named in your request asked us to pass on their views: “${viewsForPolice.trim()}”.`,
					),
				]
			: []),
		paragraph(
			'DI-7',
			`What we supply is encrypted; the passphrase reaches you separately. Please sign and return the receipt enclosed. ${contactSentence(facts)}`,
		),
		...schedule(release),
		paragraph('DI-R', 'Receipt', 'heading'),
		paragraph(
			'DI-R1',
			`We have received what the schedule lists, reference ${facts.reference}, and accept the conditions.`,
		),
		paragraph('DI-R2', 'Name, rank or role and number:', 'field'),
		paragraph('DI-R3', 'Date and signature:', 'field'),
	]
}

/** Own steps that must be done before anything is disclosed (letters reference, section 5). */
const ownSteps = ['OWN-01', 'OWN-02', 'OWN-05', 'OWN-07', 'OWN-08']

export function disclosureNotYet({ work }: CaseFacts): string | undefined {
	const gives = work.decision && work.decision.kind !== 'decline' && work.decision.kind !== 'narrow'
	if (!gives)
		return 'No decision to give something is recorded on the request as it now stands. The clinical lead decides first.'
	if (!work.release) {
		return 'What is to go has not been prepared and checked by a second person yet. This letter lists it, so that comes first.'
	}
	const open = work.ownSteps.filter(({ check, standing }) => ownSteps.includes(check) && standing !== 'shown')
	const [first] = open
	return first ? `One of our own steps is not recorded yet: ${first.title.toLowerCase()}.` : undefined
}
