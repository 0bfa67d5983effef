import type { FieldName } from '../request.ts'

/** Fields as they are named in a sentence. */
export const fieldPhrases: Readonly<Record<FieldName, string>> = {
	receivedOn: 'date received',
	requestDate: 'date of the request',
	channel: 'how it came',
	askingBody: 'asking body',
	askingBodyType: 'kind of body',
	requesterName: 'person asking',
	requesterRank: 'rank of the person asking',
	requesterNumber: 'number of the person asking',
	requesterEmail: 'email of the person asking',
	requesterPhone: 'phone of the person asking',
	policeReference: 'police reference',
	personNamed: 'person named in the request',
	informationSought: 'what is asked for',
	periodFrom: 'start of the period',
	periodTo: 'end of the period',
	replyBy: 'date asked for a reply',
	approverName: 'name of the approver',
	approverRank: 'rank of the approver',
	approvalDate: 'date of approval',
	noticeDate: 'date of notice to the person',
}
