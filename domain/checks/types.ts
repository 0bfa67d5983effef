import type { Evidence } from '../document.ts'
import type { Authority } from './authority-schema.ts'
import type { Body } from './bodies-schema.ts'
import type { CheckWords } from './finding-words-schema.ts'

export type Basis = 'statute' | 'code-as-reported' | 'good-practice'
export type Standing = 'shown' | 'not shown' | 'unclear' | 'not applicable'
export type Stage =
	| 'scope'
	| 'authenticity'
	| 'form'
	| 'tests'
	| 'counselling'
	| 'notice'
	| 'scope-of-content'
	| 'our-decision'

/** One check of a pack. `passesWhen`, `failsWhen`, `appliesWhen` are CEL but for the words `and`/`or`. */
export interface Check {
	id: string
	title: string
	basis: Basis
	source: string
	sourceUrl: string | null
	appliesTo: 'all' | 'counselling'
	stage: Stage
	kind: 'routing' | 'police-request' | 'our-own-step' | 'app-integrity'
	question: string
	appliesWhen: string | null
	passesWhen: string
	failsWhen: string
	dependsOn: string[]
	failWording: string
	askPolice: string | null
	onUnknown: 'ask' | 'fail' | 'prompt' | 'assume-in-scope'
	confidence: 'verified-statute' | 'secondary-only' | 'good-practice-source' | 'inference' | 'unsourced'
	note: string
}

/** A dated, cited set of checks as data. */
export interface RulePack {
	id: string
	/** ISO date; applies to requests received on or after it. */
	inForceFrom: string
	title: string
	checks: Check[]
	/** What the page says about each check's result; missing: the words that are built in. */
	words?: Readonly<Record<string, CheckWords>>
	/** Ranks, situations and who may ask; missing: the table that is built in. */
	authority?: Authority
	/** Who may be asking; missing: the list that is built in. */
	bodies?: readonly Body[]
}

/** Where a check's rule is written, and how surely that was read. */
export interface Citation {
	source: string
	url: string | null
	confidence: Check['confidence']
	/** Somebody of the service held exactly these words against the published text: who, and on which day (ISO). */
	checked?: { by: string; on: string }
}

/** A check's result. It never says that a request is unlawful: only what it shows. */
export interface Finding {
	check: string
	title: string
	standing: Standing
	basis: Basis
	citation: Citation
	/** A plain sentence: why the finding stands as it does. */
	why: string
	/** What to ask the police; empty when nothing is to be asked. */
	ask: string
	stage: Stage
	kind: Check['kind']
	/** Ids of checks that switched this one off, when the standing is *not applicable*. */
	offBecause?: string[]
	/** The pass rests on an exception in section 44C(2) or 44B(5) that police rely on. */
	exceptionReliedOn?: boolean
	evidence?: Evidence[]
}
