import { bodies } from '../checks/bodies.ts'
import type { Body } from '../checks/bodies-schema.ts'

/** Counties as they are cut short in notes and addresses, with the words that the forces' names have. */
const counties: readonly (readonly [string, string])[] = [
	['yorks?', 'Yorkshire'],
	['mids?', 'Midlands'],
	['mercia', 'Mercia'],
	['wales', 'Wales'],
	['notts', 'Nottinghamshire'],
	['derbys', 'Derbyshire'],
	['lincs', 'Lincolnshire'],
	['staffs', 'Staffordshire'],
	['northants', 'Northamptonshire'],
	['herts', 'Hertfordshire'],
	['beds', 'Bedfordshire'],
	['cambs', 'Cambridgeshire'],
	['gloucs?|glos', 'Gloucestershire'],
	['wilts', 'Wiltshire'],
	['hants', 'Hampshire'],
	['lancs', 'Lancashire'],
	['leics', 'Leicestershire'],
	['warks|warwicks', 'Warwickshire'],
	['humbs?', 'Humberside'],
	['northumb', 'Northumbria'],
]
const quarters: Readonly<Record<string, string>> = { n: 'North', s: 'South', w: 'West', e: 'East' }
const pattern = new RegExp(
	`(?<![\\p{L}'-])(?:(N|S|W|E|North|South|West|East)(?:\\.|th)? ?)?(${counties.map(([short]) => short).join('|')})\\.?(?= (?:police|constab\\w*|cid|force|control|cops|old bill|hq)(?![\\p{L}'-]))`,
	'giu',
)

/** Forces whose name is cut short: "W Yorks police", "S. Wales CID", "Gloucs Constab". */
export function findShortForces(text: string): { body: Body; start: number; end: number }[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const county = counties.find(([short]) => new RegExp(`^(?:${short})$`, 'i').test(match[2]!))?.[1]
		const lead = match[1] ? (quarters[match[1][0]!.toLowerCase()] ?? '') : ''
		const name = `${lead === '' ? '' : `${lead} `}${county}`
		const body = bodies.find((each) => each.type === 'territorial' && each.name.startsWith(`${name} `))
		return body ? [{ body, start: match.index, end: match.index + match[0].length }] : []
	})
}
