import { fromService, type Paper, type Sheet } from './paper.ts'
import { policeRank } from './ranks.ts'
import type { Found } from './requester.ts'
import { byClerk, signatory } from './signature.ts'

/** Words of an officer who takes up what another began. */
const takingOver =
	/\b(?:tak(?:en|ing|e) (?:this |it |the case |the matter )?over|took (?:this |it |the case )?over|picked (?:this|it|the case|the job)(?: one)? up|inherited|(?:case|job|investigation|request|matter) has (?:now )?(?:been )?(?:passed|handed|come|reallocated|transferred|allocated) to me|now (?:the|your) (?:officer|oic|contact)|in (?:his|her|their) place|(?:reply|respond|send|write)\b[^.]{0,30} to me\b)/i

/** Whoever chases or takes up a request that stands quoted below: that person asks now. */
export function speakerOf(paper: Paper): Found | undefined {
	const { main, top } = paper
	const newer =
		main.earlier && main !== top && paper.request.includes(top) && !fromService(top, paper) && !paper.fromClient
	if (!newer || (paper.kind !== 'chaser' && paper.kind !== 'withdrawal' && !takingOver.test(top.body.text)))
		return undefined
	const signed = signatory(top)
	if (!signed?.name.includes(' ') || byClerk(top, signed)) return undefined
	const domain = (sheet: Sheet) => sheet.from?.address.split('@')[1] ?? ''
	return policeRank.test(signed.rank) || (domain(top) !== '' && domain(top) === domain(main)) ? signed : undefined
}
