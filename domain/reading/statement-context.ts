import type { LabelKind } from './labels.ts'

/** A sentence with its neighbours, as the rules for statements read it. */
export interface Context {
	text: string
	/** The sentence and the two that follow it in the same paragraph or box. */
	around: string
	/** The whole paragraph or box, without the wording of tick boxes. */
	paragraph: string
	kind: LabelKind | undefined
	label: string
	/** It is the wording printed beside a ticked box. */
	ticked: boolean
}

/** Whether a sentence states a thing. */
export type Rule = (context: Context) => boolean

export const negation = /\b(?:not|\w+n't|never|no|without|yet to|nor|neither)\b/i

/** The words just before a place in a text. */
export const said = (text: string, at: number, width = 40): string => text.slice(Math.max(0, at - width), at)

/** Words that join a reason to what it is a reason for. */
export const causal =
	/\b(?:because|since|without|otherwise|given that|in that|so that|so\b(?! far)|as (?:it|she|he|they|the|this|there|we|no|her|his|that|an?|only|its)|would|cannot|could not|only|nothing|no other|if (?:she|he|they|it)|whether|for the reason)\b|[:;]/i

/** Boxes in which words about need or limits are about something else. */
export const notAboutNeed: ReadonlySet<LabelKind | undefined> = new Set<LabelKind | undefined>([
	'handling',
	'notice',
	'noticeDate',
	'views',
	'consent',
	'defence',
	'reply',
	'approver',
	'superseded',
	'voluntary',
	'holds',
	'recipient',
	'requester',
	'exception',
])

export const offence =
	/\b(?:rape|assault\w*|abus\w+|stalking|harassment|murder|manslaughter|homicide|robbery|burglary|theft|fraud|wounding|gbh|abh|grievous|actual bodily|kidnap\w*|abduct\w*|trafficking|exploitation|slavery|coercive|controlling|threats?|violence|sexual|indecen\w+|voyeurism|grooming|strangulation|arson|blackmail|domestic|offences?|county lines|death|suicide|neglect|cruelty|misconduct|fgm|forced marriage|honour|images|penetration|spiking|poisoning|false imprisonment|affray|disturbance|disorder|criminal damage|attack|stabbing|shooting|incident|collision|spitting|hate crime|malicious|communications|drugs?|upskirting|extortion)\b/i

export const credibilityWords =
	/\b(?:credib\w*|reliab\w*|truthful\w*|veracity|honest\w*|fabricat\w*|lying|liar|make (?:things )?up|made up|(?:ma(?:de|kes?|king)|invent(?:ed|s|ing)?) (?:this|that|it|something|these|any of it)(?: \w+){0,3}? up\b|false (?:allegations?|complaints?)|similar (?:allegations?|complaints?)|previous (?:allegations?|complaints?|accounts?)|other allegations?|past allegations?|allegations? (?:before|against others|in the past)|mental health|psychiatric|psychological|medication|diagnos\w*|propensity|character|history of|background|attention[- ]seeking|state of mind|stability|unstable|consisten\w*|inconsisten\w*|account (?:has|have) changed|changed (?:her|his|their) account|believab\w*|trustworth\w*|sexual history|personality|how (?:a|the) jury|(?:to|can|could) be believed|(?:what|which) (?:sort|kind|type) of (?:person|woman|man|girl|boy|witness)|cried wolf|(?:up)?on whose word|at (?:her|his|their) word|rel(?:y|ied) (?:up)?on (?:her|his|their) word|how far (?:she|he|they) can be|tells? the truth|prone to)\b/i

/** Something of this case that the credibility of a person is not: a time, a place, a named fact. */
export const specific =
	/\b(?:on (?:the )?\d|\d{1,2} (?-i:\p{Lu})\p{L}+|whether (?:she|he|they) (?:told|described|named|mentioned|said|spoke|met|was|were|received|sent|saw|gave|knew|had)|before the arrest|date of|injur\w+|messages|description|identif\w+|alibi|location|place|the (?:evening|night|morning|day) (?:of|in)|suspect (?:says|claims|denies|maintains)|first (?:spoke|told|mentioned|complaint)|who (?:she|he|they))\b/iu
