import { createCase, nameOf } from '../case.ts'
import { bare, complete, compose, type Profile } from '../compose/compose.ts'
import { workingDay, write } from '../dates.ts'
import type { Block } from '../paper/blocks.ts'
import { attachmentPart, messagePart } from '../paper/mail.ts'
import { asPdf } from '../paper/pdf.ts'
import { asText } from '../paper/text.ts'
import { dressed, mail, requestMessage, sendRequest, timeOfDay } from '../tell/mail.ts'
import { fileName, type Kind } from './kind.ts'
import { plain } from './thread.ts'

function colleague(id: string, nested: boolean): Kind {
	return {
		id,
		title: 'request that a colleague passed on',
		make: async (random, pools) => {
			const c = createCase(random, pools)
			const p: Profile = random.chance(0.5)
				? { ...bare, reply: 'weekday' }
				: { ...complete, approver: random.pick(['good', 'low', 'acting']) }
			const content = compose(c, p)
			const blocks = requestMessage(c, p, content)
			const later = workingDay(c.asked.add({ days: random.int(1, 3) }))
			const subject = c.say(random.pick(pools.subjects))
			const note = c.vary(
				[
					'Can you deal with this please? It came in while you were away.',
					'FYI - this arrived in the main inbox. I have not replied.',
				],
				['One for you I think. Not answered.', 'Passing this on, landed in the general mailbox.'],
			)
			const from: [string, string] = [
				c.service.person,
				`${
					c.service.person
						.split(' ')[0]
						?.toLowerCase()
						.replace(/[^a-z]/g, '') || 'staff'
				}@${c.service.email.split('@')[1]}`,
			]
			const to: [string, string] = ['', `lead@${c.service.email.split('@')[1]}`]
			c.traps.push('forwarded-by-colleague')
			let bytes: Uint8Array
			if (nested) {
				const inner = sendRequest(c, blocks, [], { subject })
				bytes = mail(
					c,
					{ from, to, subject: `FW: ${subject}`, sent: later },
					[{ kind: 'para', text: note }],
					[messagePart(inner)],
					'plain',
				)
			} else {
				c.field('requestDate', c.asked)
				c.field('requesterEmail', c.requester.email)
				const head = `---------- Forwarded message ---------\nFrom: ${nameOf(c.requester)} <${c.requester.email}>\nDate: ${write(c.asked, random.pick(['weekday', 'long', 'short']))} at ${timeOfDay(c).slice(0, 5)}\nSubject: ${subject}\nTo: <${c.service.email}>\n`
				bytes = mail(
					c,
					{ from, to, subject: `Fwd: ${subject}`, sent: later },
					[
						{ kind: 'para', text: note },
						{ kind: 'lines', lines: [...head.split('\n'), ...asText(dressed(c, blocks), plain).split('\n')] },
					],
					[],
					'plain',
				)
			}
			c.field('receivedOn', c.asked)
			c.field('channel', 'email')
			return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
		},
	}
}

function consentFile(id: string, basis: boolean): Kind {
	return {
		id,
		title: basis
			? 'message that relies on an attached consent form'
			: 'message with a consent form that it does not rely on',
		make: async (random, pools) => {
			const c = createCase(random, pools)
			const p: Profile = basis
				? { ...bare, reason: 'bare', consent: 'basis', reply: 'date' }
				: { ...complete, consent: 'attached', age: 'years' }
			const blocks = requestMessage(c, p, compose(c, p))
			const signed = workingDay(c.asked.subtract({ days: random.int(30, 150) }))
			const consent: Block[] = [
				{
					kind: 'title',
					text: random.pick([
						'Consent to disclosure of records',
						'CONSENT FORM',
						'Medical and counselling records: statement of consent',
					]),
				},
				{
					kind: 'para',
					text: c.say(
						'I, {name}, born {dob}, agree to any and all records about me held by any hospital, doctor, school, counsellor or other body being given to the police and used in the investigation and in any court case.',
						{ dob: write(c.person.dob, 'slash') },
					),
				},
				{
					kind: 'lines',
					lines: [
						`Signed: ${nameOf(c.person)}`,
						`Date: ${write(signed, 'slash')}`,
						`Witnessed by: PC ${random.digits(4)}`,
					],
				},
			]
			c.answer({ client_age: 'adult' })
			c.traps.push('signed-consent-attached', 'attachment')
			const file = attachmentPart(
				'consent.pdf',
				'application/pdf',
				await asPdf(consent, { ticks: plain.ticks, rows: 'inline', font: 'Helvetica' }),
			)
			return { bytes: sendRequest(c, blocks, [file]), fileName: fileName(c, 'eml'), truth: c.truth() }
		},
	}
}

/** Requests inside other messages, and messages with a consent form. */
export const passedOnKinds: Kind[] = [
	colleague('colleague-inline', false),
	colleague('colleague-nested', true),
	consentFile('consent-file-basis', true),
	consentFile('consent-file-exhibit', false),
]
