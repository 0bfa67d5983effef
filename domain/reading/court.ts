import { withoutCapitals } from './asker.ts'
import { type Candidate, matched } from './candidate.ts'
import { courtLine } from './order-words.ts'
import type { Sheet } from './paper.ts'
import { findPeople } from './people.ts'
import { policeRank } from './ranks.ts'
import type { Found } from './requester.ts'
import { party } from './signature.ts'

const courtName =
	/\b(?:the )?((?:crown|family|county|high|magistrates'?|youth|central criminal) court)(?: of justice)?(?:,? (?:sitting )?at ([\p{L}][\p{L}'-]+(?:[ -](?!\b(?:case|claim|no|number|between|in|on|before|and|under)\b)[\p{L}][\p{L}'-]+){0,3}))?/iu
const placeFirst = /\b([\p{Lu}][\p{L}'-]+(?:[ -][\p{Lu}][\p{L}'-]+){0,2}) (Crown|Family|County|Magistrates'?) Court\b/u
const notPlace = /^(?:the|this|that|her|his|any|our|a|in|in the|his majesty's)$/i
const coronerName =
	/\b((?:(?:HM |His Majesty's )?(?:Senior |Area |Assistant )?Coroner|Coroner's (?:Court|Office|Area))(?:,)? (?:for|of) (?:the (?:county|area|coroner area) of )?(?:the )?[\p{L}][\p{L}'-]+(?:,? (?:and |the )?(?!(?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|requires|hereby|is|has|will|asks)\b)[\p{Lu}][\p{L}'-]+){0,4}?)(?=,? (?:Dr|Mr|Mrs|Ms|Miss|Sir|Dame|requires|hereby|is|has|will|asks)\b|[.;:()]|,? *$| -|\n|,? (?-i:\p{Ll})|, \d| \d)/iu

function proper(text: string): string {
	return text
		.toLowerCase()
		.replace(/(^|[ -])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase())
		.replace(/\b(And|Of|The|At|For|Upon|On)\b/g, (word) => word.toLowerCase())
		.replace(/^hm\b/i, 'HM')
}

/** The court or coroner that a paper comes from, as "Crown Court at Marlbury". */
export function courtOf(sheet: Sheet): { name: string; coroner: boolean; candidate: Candidate } | undefined {
	for (const block of sheet.blocks.slice(0, 30)) {
		const passages = block.type === 'box' ? [block.box.label, block.box.value] : [block.passage]
		for (const passage of passages) {
			const coroner = coronerName.exec(passage.text)
			if (coroner) {
				const name = coroner[1] === coroner[1]!.toUpperCase() ? proper(coroner[1]!) : coroner[1]!
				return {
					name,
					coroner: true,
					candidate: matched(name, 'high', passage, coroner),
				}
			}
			const at = courtName.exec(passage.text)
			const before = placeFirst.exec(withoutCapitals(passage.text))
			if (!at && !before) continue
			const place = at?.[2] ?? before?.[1] ?? ''
			const kind = proper(at?.[1] ?? `${before![2]} Court`).replace(/^Magistrates' court/i, "Magistrates' Court")
			if (place === '' && block.type !== 'line' && !/^in the/i.test(passage.text)) continue
			// "Eastmarch Magistrates' Court" keeps its own order.
			const own = at?.[2] === undefined && before && !notPlace.test(before[1]!) ? `${before[1]} ${before[2]} Court` : ''
			const name = own !== '' ? own : place === '' || /^the$/i.test(place) ? kind : `${kind} at ${proper(place)}`
			const match = at ?? before!
			return {
				name,
				coroner: false,
				candidate: matched(name, 'high', passage, match),
			}
		}
	}
	return undefined
}

/** Whether the head of a paper is a court's. */
export function fromCourt(sheet: Sheet): boolean {
	return sheet.blocks.slice(0, 3).some((block) => block.type !== 'box' && courtLine.test(block.passage.text))
}

const forCourt =
	/\bcourt (?:officer|clerk|manager|associate|administrator)\b|\b(?:clerk|proper officer)\b|\bjustices' |\blegal adviser\b/i
const judicial = /\b(?:judge|justice|hhj|ddj|dj|recorder|magistrate|coroner|master|registrar)\b/i

/** Who asks by an order that nobody serves: whoever signs it for the court, or the judge who made it; never a party. */
export function behindOrder(sheet: Sheet, people: readonly Found[]): Found[] {
	const parties = sheet.blocks.flatMap((block) =>
		block.type !== 'box' && block.passage.text.length < 120 && party.test(block.passage.text)
			? [block.passage.text.toLowerCase()]
			: [],
	)
	const others = people.filter(({ name }) => !parties.some((text) => text.includes(name.toLowerCase())))
	// The officer in the case is named on a court's paper for its own purposes; who signs it for the court has made it.
	const courts = sheet.blocks
		.map((block) => (block.type === 'box' ? block.box.value : block.passage))
		.concat(sheet.tail)
		.flatMap((passage) => findPeople(passage.text).map((person) => ({ ...person, passage, sure: true })))
		.filter(({ name, rank }) => name !== '' && forCourt.test(rank))
	const signing = courts.at(-1)
	if (signing && others[0] && policeRank.test(others[0].rank) && courtOf(sheet)?.coroner === false)
		return [signing, ...others]
	if (others.length > 0) return others
	for (const block of sheet.blocks) {
		if (block.type === 'box') continue
		const { passage } = block
		const judge = findPeople(passage.text).find(({ name, rank }) => name !== '' && judicial.test(rank))
		if (judge) return [{ ...judge, passage, sure: true }]
	}
	return []
}
