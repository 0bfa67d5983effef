import type { FieldName } from '../../domain/index.ts'

/** How a field of a request is asked for on screen. */
export interface FieldWords {
	label: string
	/** One line under the label, where the label alone is not enough. */
	hint?: string
	kind: 'date' | 'line' | 'passage' | 'channel' | 'body' | 'bodyType'
	/** Space for roughly this many characters. */
	width?: number
	group: 'arrival' | 'asker' | 'asked' | 'approval'
}

/** Words for every field, in the order of `domain/request.ts`. */
export const fieldWords: Record<FieldName, FieldWords> = {
	receivedOn: {
		label: 'Date it reached you',
		hint: 'When it arrived in the inbox or at the door, not when somebody opened it',
		kind: 'date',
		group: 'arrival',
	},
	requestDate: { label: 'Date on the request', kind: 'date', group: 'arrival' },
	channel: { label: 'How it came', kind: 'channel', group: 'arrival' },
	askingBody: {
		label: 'Asking body',
		hint: 'The police force or other organisation. A name that is not in the list is fine',
		kind: 'body',
		group: 'asker',
	},
	askingBodyType: { label: 'Kind of body', kind: 'bodyType', group: 'asker' },
	requesterName: { label: 'Person asking', kind: 'line', width: 40, group: 'asker' },
	requesterRank: { label: 'Their rank or role', kind: 'line', width: 24, group: 'asker' },
	requesterNumber: { label: 'Their collar or staff number', kind: 'line', width: 12, group: 'asker' },
	requesterEmail: { label: 'Their email', kind: 'line', width: 40, group: 'asker' },
	requesterPhone: { label: 'Their phone', kind: 'line', width: 20, group: 'asker' },
	policeReference: { label: 'Their reference', kind: 'line', width: 28, group: 'asker' },
	personNamed: {
		label: 'Person named in the request',
		hint: 'As the paper writes it. This does not say that they are a client',
		kind: 'line',
		width: 40,
		group: 'asked',
	},
	informationSought: { label: 'What is asked for', kind: 'passage', group: 'asked' },
	periodFrom: { label: 'Period asked for, from', kind: 'date', group: 'asked' },
	periodTo: { label: 'Period asked for, to', kind: 'date', group: 'asked' },
	replyBy: {
		label: 'Date they ask for a reply by',
		hint: 'Their date. For a request the Act sets none',
		kind: 'date',
		group: 'asked',
	},
	approverName: { label: 'Approving officer', kind: 'line', width: 40, group: 'approval' },
	approverRank: {
		label: 'Approving officer’s rank',
		hint: 'Exactly as written',
		kind: 'line',
		width: 28,
		group: 'approval',
	},
	approvalDate: { label: 'Date of approval', kind: 'date', group: 'approval' },
	noticeDate: { label: 'Date the person was given written notice', kind: 'date', group: 'approval' },
}

export const groupTitles: Record<FieldWords['group'], string> = {
	arrival: 'When and how it came',
	asker: 'Who is asking',
	asked: 'What is asked for',
	approval: 'Approval and notice',
}

/** The five things that a request cannot be logged without; everything else may stay unknown. */
export const requiredNames = [
	'receivedOn',
	'askingBody',
	'requesterName',
	'clientReference',
	'informationSought',
] as const
export type RequiredName = (typeof requiredNames)[number]

export function isRequired(name: string): boolean {
	return (requiredNames as readonly string[]).includes(name)
}

export const channelWords: Record<string, string> = {
	email: 'Email',
	post: 'Post',
	phone: 'Phone',
	visit: 'Visit',
	portal: 'Online portal',
	fax: 'Fax',
}

/** Kinds of asking body, as `checks/bodies.json` names them. */
export const bodyTypeWords: Record<string, string> = {
	territorial: 'Police force in England or Wales',
	btp: 'British Transport Police',
	mdp: 'Ministry of Defence Police',
	cnc: 'Civil Nuclear Constabulary',
	nca: 'National Crime Agency',
	iopc: 'Independent Office for Police Conduct',
	rnp: 'Royal Navy Police',
	rmp: 'Royal Military Police',
	rafp: 'Royal Air Force Police',
	spcc: 'Service Police Complaints Commissioner',
	dscc: 'Defence Serious Crime Command or Unit',
	'joint-unit': 'Regional or joint police unit',
	contractor: 'Contractor engaged by a police body',
	'small-force': 'Port, tunnel, park or other small force',
	'scotland-police': 'Police Scotland',
	'scotland-oversight': 'Police oversight in Scotland',
	'scotland-prosecutor': 'Prosecutor in Scotland',
	'ni-police': 'Police Service of Northern Ireland',
	'ni-oversight': 'Police oversight in Northern Ireland',
	'overseas-police': 'Island or overseas police',
	court: 'Court or coroner',
	'non-police': 'Not a police body',
}
