/** The pieces of a request as text; an empty text means that the document is silent. */
export interface Content {
	ask: string
	period: string
	/** The ask itself says the period. */
	periodInAsk: boolean
	reason: string
	holds: string
	enquiry: string
	necessity: string
	proportionality: string
	spv: string
	presumption: string
	essential: string
	other: string
	handling: string
	defence: string
	voluntary: string
	views: string
	consent: string
	compulsion: string
	notice: string
	/** Approver as printed in a box or a sentence ("DCI 2290 Rowena Hall"). */
	approver: string
	approvalDate: string
	approvedProse: string
	/** Follows "Please reply". */
	reply: string
	dob: string
	status: string
	capacity: string
	/** Anything else that the asker says; stands early on the paper. */
	extra: string
}
