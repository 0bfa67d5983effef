import { type Case, createCase, nameOf } from '../case.ts'
import type { Kind } from './kind.ts'
import { asks, type Letter, outsider, writeLetter } from './letter.ts'

const firms = ['Pembury Hallam LLP', 'Orchard Vane Solicitors', 'Tidewell & Crane LLP', 'Ashgrove Law Limited']
const range = (c: Case) => ({ from: c.on(c.from), to: c.on(c.to) })

const kind = (id: string, title: string, tell: (c: Case) => Letter): Kind => ({
	id,
	title,
	make: async (random, pools) => {
		const c = createCase(random, pools)
		outsider(c)
		const made = await writeLetter(c, tell(c))
		return made
	},
})

/** Letters of bodies that the Act does not list. */
export const outsiderKinds: Kind[] = [
	kind('cps', 'Crown Prosecution Service asks directly', (c) => {
		asks(c, `the session notes between ${range(c).from} and ${range(c).to}`, true, false)
		c.answer({
			client_role: 'victim_or_at_risk',
			reason_stated: 'yes',
			credibility_only: 'no',
			defence_disclosure_stated: 'yes',
		})
		return {
			body: 'Crown Prosecution Service',
			strap: 'Rape and Serious Sexual Offences Unit',
			job: 'Senior Crown Prosecutor',
			domain: 'cps.example.org',
			paragraphs: [
				'I am the reviewing lawyer in a prosecution in which {tname} is the complainant.',
				`I should be grateful for the session notes between ${range(c).from} and ${range(c).to}, so that I can decide what is relevant to an issue in the trial.`,
				'Anything that meets the disclosure test will have to be served on the defence.',
			],
			reply: 'date',
		}
	}),
	kind('hmrc', 'HM Revenue and Customs', (c) => {
		asks(c, 'the dates and amounts of payments made by {tname} for sessions in the tax year 2024-25', false, false)
		c.allow('periodFrom', '2024-04-06')
		c.allow('periodTo', '2025-04-05')
		c.allow('date_range_stated', 'yes')
		c.answer({ excess_risk: 'no', reason_stated: 'yes', credibility_only: 'no' })
		return {
			body: 'HM Revenue and Customs',
			strap: 'Fraud Investigation Service',
			job: 'Investigation Officer',
			domain: 'hmrc.example.org',
			paragraphs: [
				'I am making enquiries into the tax affairs of a business.',
				'Please let me have the dates and amounts of payments made by {tname} for sessions in the tax year 2024-25. They are needed to check an expenses claim.',
			],
			reply: 'days',
		}
	}),
	kind('council', 'council children’s services', (c) => {
		asks(c, 'a summary of any concerns about the children that {tname} has raised with you', false, false)
		c.answer({ reason_stated: 'yes', credibility_only: 'no', handling_stated: 'yes' })
		const name = c.vary(['Thornshire County Council', 'Fernbridge City Council'], ['Saltholme Borough Council'])
		return {
			body: name,
			strap: 'Children’s Services, Assessment Team',
			job: 'Social Worker',
			domain: 'council.example.org',
			paragraphs: [
				'I am completing an assessment under section 47 of the Children Act 1989 in respect of two children whose mother or carer is {tname}.',
				'Could you please send a summary of any concerns about the children that {tname} has raised with you. It will be placed on the children’s record and considered at a strategy meeting.',
			],
			reply: 'date',
		}
	}),
	kind('cica', 'Criminal Injuries Compensation Authority', (c) => {
		asks(c, 'copies of all counselling records held for {tname}', false, true)
		c.answer({
			client_role: 'victim_or_at_risk',
			consent_is_basis: 'yes',
			reason_stated: 'yes',
			credibility_only: 'no',
		})
		return {
			body: 'Criminal Injuries Compensation Authority',
			strap: 'Claims',
			job: 'Claims Officer',
			domain: 'cica.example.org',
			paragraphs: [
				'{tname} has applied to us for compensation as the victim of a violent crime.',
				'To assess the application we need copies of all counselling records held for {tname}. {She} has signed an authority, which is enclosed and on which we rely.',
			],
			reply: 'days',
			media: 'paper',
		}
	}),
	kind('insurer', 'insurer', (c) => {
		asks(c, 'confirmation of the number of sessions {tname} attended and a full copy of {her} notes', false, true)
		c.answer({ consent_is_basis: 'yes', reason_stated: 'yes', credibility_only: 'no' })
		const name = c.vary(['Beacon Mutual Insurance', 'Northgate Income Protection Ltd'], ['Halberd Life Assurance plc'])
		return {
			body: name,
			strap: 'Claims Assessment',
			job: 'Claims Handler',
			domain: 'insurer.example.org',
			paragraphs: [
				'We insure {tname}, who has made a claim for loss of earnings.',
				'On the strength of {her} signed mandate, enclosed, please let us have confirmation of the number of sessions {tname} attended and a full copy of {her} notes so that the claim can be assessed.',
			],
			reply: 'days',
		}
	}),
	kind('defence-solicitor', 'defence solicitor', (c) => {
		asks(c, 'all counselling notes and records of {tname}', false, true)
		const firm = c.random.pick(firms)
		const accused = nameOf(c.newPerson())
		c.answer({ client_role: 'victim_or_at_risk', reason_stated: 'yes', credibility_only: 'yes' })
		return {
			body: firm,
			strap: 'Criminal defence',
			job: 'Solicitor',
			domain: 'solicitors.example.org',
			about: `R v ${accused}`,
			paragraphs: [
				`We act for ${accused}, who denies the charge against him. {tname} is the complainant.`,
				c.vary(
					[
						'We ask you to supply all counselling notes and records of {tname}, which we believe will show that {she} is not a reliable witness.',
					],
					[
						'Please provide all counselling notes and records of {tname}. Our client’s case is that {she} has made things up before and the records will bear on {her} credibility.',
					],
				),
				'If we do not hear from you we shall consider an application to the Crown Court for a witness summons.',
			],
			reply: 'days',
		}
	}),
	kind('own-solicitor', 'client’s own solicitor', (c) => {
		asks(c, 'a complete copy of our client’s file', false, true)
		c.answer({ consent_is_basis: 'yes', reason_stated: 'yes', credibility_only: 'no' })
		c.allow('client_role', '*')
		return {
			body: c.random.pick(firms),
			strap: 'Personal injury and abuse claims',
			job: 'Associate',
			domain: 'solicitors.example.org',
			paragraphs: [
				'We act for {tname} in a civil claim for damages against {her} former employer.',
				'Please send a complete copy of our client’s file, which we need to instruct an expert. We enclose {her} signed form of authority and make the request on the strength of it.',
			],
			reply: 'days',
		}
	}),
	kind('probation', 'probation', (c) => {
		asks(c, 'a short report on attendance and progress', false, false)
		c.answer({ reason_stated: 'yes', credibility_only: 'no', holds_basis_stated: 'yes' })
		c.allow('excess_risk', '*')
		c.allow('client_role', '*')
		return {
			body: 'Probation Service',
			strap: 'Sentence management',
			job: 'Probation Officer',
			domain: 'probation.example.org',
			paragraphs: [
				'I supervise {tname}, who is on licence and tells me that {she} attends your service.',
				'I am preparing a report for a parole hearing. Could you give me a short report on attendance and progress?',
			],
			reply: 'date',
		}
	}),
	kind('coroner-informal', 'coroner asks by agreement', (c) => {
		asks(c, 'a chronology of appointments and a short account of risk as it was understood', false, false)
		c.answer({ client_died: 'yes', reason_stated: 'yes', credibility_only: 'no', voluntary_stated: 'yes' })
		c.allow('client_role', '*')
		c.allow('excess_risk', '*')
		const place = c.vary(['Thornshire', 'North Fernshire'], ['Saltholme and District'])
		return {
			body: `HM Senior Coroner for ${place}`,
			strap: 'Coroner’s Court',
			job: 'Assistant Coroner',
			domain: 'coroner.example.org',
			about: 'Inquest touching the death of {name}',
			paragraphs: [
				'I am investigating the death of {tname}, who died on {ev}.',
				'I am inviting you to provide, by agreement, a chronology of appointments and a short account of risk as it was understood. This is not a notice under Schedule 5 to the Coroners and Justice Act 2009 and at this stage you are free to decline.',
				'The information is needed to decide the scope of the inquest.',
			],
			reply: 'date',
		}
	}),
	kind('copfs', 'Procurator Fiscal', (c) => {
		asks(
			c,
			`the counselling records between ${range(c).from} and ${range(c).to} so far as they mention the accused`,
			true,
			false,
		)
		c.answer({
			jurisdiction: 'scotland',
			client_role: 'victim_or_at_risk',
			reason_stated: 'yes',
			credibility_only: 'no',
			defence_disclosure_stated: 'yes',
		})
		c.field('askingBodyType', 'police-scotland')
		c.allow('askingBodyType', 'scotland-prosecutor', 'other')
		c.allow('consent_is_basis', '*')
		return {
			body: 'Crown Office and Procurator Fiscal Service',
			strap: 'Procurator Fiscal’s Office',
			job: 'Procurator Fiscal Depute',
			domain: 'copfs.example.org',
			paragraphs: [
				'I am preparing solemn proceedings in which {tname} is the complainer.',
				`I write to ask for the counselling records between ${range(c).from} and ${range(c).to} so far as they mention the accused. {She} has signed a mandate. The Crown must decide whether they are relevant to the charge, and material may be disclosed to the defence.`,
			],
			reply: 'date',
		}
	}),
	kind('dwp', 'Department for Work and Pensions', (c) => {
		asks(c, 'the dates on which {tname} attended appointments this year', false, false)
		c.allow('date_range_stated', 'yes')
		c.answer({ excess_risk: 'no', reason_stated: 'yes', credibility_only: 'no' })
		return {
			body: 'Department for Work and Pensions',
			strap: 'Counter Fraud, Compliance and Debt',
			job: 'Compliance Officer',
			domain: 'dwp.example.org',
			paragraphs: [
				'I am checking a claim for Personal Independence Payment.',
				'Please confirm the dates on which {tname} attended appointments this year. It will help us to decide whether the award is right.',
			],
			reply: 'days',
		}
	}),
	kind('regulator', 'professional regulator', (c) => {
		asks(c, 'any complaint that {tname} made to you about {her} former therapist', false, false)
		c.allow('client_role', '*')
		c.answer({ reason_stated: 'yes', credibility_only: 'no' })
		return {
			body: 'Health and Care Professions Council',
			strap: 'Fitness to Practise',
			job: 'Case Manager',
			domain: 'hcpc.example.org',
			paragraphs: [
				'We are considering an allegation against a registrant, and {tname} is named in it.',
				'Could you let us have any complaint that {tname} made to you about {her} former therapist? We use it to decide whether there is a case to answer.',
			],
			reply: 'date',
		}
	}),
	kind('journalist', 'journalist', (c) => {
		asks(c, 'a comment on the care that {tname} received', false, false)
		c.allow('excess_risk', '*')
		c.allow('reason_stated', '*')
		c.allow('credibility_only', '*')
		c.allow('requesterRank', '*')
		return {
			body: 'Fernbridge Evening Echo',
			strap: 'News desk',
			job: 'Reporter',
			domain: 'echo.example.org',
			paragraphs: [
				'I am writing an article about support for survivors, in which {tname} will appear.',
				'Would you give us a comment on the care that {tname} received?',
			],
			reply: 'asap',
			media: 'mail',
		}
	}),
	kind('university', 'university', (c) => {
		asks(c, 'confirmation that {tname} has been attending and a note of how often', false, false)
		c.allow('excess_risk', '*')
		c.answer({ reason_stated: 'yes', credibility_only: 'no' })
		return {
			body: c.vary(['University of Kingsreach'], ['Dunmouth College']),
			strap: 'Student Conduct and Wellbeing',
			job: 'Student Case Officer',
			domain: 'university.example.org',
			paragraphs: [
				'{tname}, one of our students, has asked for an extension on health grounds.',
				'Please let me have confirmation that {tname} has been attending and a note of how often, for the panel that decides on extensions.',
			],
			reply: 'date',
		}
	}),
]
