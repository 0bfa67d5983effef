import { type Candidate, matched } from './candidate.ts'
import { courtLine } from './order-words.ts'
import type { Sheet } from './paper.ts'
import { findPeople } from './people.ts'
import { type Found, party } from './requester.ts'

const courtName =
	/\b(?:the )?((?:crown|family|county|high|magistrates'?|youth|central criminal) court)(?: of justice)?(?:,? (?:sitting )?at ([\p{L}][\p{L}'-]+(?:[ -](?!\b(?:case|claim|no|number|between|in|on|before|and|under)\b)[\p{L}][\p{L}'-]+){0,3}))?/iu
const placeFirst = /\b([\p{Lu}][\p{L}'-]+(?:[ -][\p{Lu}][\p{L}'-]+){0,2}) (Crown|Family|County|Magistrates'?) Court\b/u
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
			const before = placeFirst.exec(passage.text)
			if (!at && !before) continue
			const place = at?.[2] ?? before?.[1] ?? ''
			const kind = proper(at?.[1] ?? `${before![2]} Court`).replace(/^Magistrates' court/i, "Magistrates' Court")
			if (place === '' && block.type !== 'line' && !/^in the/i.test(passage.text)) continue
			const name = place === '' || /^the$/i.test(place) ? kind : `${kind} at ${proper(place)}`
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

const judicial = /\b(?:judge|justice|hhj|ddj|dj|recorder|magistrate|coroner|master|registrar)\b/i

/** Who asks by an order that nobody serves: whoever signs it for the court, or the judge who made it; never a party. */
export function behindOrder(sheet: Sheet, people: readonly Found[]): Found[] {
	const parties = sheet.blocks.flatMap((block) =>
		block.type !== 'box' && block.passage.text.length < 120 && party.test(block.passage.text)
			? [block.passage.text.toLowerCase()]
			: [],
	)
	const others = people.filter(({ name }) => !parties.some((text) => text.includes(name.toLowerCase())))
	if (others.length > 0) return others
	for (const block of sheet.blocks) {
		if (block.type === 'box') continue
		const { passage } = block
		const judge = findPeople(passage.text).find(({ name, rank }) => name !== '' && judicial.test(rank))
		if (judge) return [{ ...judge, passage, sure: true }]
	}
	return []
}
