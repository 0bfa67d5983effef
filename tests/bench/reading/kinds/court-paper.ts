import { type Case, createCase, nameOf } from '../case.ts'
import { workingDay, write } from '../dates.ts'
import { type Block, plainTicks } from '../paper/blocks.ts'
import { attachmentPart } from '../paper/mail.ts'
import { asPdf } from '../paper/pdf.ts'
import { asWord } from '../paper/word.ts'
import { mail } from '../tell/mail.ts'
import { fileName, type Kind } from './kind.ts'
import { outsider } from './letter.ts'

/** What a court's paper says. */
export interface CourtPaper {
	court: string
	caseNumber: string
	/** Who signs, and as what. */
	signedBy: string
	job: string | null
	blocks: Block[]
	/** Another person who could be taken for the one asking. */
	orElse?: string
}

const pdfStyle = { ticks: plainTicks[0] as (typeof plainTicks)[number], rows: 'inline' as const }

export const para = (text: string): Block => ({ kind: 'para', text })

/** A paper of a court, with its own date. */
export function courtKind(
	id: string,
	title: string,
	instrument: string,
	tell: (c: Case, due: string) => CourtPaper,
	options: { noDate?: boolean } = {},
): Kind {
	return {
		id,
		title,
		make: async (random, pools) => {
			const c = createCase(random, pools)
			outsider(c)
			const due = workingDay(c.asked.add({ days: random.int(12, 40) }))
			c.answer({
				instrument,
				client_role: 'victim_or_at_risk',
				deadline_source: 'statutory',
				credibility_only: 'unknown',
			})
			for (const name of [
				'reason_stated',
				'handling_stated',
				'credibility_only',
				'holds_basis_stated',
				'spv_stated',
				'necessity_stated',
				'line_of_enquiry_stated',
				'voluntary_stated',
				'defence_disclosure_stated',
			] as const)
				c.allow(name, '*')
			const paper = tell(c, write(due, random.pick(['weekday', 'long', 'ordinal'])))
			if (options.noDate) {
				c.allow('replyBy', '*')
				c.allow('deadline_source', '*')
			} else c.field('replyBy', due)
			c.field('askingBody', paper.court)
			c.field('policeReference', paper.caseNumber)
			c.field('requestDate', c.asked)
			c.field('requesterName', paper.signedBy)
			c.field('requesterRank', paper.job)
			if (paper.orElse) c.allow('requesterName', paper.orElse)
			c.allow('requesterRank', '*')
			c.field('personNamed', `${c.person.title} ${nameOf(c.person)}`)
			c.traps.push('court-paper')
			const made = { truth: c.truth() }
			if (random.chance(0.3)) {
				// A solicitor or officer sends the paper on: the court still is the asker.
				const sender = c.newPerson()
				const sent = workingDay(c.asked.add({ days: random.int(1, 3) }))
				c.field('receivedOn', sent)
				c.field('channel', 'email')
				for (const name of ['requesterName', 'requesterEmail', 'requesterPhone'] as const) c.allow(name, '*')
				const bytes = mail(
					c,
					{
						from: [nameOf(sender), 'post@solicitors.example.org'],
						to: ['', c.service.email],
						subject: `${paper.caseNumber}`,
						sent,
					},
					[
						para('Dear Sirs'),
						para('By way of service please find attached a document issued by the court.'),
						{
							kind: 'lines',
							lines: [
								'Yours faithfully',
								nameOf(sender),
								random.pick(['Pembury Hallam LLP', 'Orchard Vane Solicitors']),
							],
						},
					],
					[attachmentPart('order.pdf', 'application/pdf', await asPdf(paper.blocks, { ...pdfStyle, font: 'Times' }))],
				)
				return { bytes, fileName: fileName(c, 'eml'), truth: c.truth() }
			}
			const word = random.chance(0.2)
			const bytes = word
				? await asWord(paper.blocks, { ticks: pdfStyle.ticks, rows: 'paragraphs', font: 'Times New Roman' })
				: await asPdf(paper.blocks, { ...pdfStyle, font: random.pick(['Times', 'Helvetica']) })
			return { ...made, bytes, fileName: fileName(c, word ? 'docx' : 'pdf') }
		},
	}
}
