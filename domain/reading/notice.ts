import type { Box } from './boxes.ts'
import { type Candidate, matched } from './candidate.ts'
import { findDates, isoOf } from './dates.ts'
import { datedAt, type Paper } from './paper.ts'
import type { Passage } from './passage.ts'
import { optionsOf } from './ticks.ts'

/** What police say about notice to the person. */
export interface Notice {
	/** Answer `victim_notice`; absent where nothing is said. */
	standing?: Candidate
	date?: Candidate
	/** Answer `notice_recipient_conflict`. */
	conflict?: Candidate
	/** Why notice came after the request. */
	lateReason?: Candidate
}

const whom =
	'(?:her|him|them|she|he|they|(?:the )?(?:victim|person|complainant|data subject|subject|individual|client|parents?|mother|father|guardian|carer|family)|ms|mrs|mr|miss|mx|your client|(?-i:\\p{Lu})\\p{L}+(?:[ -](?-i:\\p{Lu})\\p{L}+)*)'
const give =
	'(?:given|sent|posted|handed|served|delivered|e-?mailed|issued|provided|received|had|supplied|hand[- ]delivered|left|read and given)'
const writing =
	'(?:written|in writing|letter|leaflet|posted|served|handed|e-?mailed|by (?:hand|post|e-?mail)|(?:section|s\\.?) ?44B|notice (?:letter|form)|copy of)'

/** A letter to tell her so: notice, whatever it is called. */
const letterTelling =
	/\b(?:put|pushed|dropped|posted|sent|gave|given|handed|left|took|wrote)\b[^.;]{0,50}\b(?:letters?|notes?|leaflet|in writing)\b[^.;]{0,60}\b(?:to (?:tell|inform|let)|telling|explaining|saying|setting out|that (?:tells|says|explains|told))\b[^.;]{0,60}\b(?:ask(?:ing|ed)?|request(?:ed|ing)?|contact(?:ing|ed)|writ(?:ing|ten)|approach\w*)\b/i

