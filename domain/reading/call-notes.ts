/*
 * A note of a call or a visit that is told in running text, as a slip or an entry in a day book: somebody rang or came, and
 * whoever took it tells what was said. It is known by two things together: its head says that it is of a call or a visit,
 * and the asker is spoken of, while the writer speaks of what they themselves did.
 */

/** At the head: what kind of slip it is, beside a time or who took it; or that somebody rang. */
const slip =
	/(?:^|[\s([|/-])(?:(?:tele)?phone|call|message|msg)(?: (?:call|message|msg|slip|note|log|memo|book|pad))?(?= *(?:$|[\n|/,;-]|for\b|from\b|taken\b|rec'?d\b|at\b))|\b(?:missed call|phone (?:note|message|slip|log)|call (?:note|log|slip)|message (?:slip|pad)|day ?book|while you were out|note (?:of|for|re) [^\n]{0,30}\bcall)\b/i
const rang =
	/\b(?:lady|gentleman|gent|woman|man|bloke|chap|guy|girl|lad|someone|somebody|officer|police(?:man|woman)?|copper|detective|constable|sergeant|inspector|D[CSI]|P[CS])\b[^.\n]{0,60}\b(?:rang|phoned|telephoned|called(?! (?:at|in|round|by)\b)|(?:has |had )?just (?:rung|phoned|called)|on the (?:phone|line|other end))\b|\b(?:call|message|phone call) (?:came |come )?(?:in )?from\b|\b(?:took|taken|had|got|answered) (?:a |this |the )?(?:phone )?(?:call|message)\b/i
const came =
	/\b(?:lady|gentleman|gent|woman|man|bloke|chap|guy|someone|somebody|officers?|police(?:man|men|woman)?|coppers?|detectives?|constable|sergeant|inspector|D[CSI]|P[CS])\b[^.\n]{0,60}\b(?:came (?:in|to|by|round|into)|called (?:at|in|round|by)|turned up|dropped (?:in|by)|popped in|walked in|stopped by|was at the door|at (?:the )?(?:door|desk|reception|counter))\b/i

/** What the writer did or could not do. */
const ours =
	/\b(?:I|we) (?:told|said|explained|asked|took|put|wrote|couldn'?t|could not|wouldn'?t|would not|didn'?t|did not|haven'?t|have not|gave|only|promised|offered|can'?t|don'?t know|wasn'?t|rang|phoned|tried|read)\b|\b(?:told|asked|advised) (?:him|her|them) (?:I|we|to|that|it|for|they|he|she|our|the)\b/i
/** How the asker is spoken of. */
const theirs: readonly RegExp[] = [
	/\b(?:gave|left|spelled|spelt|read out|quoted|mentioned) (?:out )?(?:(?:me|us) )?(?:his|her|their|a|the) (?:name|number|e-?mail|mobile|extension|collar|details|direct|ref\w*|crime)\b/i,
	/\b(?:you can |can be |get |ring |call |phone |reach |contact |back to )(?:get |rung |reached |called )?(?:him|her|them|back)? ?(?:back )?(?:on|at) (?:0|07|\(0|ext)/i,
	/\b(?:what|all) (?:he|she|they) (?:is|was|were|are)(?: really)? after\b|\b(?:he|she|they)(?:'s| is| was|'re| are| were) (?:after|asking|wanting|ringing|calling|looking for|hoping|quite|very|a bit|nice|polite|rude|short|pushy|insistent|friendly|fine)\b/i,
	/\b(?:he|she|they)(?:'d| would) (?:like|love|want|prefer|be grateful|appreciate)\b|\b(?:he|she|they) (?:wants|wanted|asked|asks|needs|needed|reckons|claimed|claims|insisted|promised|explained|went on|went a bit)\b/i,
	/(?:,|["'.!?]) ?(?:he|she|they) (?:said|says|reckons|told me|tells me)\b|\b(?:he|she|they) (?:said|says|told (?:me|us))\b/i,
	/\b(?:says|said|claims|claimed) (?:he|she|they)(?:'s| is| was|'re| are) (?:from|with|a|the|ringing|calling)\b/i,
	/\b(?:his|her|their) (?:boss|inspector|chief inspector|sergeant|sarge|supervisor|guv'?nor|gaffer|super(?:intendent)?|D[CI]I?)\b[^.]{0,40}\b(?:signed|ok'?d|okayed|agreed|approved|authori[sz]ed|said yes|knows|cleared|passed)\b/i,
]
/** Who has been told of it, what is still to be done. */
const after =
	/\b(?:nobody|no[- ]one|(?:not|n't) (?:told|spoken to|rung|phoned|called|rang)|(?:not|n't) (?:\w+ )?(?:ring|call|phone|check|verify|speak)|is off (?:till|until|sick|today)|back (?:on|in) (?:mon|tues|wednes|thurs|fri)|passed (?:it|this|the message) (?:on|to)|please (?:ring|call|phone) (?:him|her|them)|call(?:ed)? (?:him|her|them) back|this (?:slip|note|message))\b/i

/** Somebody who writes to the service speaks of what is the reader's. */
const toReader =
	/\byour (?:clients?|service|organisation|notes|records|files?|agency|charity|practice|counsell\w+)\b|\byou (?:hold|may hold|are asked|are requested)\b/i

/** How far down the head of a note reaches, in characters. */
const headLength = 320

/** What a note in running text is of; `undefined` where it is no such note. */
export function toldOfCall(text: string): 'phone' | 'visit' | undefined {
	const head = text.slice(0, headLength)
	const [slipped, phoned, visited] = [slip.exec(head.slice(0, 120)), rang.exec(head), came.exec(head)]
	if (!slipped && !phoned && !visited) return undefined
	if (toReader.test(text)) return undefined
	const spoken = theirs.filter((pattern) => pattern.test(text)).length
	const own = Number(ours.test(text)) + Number(after.test(text))
	if (own === 0 || spoken === 0 || spoken + own < 3) return undefined
	if (visited && !slipped && (!phoned || visited.index < phoned.index)) return 'visit'
	return 'phone'
}
