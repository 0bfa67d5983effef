/**
 * The words that documents are made of. Tokens in braces are filled in by the case:
 * {she} {She} {her} {Her} {obj} {herself} (pronouns), {name} {tname} {surname} {first} (the person),
 * {svc} (the service), {force} (the asking body), {ev} (date of the event), {d1} {d2} (dates before the request),
 * {n} (a small number).
 */

/** A case that the asker investigates. Each text states its own topic and no other. */
export interface Scenario {
	/** Noun phrase after "an investigation into". */
	offence: string
	/** What the notes are to be searched for; noun phrase. */
	topic: string
	/** Why they ask: states the reason, no line of enquiry. */
	reason: string
	/** States the line of enquiry on the facts. */
	enquiry: string
	necessity: string
	/** Substantial probative value, with its why. */
	spv: string
	essential: string
	/** Other means, and that they came first. */
	other: string
	/** Closed questions; noun phrase or questions, no notes wanted. */
	closed: string
	child?: boolean
}

export interface Person {
	first: string
	last: string
	she: boolean
}

export interface FormLabels {
	title: string[]
	subtitle: string[]
	sections: string[]
	requestDate: string[]
	force: string[]
	officer: string[]
	rank: string[]
	number: string[]
	email: string[]
	phone: string[]
	reference: string[]
	person: string[]
	dob: string[]
	status: string[]
	holds: string[]
	ask: string[]
	period: string[]
	reason: string[]
	enquiry: string[]
	necessity: string[]
	proportionality: string[]
	spv: string[]
	presumption: string[]
	essential: string[]
	other: string[]
	notice: string[]
	views: string[]
	handling: string[]
	defence: string[]
	voluntary: string[]
	reply: string[]
	approver: string[]
	approvalDate: string[]
	/** Printed help under a label, by the name of the label list. */
	guidance: Partial<Record<string, string[]>>
	small: string[]
}

export interface Pools {
	/** The second family of words, whose misses nobody looks at. */
	heldOut: boolean
	first: { she: string[]; he: string[] }
	last: string[]
	services: string[]
	towns: string[]
	units: string[]
	scenarios: Scenario[]
	holds: string[]
	holdsFormula: string[]
	wholeAsks: string[]
	necessityFormula: string[]
	bothFormula: string[]
	proportionality: string[]
	spvFormula: string[]
	essentialFormula: string[]
	presumption: string[]
	presumptionFormula: string[]
	otherFormula: string[]
	handling: string[]
	handlingFormula: string[]
	defence: string[]
	voluntary: string[]
	views: string[]
	reasonFormula: string[]
	credibility: string[]
	consentBasis: string[]
	consentAttached: string[]
	compulsion: string[]
	noticeGiven: string[]
	noticePhone: string[]
	noticeAware: string[]
	noticePromised: string[]
	noticeWithheld: string[]
	noticeNot: string[]
	askLead: string[]
	intro: string[]
	victimWord: string[]
	greeting: string[]
	closing: string[]
	approvedProse: string[]
	supervisor: string[]
	markings: string[]
	disclaimers: string[]
	footers: string[]
	subjects: string[]
	form: FormLabels
	emergency: { headline: string[]; risk: string[]; minimum: string[]; tried: string[] }
	chaser: string[]
	withdrawal: string[]
	fetch: string[]
}