const given: readonly RegExp[] = [
	new RegExp(
		`\\b(?:written|formal|section 44B|s\\.? ?44B|fresh|victim|this|the|a|new|proper|further|her|his|our|copy of the)\\s(?:written |44B |victim )?noti(?:ce|fication)\\b[^.;]{0,90}?\\b(?:was|were|has been|have been|had been)\\b[^.;]{0,12}\\b${give}\\b`,
		'iu',
	),
	new RegExp(`\\bnoti(?:ce|fication)\\b[^.;]{0,60}\\b(?:was|has been|have been) (?:\\w+ )?${give}\\b`, 'iu'),
	new RegExp(
		`\\b${whom}\\b[^.;]{0,30}\\b(?:was|were|has been|have been|has|have|had)\\b (?:\\w+ )?${give}\\b[^.;]{0,40}\\b(?:written notice|notice in writing|notice|letter)\\b`,
		'iu',
	),
	/\b(?:we|i|police|officers?|dc|ds|pc|the oic)\b[^.;]{0,30}\b(?:have |has )?(?:gave|given|sent|posted|handed|served|delivered|e-?mailed|issued|provided)\b[^.;]{0,50}\b(?:written notice|notice in writing|(?:section|s\.?) ?44B|notice)\b/iu,
	/\bwritten noti(?:ce|fication)\b[^.;]{0,40}\b(?:given|sent|posted|handed|served|delivered|emailed|issued|dated)\b/iu,
	new RegExp(
		`\\b${whom}\\b[^.;]{0,30}\\b(?:was|were|has been|have been)\\b (?:\\w+ )?(?:notified|informed|told)\\b[^.;]{0,40}\\b(?:in writing|by (?:letter|post|e-?mail)|by written notice)\\b`,
		'iu',
	),
	/\b(?:informed|notified|told) (?:her|him|them|the victim) in writing\b/iu,
	/\b(?:wrote|written) to (?:her|him|them|the victim|ms|mr|mrs|miss)\b[^.;]{0,60}\b(?:notice|notif\w+|of this request|about this request|to tell|to inform)\b/iu,
	letterTelling,
	/\b(?:she|he|they|victim|complainant)\b[^.;]{0,20}\b(?:received|acknowledged|signed for)\b[^.;]{0,30}\b(?:written )?noti(?:ce|fication)\b/iu,
]
const denied = /\b(?:not|n't|never|yet to|no (?:written )?notice|without|nor|neither)\b/i
const future =
	/\b(?:will|shall|going to|to be|to follow|in due course|going out|being (?:sent|prepared|posted|drafted|arranged)|intend(?:s|ed)?|plan(?:s|ned)?|arrang\w+ (?:for|to)|once|shortly|later (?:this|today)|next week|tomorrow|this week|when (?:we|i|she|he|they)|awaiting|pending|about to|due to|aim to|hope to|soon)\b/i
const ground =
	/\b(?:prejudic\w+|interfer\w+|tip(?:ping)?[- ]?off|alert (?:the|him|her)|jeopardis\w+|compromis\w+|undermin\w+ the|risk (?:of )?(?:serious )?(?:harm|to)|(?:put|place|placing|putting) (?:her|him|them|\w+) (?:at|in)|serious harm|safety|not reasonably practicable|not practicable|cannot (?:reach|be (?:reached|found|contacted|traced))|can't reach|could not be (?:reached|contacted|traced|found)|unable to (?:reach|contact|trace)|44B ?\(5\)|withh[eo]ld|on the ground|exception|suspect may|further offending|violence|retaliat\w+|destroy|missing|whereabouts|in hospital|unconscious|too (?:unwell|distressed))\b/i
const silence =
	/\b(?:(?:please )?(?:do not|don't|must not|should not|not to|you are (?:asked|requested) not to|refrain from|ask(?:ed)? (?:you|that you) (?:do )?not(?: to)?)(?: \w+){0,3}? (?:inform(?:ing)?|tell(?:ing)?|notify(?:ing)?|alert(?:ing)?|advis(?:e|ing)|disclos(?:e|ing) (?:this|the existence)|mention(?:ing)?|discuss(?:ing)?|make|contact(?:ing)?|speak(?:ing)? to|approach(?:ing)?|raise|reveal|let)\b)(?![^.;]{0,30}\b(?:suspect|media|press|anyone else|other parties|colleagues)\b)/i
const withheldWord =
	/\b(?:noti(?:ce|fication)\b[^.;]{0,60}\b(?:withheld|deferred|delayed|dispensed with|postponed|put off|not (?:be(?:en|ing)? )?given (?:because|as|under|on))|(?:withh(?:eld|olding|old)|not to give|not giving|defer(?:red|ring)?|delay(?:ed|ing)?|postpon\w+|put(?:ting)? off|dispens\w+ with) (?:the |written |any |giving |her |his |victim )*noti(?:ce|fication))\b|\bnot (?:been )?(?:reasonably )?practicable to (?:give|serve|send|notify|tell|inform)|\brely(?:ing)? on section 44B ?\(5\)|\bsection 44B ?\(5\)\(?[abc]?/i
const notTold = new RegExp(
	`\\b${whom}\\b[^.;]{0,20}\\b(?:has|have|had|was|were|is|are)(?: not|n't)(?: yet| been)*\\b[^.;]{0,24}\\b(?:told|informed|notified|given|made aware|aware|contacted|spoken to|served|sent|had)\\b|\\bno (?:written )?notice (?:has|have|was|will)\\b|\\bnoti(?:ce|fication)\\b[^.;]{0,30}\\b(?:not (?:yet )?(?:been )?(?:given|sent|served|issued)|outstanding|to follow|pending|will follow)\\b|\\b(?:haven't|have not|not yet) (?:told|informed|notified|given|sent|served|written to)\\b`,
	'iu',
)
const promised =
	/\b(?:letter|notice|notification|written (?:notice|confirmation))\b[^.;]{0,50}\b(?:will (?:be|follow|go|reach)|to follow|is (?:going|being|to be)|is in the post to be|shall be|going out|to be (?:sent|given|posted|served))\b|\b(?:will|shall|going to|intend to|about to|plan to|due to)\b[^.;]{0,40}\b(?:written notice|notice|notif(?:y|ied)|write to (?:her|him|them)|inform (?:her|him|them)|tell (?:her|him|them))\b/i
const byWord =
	/\b(?:told|informed|notified|advised|spoken to|explained|aware|made aware)\b[^.;]{0,50}\b(?:verbally|orally|by (?:tele)?phone|on the (?:tele)?phone|over the (?:tele)?phone|in person|face to face|by word of mouth|on the doorstep|during (?:a|the|her|his) (?:call|interview|visit))\b|\b(?:verbally|orally) (?:told|informed|notified|advised|aware)\b|\b(?:rang|phoned|telephoned|called|spoke to) (?:her|him|them)\b[^.;]{0,30}\b(?:to (?:tell|inform|let)|about (?:this|the) request|and (?:told|informed|explained))/i

const about =
	/\b(?:noti(?:ce|fied|fication|fy)|told|tell|inform(?:ed|ing)?|aware|letter|44B|in writing|contact(?:ing)?|speak|discuss|mention|alert|let)\b/i

function choose(box: Box): { text: string; passage: Passage; tail: string } | undefined {
	const options = optionsOf(box.value)
	if (!options) return undefined
	const ticked = options.options.filter((option) => option.ticked)
	if (ticked.length !== 1) return { text: '', passage: box.value, tail: options.after.text }
	return { text: ticked[0]!.passage.text, passage: ticked[0]!.passage, tail: options.after.text }
}

function dateNear(passage: Passage, from: number, reference: string | undefined): Candidate | undefined {
	const dates = findDates(passage.text)
	const mention = dates.find((date) => date.start >= from) ?? dates.findLast((date) => date.end <= from)
	const iso = mention && isoOf(mention, reference, 'past')
	return iso && mention
		? { value: iso, confidence: 'high', passage, start: mention.start, end: mention.end }
		: undefined
}

/** What a ticked option says, given the label of its box. */
function tickStanding(label: string, text: string): 'yes' | 'no' | 'withheld' | undefined {
	const both = `${label} ${text}`
	const written = /\b(?:written|writing|letter|44b|notice|notification)\b/i.test(both)
	if (
		/\b(?:withheld|withhold|deferred|delayed|dispensed|44b ?\(5\)|do not (?:inform|tell|contact|notify)|not to be (?:told|informed)|exempt)/i.test(
			text,
		)
	)
		return 'withheld'
	if (
		/\b(?:to follow|will be|pending|later|in due course|not (?:yet )?(?:given|told|notified|served|informed|sent)|not yet|by (?:tele)?phone|verbal|oral|by word of mouth|in person)/i.test(
			text,
		)
	)
		return 'no'
	if (/^no\b/i.test(text)) return 'no'
	if (/\b(?:given|served|sent|posted|provided|notified|yes|done|issued)\b/i.test(text) && written) return 'yes'
	return undefined
}

/** What the paper says about notice to the person asked about. */
export function noticeOf(paper: Paper): Notice {
	const result: Notice = {}
	const reference = paper.dated
	const weigh: { standing: 'yes' | 'no' | 'withheld'; weight: number; candidate: Candidate; date?: Candidate }[] = []
	for (const box of paper.boxes) {
		const dateOfNotice = box.kind === 'noticeDate' || (box.kind === 'date' && box.section === 'notice')
		if (box.kind !== 'notice' && !dateOfNotice) continue
		if (dateOfNotice) {
			const date = dateNear(box.value, 0, reference)
			if (date) result.date ??= date
			continue
		}
		const choice = choose(box)
		if (choice) {
			const standing = choice.text === '' ? undefined : tickStanding(box.label.text, choice.text)
			if (standing)
				weigh.push({
					standing,
					weight: 9,
					candidate: { value: standing, confidence: 'high', passage: choice.passage },
					date: dateNear(box.value, 0, reference),
				})
			continue
		}
		const value = box.value.text
		const label = box.label.text
		const written = /\b(?:written|writing|44b|notice|notification)\b/i.test(label)
		if (value === '' || !written) continue
		if (
			/^(?:yes\b|given\b|served\b|sent\b|posted\b|handed\b|delivered\b|issued\b|e-?mailed\b|by (?:hand|post|letter|e-?mail)\b)/i.test(
				value,
			) &&
			!/\b(?:verbal|orally|phone|not|will)\b/i.test(value.split(/[.;]/)[0]!)
		) {
			weigh.push({
				standing: 'yes',
				weight: 8,
				candidate: { value: 'yes', confidence: 'high', passage: box.value },
				date: dateNear(box.value, 0, reference),
			})
		} else if (findDates(value)[0]?.start === 0 && value.length < 60 && !denied.test(value) && !future.test(value)) {
			weigh.push({
				standing: 'yes',
				weight: 7,
				candidate: { value: 'yes', confidence: 'high', passage: box.value },
				date: dateNear(box.value, 0, reference),
			})
		} else if (/^(?:withheld|deferred|delayed|not given (?:because|as|under))/i.test(value))
			weigh.push({
				standing: 'withheld',
				weight: 9,
				candidate: { value: 'withheld', confidence: 'high', passage: box.value },
			})
		else if (
			/^(?:no\b|not (?:yet )?(?:given|sent|served|done)?|none|to follow|pending|will be|by (?:tele)?phone|verbal|told (?:by|on|over))/i.test(
				value,
			)
		) {
			weigh.push({
				standing: ground.test(value) && !/^(?:to follow|pending|will)/i.test(value) ? 'withheld' : 'no',
				weight: 7,
				candidate: { value: 'no', confidence: 'high', passage: box.value },
			})
		}
	}
	const sentences = paper.sentences
	for (const [index, { passage, box, ticked, paragraph }] of sentences.entries()) {
		const text = passage.text
		if (
			!about.test(text) ||
			box?.kind === 'superseded' ||
			box?.kind === 'consent' ||
			box?.kind === 'holds' ||
			text.length > 700
		)
			continue
		if (
			/\b(?:hearing|application|trial|statutory notice|information notice|schedule 5|produce)\b/i.test(text) &&
			!/44B/i.test(text)
		)
			continue
		const next = sentences[index + 1]
		const both = next && next.paragraph === paragraph ? `${text} ${next.passage.text}` : text
		const negativeOption = ticked && /^no objection/i.test(text)
		if (negativeOption) continue
		const hush = silence.exec(text)
		const aboutPerson =
			/\b(?:data subject|victim|person|her|him|them|complainant|client|subject|individual|ms|mrs|mr|this (?:request|enquiry))\b/i.test(
				text.slice(hush?.index ?? 0),
			) || !/\b(?:suspect|anyone)\b/i.test(text)
		if (
			hush &&
			aboutPerson &&
			!/\b(?:contact (?:me|us|the officer)|hesitate|notes?|records?|reply)\b/i.test(
				hush[0] + text.slice(hush.index + hush[0].length, hush.index + hush[0].length + 20),
			)
		) {
			weigh.push({
				standing: 'withheld',
				weight: 8,
				candidate: { value: 'withheld', confidence: 'high', passage, start: hush.index, end: text.length },
			})
			continue
		}
		const kept = withheldWord.exec(text)
		if (kept && !/\bnot (?:been )?(?:withheld|relying|deferred|rely)|\bno reason\b/i.test(text)) {
			weigh.push({ standing: 'withheld', weight: 8, candidate: { value: 'withheld', confidence: 'high', passage } })
			continue
		}
		const none = notTold.exec(text)
		if (none && !/\b(?:request(?:ed)? by|of your|that you have)\b/i.test(none[0])) {
			const put = ground.test(both)
			weigh.push({
				standing: put ? 'withheld' : 'no',
				weight: put ? 7 : 5,
				candidate: { value: put ? 'withheld' : 'no', confidence: 'high', passage },
			})
			continue
		}
		const match = given.map((pattern) => pattern.exec(text)).find((found) => found !== null)
		if (match) {
			const span = text.slice(Math.max(0, match.index - 14), match.index + match[0].length)
			const inWriting = new RegExp(writing, 'iu').test(text) || /\bnotice\b/i.test(match[0])
			const oral =
				/\b(?:verbal(?:ly)?|orally|by (?:tele)?phone|on the (?:tele)?phone)\b/i.test(text) && !/\bwrit/i.test(text)
			if (
				!denied.test(span) &&
				!(future.test(span) || /\b(?:will|shall|to) be\b/i.test(span)) &&
				inWriting &&
				!oral &&
				!/\bif\b[^.;]{0,30}$/i.test(text.slice(0, match.index))
			) {
				weigh.push({
					standing: 'yes',
					weight: 6,
					candidate: matched('yes', 'high', passage, match),
					date: dateNear(passage, match.index + match[0].length - 10, datedAt(paper, passage)),
				})
				continue
			}
		}
		const mentionsPerson = new RegExp(`\\b${whom}\\b`, 'iu').test(text)
		if (
			promised.test(text) &&
			mentionsPerson &&
			!/\b(?:we will tell you|let you know|inform you|notify you)\b/i.test(text) &&
			(box === undefined || box.kind === 'notice' || box.kind === undefined)
		) {
			weigh.push({
				standing: 'no',
				weight: 4,
				candidate: { value: 'no', confidence: 'high', passage, why: 'Notice is only promised.' },
			})
			continue
		}
		if (
			byWord.test(text) &&
			(box === undefined || box.kind === 'notice') &&
			!/\b(?:told|said) (?:us|me|police|officers?|him that she|him she)\b/i.test(text)
		) {
			weigh.push({
				standing: 'no',
				weight: 2,
				candidate: {
					value: 'no',
					confidence: 'low',
					passage,
					why: 'Told by word of mouth; nothing about written notice was found.',
				},
			})
		}
	}
	weigh.sort((a, b) => b.weight - a.weight)
	const withheld = weigh.find(({ standing }) => standing === 'withheld')
	const best =
		withheld && (weigh[0]!.standing !== 'yes' || weigh[0]!.weight < 9)
			? weigh[0]!.standing === 'yes' && weigh[0]!.weight > withheld.weight
				? weigh[0]
				: withheld
			: weigh[0]
	if (best) {
		result.standing = { ...best.candidate, value: best.standing }
		const date =
			best.standing === 'yes'
				? (result.date ?? best.date ?? weigh.find((each) => each.standing === 'yes' && each.date)?.date)
				: undefined
		if (date) result.date = date
		else if (best.standing !== 'yes') delete result.date
	} else if (result.date) delete result.date
	result.conflict = conflictOf(paper)
	if (result.standing?.value === 'yes' && result.date && paper.dated && result.date.value > paper.dated) {
		const reason = paper.sentences.find(
			({ passage, box }) =>
				(box?.kind === 'notice' || about.test(passage.text)) &&
				/\b(?:because|as she|as he|since|not (?:reasonably )?practicable|unable|could not|away|abroad|hospital)\b/i.test(
					passage.text,
				) &&
				/\b(?:notice|earlier|before|sooner|late|after)\b/i.test(passage.text),
		)
		if (reason) result.lateReason = { value: reason.passage.text, confidence: 'low', passage: reason.passage }
	}
	return result
}

const adult =
	/\b(?:mother|father|mum|dad|parents?|guardian|carer|foster|grandmother|grandfather|grandparent|aunt|uncle|social worker|local authority|appropriate adult|attorney|deputy|representative|step(?:mother|father))\b/i

function conflictOf(paper: Paper): Candidate | undefined {
	const { sentences } = paper
	for (const [index, { passage, paragraph }] of sentences.entries()) {
		const text = passage.text
		if (!adult.test(text) || !/\bnotice|notified|informed|told|given to|letter\b/i.test(text)) continue
		const around = sentences.filter(
			(other, place) => other.paragraph === paragraph && place >= index && place <= index + 3,
		)
		for (const other of around) {
			if (
				/\b(?:(?:is|are) (?:not|neither) (?:a |the )?(?:suspect|under (?:investigation|suspicion)|linked|connected|involved|implicated)|isn't a suspect|no (?:link|connection|involvement|contact) (?:with|to|in)|not (?:a suspect|under suspicion|linked|connected|believed to be involved)|neither (?:is|of whom is) (?:a )?suspect)\b/i.test(
					other.passage.text,
				)
			)
				return { value: 'no', confidence: 'high', passage: other.passage }
			if (
				/\b(?:(?:is|are) (?:also )?(?:the |a )?(?:suspect|accused|defendant)|lives? with (?:the |him|her|them)|still in (?:a )?relationship with|(?:partner|wife|husband) of the (?:suspect|accused|defendant)|under (?:investigation|suspicion)|supportive of the suspect)\b/i.test(
					other.passage.text,
				)
			)
				return { value: 'yes', confidence: 'high', passage: other.passage }
		}
	}
	return undefined
}
