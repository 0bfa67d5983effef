import bodies from '../../../domain/checks/bodies.json' with { type: 'json' }
import type { Random } from './random.ts'

/** An asking body as a document prints it, and as the record names it. */
export interface Asker {
	canonical: string
	/** As printed: the name, an alias or a bilingual heading. */
	printed: string
	type: string
	domain: string
	authorised: 'yes' | 'no' | 'unknown'
	jurisdiction: 'ew' | 'scotland' | 'ni' | 'service_police' | 'unknown'
}

const welsh: Record<string, string> = {
	'Dyfed-Powys Police': 'Heddlu Dyfed-Powys',
	'Gwent Police': 'Heddlu Gwent',
	'North Wales Police': 'Heddlu Gogledd Cymru',
	'South Wales Police': 'Heddlu De Cymru',
}

const territorial = bodies.bodies.filter((body) => body.type === 'territorial')

function slug(name: string): string {
	if (name === 'Metropolitan Police Service') return 'met'
	if (name === 'Greater Manchester Police') return 'gmp'
	if (name === 'City of London Police') return 'cityoflondon'
	return name
		.toLowerCase()
		.replace(/ (police|constabulary)$/, '')
		.replace(/[^a-z]/g, '')
}

/** A territorial force: all 43 can occur. Printed by name, now and then by an alias that names the police, or in both languages. */
export function territorialForce(random: Random): Asker {
	const body = random.pick(territorial)
	const aliases = body.aliases.filter((alias) =>
		/police|constabulary|^(MPS|GMP|TVP|WMP|SYP|NYP|WYP|CoLP|HIOWC)$/i.test(alias),
	)
	const both = welsh[body.name]
	let printed = body.name
	if (both) printed = random.pick([`${both} / ${body.name}`, `${body.name} - ${both}`, body.name])
	else if (aliases.length > 0 && random.chance(0.12)) printed = random.pick(aliases)
	return {
		canonical: body.name,
		printed,
		type: 'territorial',
		domain: `${slug(body.name)}.police.example`,
		authorised: 'yes',
		jurisdiction: 'ew',
	}
}

const others: Record<string, Omit<Asker, 'canonical' | 'printed'> & { names: string[]; canonical: string }> = {
	btp: of('British Transport Police', 'btp', 'btp.police.example', 'yes', 'ew', ['British Transport Police', 'BTP']),
	mdp: of('Ministry of Defence Police', 'mdp', 'mdp.police.example', 'yes', 'ew', [
		'Ministry of Defence Police',
		'MOD Police',
	]),
	nca: of('National Crime Agency', 'nca', 'nca.example.org', 'yes', 'ew', [
		'National Crime Agency',
		'NCA - National Crime Agency',
	]),
	iopc: of('Independent Office for Police Conduct', 'iopc', 'iopc.example.org', 'yes', 'ew', [
		'Independent Office for Police Conduct',
		'IOPC (Independent Office for Police Conduct)',
	]),
	rmp: of('Royal Military Police', 'rmp', 'rmp.example.org', 'yes', 'service_police', [
		'Royal Military Police',
		'Royal Military Police (Special Investigation Branch)',
	]),
	rnp: of('Royal Navy Police', 'rnp', 'rnp.example.org', 'yes', 'service_police', ['Royal Navy Police']),
	rafp: of('Royal Air Force Police', 'rafp', 'rafp.example.org', 'yes', 'service_police', [
		'Royal Air Force Police',
		'RAF Police',
	]),
	spcc: of('Service Police Complaints Commissioner', 'spcc', 'spcc.example.org', 'yes', 'service_police', [
		'Service Police Complaints Commissioner',
	]),
	scotland: of('Police Scotland', 'police-scotland', 'scotland.police.example', 'no', 'scotland', [
		'Police Scotland',
		'Police Service of Scotland',
	]),
	psni: of('Police Service of Northern Ireland', 'psni', 'psni.police.example', 'no', 'ni', [
		'Police Service of Northern Ireland',
		'PSNI',
	]),
	cnc: of('Civil Nuclear Constabulary', 'cnc', 'cnc.police.example', 'no', 'ew', ['Civil Nuclear Constabulary']),
	port: of('Port, tunnel, park or other small police force', 'small-force', 'port.police.example', 'unknown', 'ew', [
		'Port of Dover Police',
		'Port of Liverpool Police',
	]),
	dscu: of('Defence Serious Crime Command or Unit', 'dscc', 'dscu.example.org', 'unknown', 'service_police', ['DSCU']),
	rocu: of('Regional organised crime unit or joint force team', 'joint-unit', 'rocu.police.example', 'unknown', 'ew', [
		'ERSOU',
		'TARIAN Regional Organised Crime Unit',
		'NWROCU',
	]),
}

function of(
	canonical: string,
	type: string,
	domain: string,
	authorised: Asker['authorised'],
	jurisdiction: Asker['jurisdiction'],
	names: string[],
) {
	return { canonical, type, domain, authorised, jurisdiction, names }
}

/** A body that is not a territorial force. */
export function otherBody(random: Random, id: keyof typeof others & string): Asker {
	const body = others[id]
	if (!body) throw new Error(`no body ${id}`)
	const { names, ...rest } = body
	return { ...rest, printed: random.pick(names) }
}
