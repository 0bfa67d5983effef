import type { Random } from './random.ts'

/** An approver's rank as written, as the record gives it, and its standing by `authority.json`. */
export interface ApproverRank {
	written: string
	canonical: string
	standing: 'shown' | 'not-shown' | 'unclear'
}

const rank = (canonical: string, standing: ApproverRank['standing'], written: string): ApproverRank[] =>
	written.split('|').map((each) => ({ written: each, canonical, standing }))

const ofForce = {
	ci: rank(
		'chief inspector',
		'shown',
		'DCI|Chief Inspector|Detective Chief Inspector|Ch Insp|Det Ch Insp|Det. Ch. Insp.|C/Insp|Chief Insp|D/CI|Ch/Insp',
	),
	above: [
		...rank('superintendent', 'shown', 'Superintendent|Supt|Det Supt|Detective Superintendent|D/Supt|DSU'),
		...rank('chief superintendent', 'shown', 'Chief Superintendent|Ch Supt|C/Supt|Det Ch Supt|DCS'),
		...rank('assistant chief constable', 'shown', 'Assistant Chief Constable|ACC'),
	],
	acting: [
		...rank('acting chief inspector', 'unclear', 'A/DCI|Acting Chief Inspector|A/CI|Acting DCI'),
		...rank(
			'temporary chief inspector',
			'unclear',
			'T/DCI|Temporary Chief Inspector|T/Ch Insp|T/CI|Temporary Detective Chief Inspector',
		),
		...rank('temporary superintendent', 'unclear', 'T/Supt|Temp Supt'),
		...rank('acting superintendent', 'unclear', 'A/Det Supt'),
	],
	low: [
		...rank('inspector', 'not-shown', 'Inspector|DI|Det Insp|Detective Inspector|Insp|D/Insp'),
		...rank('sergeant', 'not-shown', 'DS|Detective Sergeant|Sgt|D/Sgt|PS|Det Sgt'),
		...rank('acting inspector', 'not-shown', 'A/Insp|A/DI|Acting Inspector'),
		...rank('temporary inspector', 'not-shown', 'T/DI|T/Insp|Temporary Inspector'),
	],
	staff: [
		...rank('police staff manager', 'unclear', 'Police Staff Manager'),
		...rank('grade po5, ci equivalent', 'unclear', 'Grade PO5, CI equivalent'),
		...rank('head of public protection', 'unclear', 'Head of Public Protection'),
		...rank('duty manager', 'unclear', 'Duty Manager'),
	],
}

const ofBody: Record<string, { good: ApproverRank[]; doubtful: ApproverRank[]; low: ApproverRank[] }> = {
	nca: {
		good: [
			...rank('grade 2 (equivalent to chief inspector)', 'shown', 'Grade 2 (equivalent to chief inspector)'),
			...rank('g3 - ci level', 'shown', 'G3 - CI level'),
			...rank(
				'operations manager (chief inspector equivalent)',
				'shown',
				'Operations Manager (chief inspector equivalent)',
			),
		],
		doubtful: [
			...rank('grade 3', 'unclear', 'Grade 3'),
			...rank('g2', 'unclear', 'G2'),
			...rank('senior manager', 'unclear', 'Senior Manager'),
			...rank('branch commander', 'unclear', 'Branch Commander'),
		],
		low: [],
	},
	iopc: {
		good: rank(
			'operations team leader (chief inspector equivalent)',
			'shown',
			'Operations Team Leader (chief inspector equivalent)',
		),
		doubtful: [
			...rank('operations manager', 'unclear', 'Operations Manager'),
			...rank('regional director', 'unclear', 'Regional Director'),
		],
		low: [],
	},
	spcc: { good: [], doubtful: rank('head of investigations', 'unclear', 'Head of Investigations'), low: [] },
	rmp: {
		good: [...rank('lieutenant colonel', 'shown', 'Lieutenant Colonel|Lt Col'), ...rank('colonel', 'shown', 'Colonel')],
		doubtful: rank('major', 'unclear', 'Major|Maj'),
		low: [...rank('captain', 'not-shown', 'Captain|Capt'), ...rank('warrant officer', 'not-shown', 'WO2')],
	},
	rnp: {
		good: rank('commander', 'shown', 'Commander|Cdr'),
		doubtful: rank('lieutenant commander', 'unclear', 'Lt Cdr|Lieutenant Commander'),
		low: rank('lieutenant', 'not-shown', 'Lieutenant'),
	},
	rafp: {
		good: [...rank('wing commander', 'shown', 'Wing Commander|Wg Cdr'), ...rank('group captain', 'shown', 'Gp Capt')],
		doubtful: rank('squadron leader', 'unclear', 'Squadron Leader|Sqn Ldr'),
		low: rank('flight lieutenant', 'not-shown', 'Flt Lt|Flight Lieutenant'),
	},
}

export type ApproverLevel = 'good' | 'above' | 'acting' | 'low' | 'staff' | 'doubtful'

/** An approver's rank for a body type; bodies that have no rank of the level give the nearest doubtful one. */
export function approverRank(random: Random, bodyType: string, level: ApproverLevel): ApproverRank {
	const own = ofBody[bodyType]
	if (own) {
		const pool = level === 'good' || level === 'above' ? own.good : level === 'low' ? own.low : own.doubtful
		return random.pick(pool.length > 0 ? pool : own.doubtful)
	}
	const pool = {
		good: ofForce.ci,
		above: ofForce.above,
		low: ofForce.low,
		staff: ofForce.staff,
		acting: ofForce.acting,
		doubtful: ofForce.acting,
	}[level]
	const rank = random.pick(pool)
	// The table has rows for these bodies' ranks alone; elsewhere the last row leaves every rank unclear.
	return ['territorial', 'btp', 'mdp'].includes(bodyType) ? rank : { ...rank, standing: 'unclear' }
}

const requesterRanks: Record<string, string[]> = {
	territorial: [
		'DC',
		'DC',
		'PC',
		'DS',
		'Detective Constable',
		'Police Constable',
		'T/DC',
		'TDC',
		'Det Con',
		'Detective Sergeant',
		'D/Sgt',
		'Sgt',
		'DI',
		'Police Staff Investigator',
		'Civilian Investigator',
		'Investigating Officer',
		'Trainee Detective Constable',
		'Special Constable',
		'Det Sgt',
	],
	nca: ['Grade 5 Officer', 'G4', 'Investigations Officer'],
	iopc: ['Lead Investigator', 'Investigator'],
	spcc: ['Investigator'],
	rmp: ['SSgt', 'Sergeant', 'WO2', 'Cpl'],
	rnp: ['Master at Arms', 'Lieutenant', 'Petty Officer'],
	rafp: ['Flt Sgt', 'Sergeant', 'Cpl'],
	scotland: ['PC', 'DC', 'Detective Sergeant'],
	cnc: ['PC', 'Inspector'],
}

export function requesterRank(random: Random, bodyType: string): string {
	if (bodyType === 'police-scotland' || bodyType === 'psni')
		return random.pick(['Constable', 'DC', 'Detective Sergeant', 'Detective Constable'])
	return random.pick(requesterRanks[bodyType] ?? (requesterRanks.territorial as string[]))
}

/** Police staff have no rank of constable; the number is a staff number. */
export function isStaff(rankWritten: string): boolean {
	return /staff|civilian|investigat/i.test(rankWritten)
}
