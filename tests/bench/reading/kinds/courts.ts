import { type Case, nameOf } from '../case.ts'
import { write } from '../dates.ts'
import { courtKind, para } from './court-paper.ts'
import type { Kind } from './kind.ts'
import { asks } from './letter.ts'

function court(c: Case, names: readonly string[]): string {
	return `${c.random.pick(names)} at ${c.town}`
}

const number = (c: Case) =>
	c.random.pick([`T2026${c.random.digits(4)}`, `${c.random.digits(2)}FE${c.random.digits(5)}26`])
const notes = (c: Case) =>
	`the counselling notes relating to ${c.person.title} ${nameOf(c.person)} for the period ${c.on(c.from)} to ${c.on(c.to)}`

export const courtKinds: Kind[] = [
	courtKind('crown-summons', 'Crown Court witness summons', 'witness_summons', (c, due) => {
		asks(c, notes(c), true, false)
		const place = court(c, ['Crown Court'])
		const caseNumber = number(c)
		const signer = nameOf(c.newPerson())
		const accused = nameOf(c.newPerson()).toUpperCase()
		return {
			court: `Crown Court at ${c.town}`,
			caseNumber,
			signedBy: signer,
			job: 'Court Officer',
			blocks: [
				{ kind: 'title', text: `THE ${place.toUpperCase()}` },
				{ kind: 'lines', lines: [`Case No. ${caseNumber}`, `R -v- ${accused}`] },
				{
					kind: 'section',
					text: c.vary(
						['SUMMONS TO A WITNESS TO PRODUCE A DOCUMENT OR THING'],
						['Witness summons (section 2, Criminal Procedure (Attendance of Witnesses) Act 1965)'],
					),
				},
				{ kind: 'lines', lines: ['To:', c.service.person, c.service.name, ...c.service.address.split(', ')] },
				para(
					`Issued under section 2 of the Criminal Procedure (Attendance of Witnesses) Act 1965. YOU ARE SUMMONED to attend before this Court on ${due} at 9.30 am and to produce ${notes(c)}. ${nameOf(c.person)} is the complainant in the case.`,
				),
				para(
					'You may apply to the Court to set this summons aside. If you disobey it without just excuse you may be punished for contempt of court.',
				),
				{ kind: 'lines', lines: [`Dated ${c.on(c.asked)}`, signer, 'Court Officer', '[SEAL OF THE COURT]'] },
			],
		}
	}),
	courtKind('magistrates-summons', 'magistrates’ court witness summons', 'witness_summons', (c, due) => {
		asks(c, notes(c), true, false)
		const caseNumber = number(c)
		const signer = nameOf(c.newPerson())
		return {
			court: `Magistrates' Court at ${c.town}`,
			caseNumber,
			signedBy: signer,
			job: 'Legal Adviser',
			blocks: [
				{ kind: 'title', text: `In the Magistrates' Court at ${c.town}` },
				{ kind: 'lines', lines: [`Court reference: ${caseNumber}`] },
				{ kind: 'section', text: 'WITNESS SUMMONS - section 97 Magistrates’ Courts Act 1980' },
				para(`To ${c.service.person} of ${c.service.name}.`),
				para(
					`You are required to attend this court on ${due} at 10 am, to give evidence and to bring with you ${notes(c)}.`,
				),
				para(
					`The court is satisfied that you are likely to be able to produce material evidence. ${c.person.title} ${c.person.last} is the alleged victim.`,
				),
				para('A warrant for your arrest may be issued if you do not attend.'),
				{ kind: 'lines', lines: [`Date of issue: ${c.on(c.asked)}`, `${signer}, Legal Adviser`] },
			],
		}
	}),
	courtKind('production-order', 'production order', 'court_order', (c, due) => {
		asks(c, notes(c), true, false)
		const caseNumber = number(c)
		const judge = c.newPerson()
		const name = `His Honour Judge ${judge.last}`
		return {
			court: `Crown Court at ${c.town}`,
			caseNumber,
			signedBy: name,
			job: null,
			orElse: nameOf(c.requester),
			blocks: [
				{ kind: 'title', text: `CROWN COURT AT ${c.town.toUpperCase()}` },
				{
					kind: 'section',
					text: c.vary(
						['PRODUCTION ORDER', 'ORDER FOR PRODUCTION OR ACCESS'],
						['ORDER UNDER SECTION 9 AND SCHEDULE 1'],
					),
				},
				{
					kind: 'lines',
					lines: [`Ref: ${caseNumber}`, 'Police and Criminal Evidence Act 1984, section 9 and Schedule 1, paragraph 4'],
				},
				para(`UPON the application of ${c.requester.rank} ${nameOf(c.requester)} of ${c.asker.canonical}`),
				para(
					`IT IS ORDERED that ${c.service.name} shall, not later than ${due}, produce to a constable for him or her to take away, or give a constable access to, ${notes(c)}. ${nameOf(c.person)} is the complainant.`,
				),
				para(
					'Failure to comply with this order may be treated as a contempt of court. You may not destroy or alter the material without leave.',
				),
				{ kind: 'lines', lines: [name, `Dated this ${write(c.asked, 'ordinal')}`] },
			],
		}
	}),
	courtKind('coroner-notice', 'coroner’s Schedule 5 notice', 'coroner_notice', (c, due) => {
		asks(c, `all documents relating to the care of ${nameOf(c.person)}`, false, true)
		c.answer({ client_died: 'yes', client_role: 'unknown', reason_stated: 'yes' })
		c.allow('client_role', '*')
		c.allow('whole_file_requested', '*')
		const caseNumber = `INQ/${c.random.digits(4)}/26`
		const signer = nameOf(c.newPerson())
		const area = c.vary(['Thornshire', 'East Fernshire'], ['Saltholme'])
		c.allow('askingBody', `HM Coroner for ${area}`)
		return {
			court: `HM Senior Coroner for ${area}`,
			caseNumber,
			signedBy: signer,
			job: c.vary(['HM Senior Coroner'], ['HM Area Coroner']),
			blocks: [
				{ kind: 'title', text: `HM CORONER FOR ${area.toUpperCase()}` },
				{ kind: 'section', text: 'NOTICE TO PRODUCE DOCUMENTS' },
				{
					kind: 'lines',
					lines: ['Coroners and Justice Act 2009, Schedule 5, paragraph 1', `Our reference ${caseNumber}`],
				},
				para(`To ${c.service.name}: I am conducting an investigation into the death of ${nameOf(c.person)}.`),
				para(
					`I hereby require you to produce to me by ${due} all documents relating to the care of ${nameOf(c.person)}.`,
				),
				para(
					'You may claim that you are unable to comply or that it is not reasonable to require you to do so. Failure without reasonable excuse may be punished by a fine under Schedule 6.',
				),
				{ kind: 'lines', lines: [signer, `HM Senior Coroner for ${area}`, c.on(c.asked)] },
			],
		}
	}),
	courtKind('family-order', 'family court order', 'court_order', (c, due) => {
		asks(c, notes(c), true, false)
		c.allow('client_role', '*')
		const caseNumber = `ZC26P0${c.random.digits(4)}`
		const judge = `District Judge ${c.newPerson().last}`
		return {
			court: `Family Court at ${c.town}`,
			caseNumber,
			signedBy: judge,
			job: null,
			blocks: [
				{ kind: 'title', text: `IN THE FAMILY COURT AT ${c.town.toUpperCase()}` },
				{ kind: 'lines', lines: [`Case number: ${caseNumber}`, 'The Children Act 1989'] },
				{ kind: 'section', text: 'ORDER' },
				para(`Before ${judge} on ${c.on(c.asked)}, sitting in private, upon hearing counsel for both parents.`),
				para(
					`IT IS ORDERED THAT: 1. ${c.service.name} do disclose to the solicitors for the children's guardian by 4.00 pm on ${due} ${notes(c)}. 2. Permission to ${c.service.name} to apply to vary or discharge this order.`,
				),
				para('WARNING: if you do not obey this order you may be held to be in contempt of court.'),
			],
		}
	}),
	courtKind(
		'search-warrant',
		'search warrant',
		'warrant',
		(c) => {
			asks(c, `records relating to ${c.person.title} ${nameOf(c.person)}`, false, false)
			c.allow('client_role', '*')
			c.allow('whole_file_requested', '*')
			const caseNumber = `SW/${c.random.digits(4)}/26`
			const signer = nameOf(c.newPerson())
			return {
				court: `Magistrates' Court at ${c.town}`,
				caseNumber,
				signedBy: signer,
				job: 'Justice of the Peace',
				orElse: nameOf(c.requester),
				blocks: [
					{ kind: 'title', text: 'WARRANT TO ENTER AND SEARCH PREMISES' },
					{
						kind: 'lines',
						lines: [
							`Magistrates' Court at ${c.town}`,
							`Warrant number ${caseNumber}`,
							'Police and Criminal Evidence Act 1984, section 8',
						],
					},
					para(
						`On an application made by ${c.requester.rank} ${nameOf(c.requester)} of ${c.asker.canonical} any constable is authorised to enter, on one occasion within three months, the premises of ${c.service.name} at ${c.service.address}, and to search for records relating to ${c.person.title} ${nameOf(c.person)}.`,
					),
					{
						kind: 'lines',
						lines: [`Issued on ${c.on(c.asked)} at ${c.random.int(9, 16)}:30`, `${signer}, Justice of the Peace`],
					},
				],
			}
		},
		{ noDate: true },
	),
	courtKind('summons-application', 'application for a witness summons', 'application_notice', (c, due) => {
		asks(c, notes(c), true, false)
		const caseNumber = number(c)
		const lawyer = nameOf(c.requester)
		const firm = c.random.pick(['Pembury Hallam LLP', 'Tidewell & Crane LLP'])
		c.allow('askingBody', firm)
		c.allow('deadline_source', '*')
		return {
			court: `Crown Court at ${c.town}`,
			caseNumber,
			signedBy: lawyer,
			job: 'Solicitor',
			blocks: [
				{
					kind: 'title',
					text: c.vary(
						['Notice of application for a witness summons'],
						['APPLICATION FOR WITNESS SUMMONS (Criminal Procedure Rules, Part 17)'],
					),
				},
				{ kind: 'lines', lines: [`Crown Court at ${c.town}`, `Case number ${caseNumber}`] },
				para(
					`TAKE NOTICE that ${firm}, for the defendant, apply for a summons under section 2 of the Criminal Procedure (Attendance of Witnesses) Act 1965 requiring ${c.service.name} to produce ${notes(c)}. ${nameOf(c.person)} is the complainant.`,
				),
				para(
					`The application will be heard on ${due} at 10.00 am. You and ${c.person.title} ${c.person.last} are entitled to make representations. No order has been made yet.`,
				),
				{ kind: 'lines', lines: [lawyer, 'Solicitor', firm, c.on(c.asked)] },
			],
		}
	}),
	courtKind('production-application', 'application for a production order', 'application_notice', (c, due) => {
		asks(c, notes(c), true, false)
		const caseNumber = number(c)
		c.allow('askingBody', c.asker.canonical)
		c.allow('askingBodyType', c.asker.type)
		c.allow('requester_authorised', 'yes')
		c.allow('deadline_source', '*')
		return {
			court: `Crown Court at ${c.town}`,
			caseNumber,
			signedBy: nameOf(c.requester),
			job: c.requester.rank,
			blocks: [
				{
					kind: 'title',
					text: c.vary(
						['NOTICE OF APPLICATION FOR A PRODUCTION ORDER'],
						['Application: production order (PACE 1984, Schedule 1)'],
					),
				},
				{ kind: 'lines', lines: [`In the Crown Court at ${c.town}`, `Reference: ${caseNumber}`] },
				para(
					`${c.requester.rank} ${nameOf(c.requester)} of ${c.asker.canonical} will apply to a judge on ${due} for an order under section 9 of and Schedule 1 to the Police and Criminal Evidence Act 1984 that ${c.service.name} produce ${notes(c)}. ${nameOf(c.person)} is the victim in the investigation.`,
				),
				para(
					'You must not conceal, destroy, alter or dispose of the material until the application is dismissed. You may attend the hearing and be heard.',
				),
				{ kind: 'lines', lines: [`${c.requester.rank} ${nameOf(c.requester)}`, c.on(c.asked)] },
			],
		}
	}),
]
