import type { Candidate } from './candidate.ts'
import { draftWord, elsewhere, forInformation, type Instrument, toOthers } from './order-words.ts'
import type { Paper, Sheet } from './paper.ts'

/*
 * A letter, a mail or a note that says an order is there, without any of the known phrases of service: the paper is named,
 * it is told as a fact, and it is aimed at the service or comes with what is read.
 */

const named: readonly (readonly [Instrument, RegExp])[] = [
	['witness_summons', /\b(?:(?:witness )?summons(?:es)?|subpoena|citation(?= (?:to|of|for|requiring)))\b/i],
	['warrant', /\bsearch warrant\b|\bwarrant (?:to (?:enter|search)|for your)\b/i],
	['coroner_notice', /\bschedule 5 notice\b|\bcoroner'?s notice\b|\bnotice\b[^.;]{0,40}\bschedule 5\b/i],
	[
		'court_order',
		/\b(?:the|an) order\b(?=[^.;]{0,60}\b(?:against|accompan\w+|requires|requiring|obliges|obliging|naming|directed to)\b)|\b(?:production|disclosure|court|sealed|judge'?s|third[- ]party|non-party) order\b|\border of (?:the |his |her |(?:deputy )?district |county |h)[^.;]{0,40}|\bjudge'?s direction\b/i,
	],
]
/** The court does it to the reader: "the court has summonsed your manager". */
const doneTo =
	/\b(?:court|judge|justices|hhj [\p{L}'-]+|magistrates|sheriff|coroner)\b,?(?: [^.;]{0,60},)? (?:has |have )?(?:now |today |yesterday )?(?<done>summons(?:es|ed)|summoned|ordered|directed|commanded) (?:you(?:r \w+)?|us|our \w+|the service)\b/iu
const here =
	/\b(?:attach\w*|enclos\w*|herewith|copy|copies|accompan\w+|obliges|requires|below|serv(?:e|ed|ing|ice)|hand(?:ed|ing)|deliver\w*|brought|gave (?:me|us)|with this|names your|against (?:you|us|our|your|(?-i:\p{Lu})\p{L}+ (?-i:\p{Lu})\p{L}+))\b/iu
const fact =
	/\b(?:made|granted|issued|sealed|obtained|signed|served|attach\w*|enclos\w*|herewith|by way of service|handed|names|service of|accompan\w+)\b/i
const aimed =
	/\b(?:you|your|yours|us|our|we|me|service|against|manager|reception|requir\w+|herewith|attach\w*|enclos\w*)\b/i
const unreal =
	/\b(?:if|unless|should|whether|could|might|would|(?<!\d |\d(?:st|nd|rd|th) )may(?! (?:20)?\d\d)|can|will|shall|until|in case|not|never|no|nor|neither|none|nobody|nothing|without|rather than|instead of|\w+n't|apply(?:ing)?|appli(?:ed|cation)|seek(?:ing)?|sought|considering|hope|plan\w*|intend\w*|going to|want\w*|need\w*|ask(?:ed|ing)? (?:for|the court))\b/i
const others =
	/\b(?:arrest|non-molestation|restraining|occupation|care|protection|bail|hospital|prevention|community|protective|supervision|stalking|forced marriage|standing|postal|money|purchase|section \d+) (?:warrant|order)|\b(?:witnesses|other services|another|two of them|to others)\b|\b(?:withdrawn|refused|set aside|discharged|lapsed|expired)\b|\b(?:charged|breach(?:ed|ing)?|arrested|in breach)\b/iu

export function orderServed(paper: Paper): { instrument: Instrument; candidate: Candidate; sheet: Sheet } | undefined {
	const sheets = paper.note
		? [paper.top]
		: [...new Set([...paper.request, ...paper.sheets.filter(({ attached, earlier }) => attached && !earlier)])]
	for (const sheet of sheets) {
		for (const { passage, box } of sheet.sentences) {
			const text = passage.text.replace(/’/g, "'")
			if (box?.kind === 'superseded' || box?.kind === 'consent' || text.endsWith('?') || text.length > 600) continue
			if (draftWord.test(text) || others.test(text) || toOthers.test(text)) continue
			const done = doneTo.exec(text)
			if (done && !unreal.test(text.slice(0, done.index))) {
				const instrument = /^summon/i.test(done.groups!.done!) ? 'witness_summons' : 'court_order'
				return { instrument, candidate: { value: instrument, confidence: 'low', passage }, sheet }
			}
			for (const [instrument, pattern] of named) {
				const match = pattern.exec(text)
				if (!match) continue
				const clause = text.slice(Math.max(0, match.index - 80), match.index + match[0].length + 60)
				if (unreal.test(clause) || elsewhere.test(text) || forInformation.test(text)) continue
				if (!here.test(text) || !fact.test(text) || !aimed.test(text)) continue
				return {
					instrument,
					candidate: {
						value: instrument,
						confidence: 'low',
						passage,
						start: match.index,
						end: match.index + match[0].length,
						why: 'It is said to be made and to be for this service.',
					},
					sheet,
				}
			}
		}
	}
	return undefined
}
