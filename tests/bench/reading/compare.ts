import { bodyByName } from '../../../domain/checks/bodies.ts'
import { bodyTypeOf } from '../../../domain/checks/body-types.ts'
import type { AnswerName, FieldName } from '../../../domain/request.ts'

/** Share of the truth's words that a long text must contain, and the most it may run on. */
const overlapNeeded = 0.6
const lengthAllowed = 4

const flat = (text: string) => text.normalize('NFC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|lady|lord|his honour judge|her honour judge|hhj)\.? /

const nameKey = (text: string) =>
	flat(text)
		.replace(titles, '')
		.replace(/[\s.,]/g, '')
const codeKey = (text: string) => flat(text).replace(/[^a-z0-9]/g, '')
const rankKey = (text: string) => flat(text).replace(/[\s.]+/g, '')

/** Digits of a telephone number, without country code or extension. */
function phoneKey(text: string): string {
	const digits = flat(text)
		.replace(/\b(ext|extn|extension|x)\.? ?\d+.*$/, '')
		.replace(/\(0\)/g, '')
		.replace(/\(?option \d.*$/, '')
		.replace(/[^\d+]/g, '')
	return digits.replace(/^(\+44|0044)/, '0')
}

const stop = new Set(
	'a an the of or and to in on at for by from with between that which she he they her his him them it its is was be any so far as only those'.split(
		' ',
	),
)
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Content words; dates are broken into day, month and year so that their style does not matter. */
function words(text: string): string[] {
	const dated = flat(text)
		.replace(
			/\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})\b/g,
			(_, d: string, m: string, y: string) => ` ${Number(d)} ${months[Number(m) - 1] ?? m} ${y.slice(-2)} `,
		)
		.replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1')
		.replace(/\b20(\d{2})\b/g, '$1')
	return dated
		.split(/[^a-z0-9\u00c0-\u024f']+/)
		.filter((word) => word && !stop.has(word))
		.map((word) => {
			const month = months.find(
				(each) =>
					word.startsWith(each) &&
					/^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/.test(
						word,
					),
			)
			return month ?? word.replace(/^0+(?=\d)/, '').replace(/'?s$/, '')
		})
}

/** Whether a long text says what the truth says: enough of its words, and not everything else besides. */
function sameLongText(truth: string, got: string): boolean {
	const wanted = [...new Set(words(truth))]
	const given = words(got)
	const found = wanted.filter((word) => given.includes(word)).length
	return found >= overlapNeeded * wanted.length && given.length <= Math.max(25, lengthAllowed * words(truth).length)
}

const sameType: string[][] = [
	['police-scotland', 'scotland-police'],
	['psni', 'ni-police'],
	['other', 'non-police', 'court', 'cnc', 'scotland-prosecutor', 'coroner', 'council', 'solicitor'],
	['joint-unit', 'rocu'],
]

/** Compares one field by the rules of the samples' README: case, titles and spacing do not matter, dates do. */
export function sameField(name: FieldName, truth: string, got: string): boolean {
	switch (name) {
		case 'requesterName':
		case 'approverName':
		case 'personNamed':
			return nameKey(truth) === nameKey(got)
		case 'requesterRank':
		case 'approverRank':
			return rankKey(truth) === rankKey(got)
		case 'requesterPhone':
			return phoneKey(truth) === phoneKey(got)
		case 'requesterNumber':
		case 'policeReference':
			return codeKey(truth) === codeKey(got)
		case 'askingBody':
			return (
				nameKey(truth) === nameKey(got) ||
				(bodyByName(truth) !== undefined && bodyByName(truth)?.name === bodyByName(got)?.name)
			)
		case 'askingBodyType':
			return (
				truth === got ||
				(bodyTypeOf(truth) !== undefined && bodyTypeOf(truth) === bodyTypeOf(got)) ||
				sameType.some((list) => list.includes(truth) && list.includes(got))
			)
		case 'informationSought':
			return sameLongText(truth, got)
		default:
			return flat(truth) === flat(got)
	}
}

const rankWords: [RegExp, string][] = [
	[/\b(nca|rn)\b/g, ''],
	[/\b(detective|det|d)\b/g, ''],
	[/\b(a|act)\b/g, 'acting'],
	[/\b(t|ty|tmp|temp)\b/g, 'temporary'],
	[/\btdci\b/g, 'temporary chief inspector'],
	[/\b(dci|ci|ch insp|chief insp|c insp|ch inspector|c inspector|ch i)\b/g, 'chief inspector'],
	[/\b(dcs|csupt|ch supt|c supt|chief supt)\b/g, 'chief superintendent'],
	[/\b(dsu|dsupt|supt)\b/g, 'superintendent'],
	[/\b(di|pi|insp)\b/g, 'inspector'],
	[/\b(ds|dps|ps|sgt)\b/g, 'sergeant'],
	[/\b(dc|pc|con)\b/g, 'constable'],
	[/\bacc\b/g, 'assistant chief constable'],
	[/\blt\b/g, 'lieutenant'],
	[/\bcol\b/g, 'colonel'],
	[/\bmaj\b/g, 'major'],
	[/\bcapt\b/g, 'captain'],
	[/\bcdr\b/g, 'commander'],
	[/\bwg\b/g, 'wing'],
	[/\bsqn\b/g, 'squadron'],
	[/\bldr\b/g, 'leader'],
	[/\bgp\b/g, 'group'],
	[/\bflt\b/g, 'flight'],
	[/\bwo ?([12])\b/g, 'warrant officer'],
]

/** A rank in the record's words: lower case, without "detective", abbreviations written out. */
function plainRank(text: string): string {
	let out = ` ${flat(text)
		.replace(/[./()]/g, ' ')
		.replace(/\s+/g, ' ')} `
	for (const [pattern, word] of rankWords) out = out.replace(pattern, word).replace(/\s+/g, ' ')
	return out.trim()
}

/** Compares one answer. */
export function sameAnswer(name: AnswerName, truth: string, got: string): boolean {
	if (name === 'approver_rank') return plainRank(truth) === plainRank(got)
	if (name === 'approver_name') return nameKey(truth) === nameKey(got)
	return truth === got
}
