import { type Case, nameOf } from '../case.ts'

/**
 * Now and then a sentence about somebody or something that is not the point: an officer who has left, a
 * deputy, a chief who only asks for news, a court date. Nothing of it belongs in the record.
 */
export function composeDecoy(c: Case): string {
	const { random } = c
	if (!random.chance(0.3)) return ''
	const other = nameOf(c.newPerson())
	const number = `01632 960${random.digits(3)}`
	const later = c.on(c.asked.add({ days: random.int(60, 140) }))
	return c.vary(
		[
			`I have taken this case over from DC ${other}, who has left the team.`,
			`While I am on rest days you can speak to PC ${other} on ${number}.`,
			`My DI, ${other}, has asked me for a weekly update.`,
			`The trial is listed for ${later}.`,
			`The suspect answers bail on ${later}.`,
			`DS ${other} is copied in for information.`,
		],
		[
			`The case used to be with PS ${other}, now retired.`,
			`If I am away please ask for DC ${other}, ${number}.`,
			`A hearing has been fixed for ${later}.`,
			`Superintendent ${other} is following the case closely.`,
		],
	)
}
