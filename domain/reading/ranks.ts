/**
 * Ranks, grades and jobs as papers write them. Short forms are told by their capitals; the words are
 * read whatever their case. What a rank is worth is data in `checks/authority.json`, not here.
 */

/** "A Chief Inspector said yes": an "A" that stands apart before a rank in words is an article, not "acting". */
const standIn =
	'(?:(?:(?:[Aa]cting|[Tt]emporary|[Tt]emp|ACTING|TEMPORARY|T|[Aa]ct|T[Yy]|Tmp)[./ ]{1,2}|A(?:[./]{1,2} ?| (?!(?:D(?:et(?:ective)?)?\\.? )?(?:Chief|Superintendent|Inspector|Sergeant|Constable)))))?'

const shortForms = [
	`${standIn}(?:D\\/?|Det\\.? )?(?:Ch(?:ief)?\\.?[ /]?|C\\/)?(?:Supt|Insp|Sgt|Con|Superintendent|Inspector|Sergeant|Constable)\\.?(?![\\w'-])`,
	`${standIn}(?:DCI|CI|DI|DS|DC|PC|PS|PI|DPS|PDS|DSU|DSupt|DCS|CSupt|D\\/Supt|D\\/Insp|D\\/Sgt|D\\/Con|D\\/CI|D\\/Ch Insp)`,
	'(?:TDCI|ADCI|TDI|ADI|TDS|ADS|TDC|TPC|APS|TPS|WPC|WDC|SPC|PCSO|PSI|CSI|ACC|DCC|(?:CDR|Cdr)(?: RN| RM)?|DAC|SOCO)',
	"(?:Det\\.? Ch\\.? Insp\\.?|Det\\.? Insp\\.?|Det\\.? Sgt\\.?|Det\\.? Con\\.?|Det\\.? Supt\\.?|Ch\\.? Insp\\.?|Ch\\.? Supt\\.?)(?![\\w'-])",
	'(?:Lt\\.? Cdr|Lt\\.? Col\\.?|Lt|Capt|Maj|Col|Brig|Cpl|L\\/?Cpl|LCpl|S\\/?Sgt|SSgt|WO ?[12]|CPO|LReg|RPO|MAA|Sqn\\.? Ldr|Wg\\.? Cdr|Flt\\.? Lt|Gp\\.? Capt|Fg\\.? Off|Flt\\.? Sgt|LPM|PO(?=\\([A-Z]+\\)|\\s\\p{Lu}\\p{Ll}))(?: RN| RM| RMP| RAF)?',
	'(?:G(?:rade )?[1-7])(?! ?(?:offence|listed))(?: Officer)?',
	'HHJ|DDJ',
]

const words = [
	'(?:(?:acting|temporary|trainee|student|special|former) )?(?:police )?(?:detective )?(?:chief )?(?:superintendent|inspector|sergeant|constable)',
	'(?:deputy |assistant )?chief constable|chief officer',
	'(?:deputy assistant |assistant |deputy )?commissioner',
	'(?:lieutenant |wing )?commander(?: rn)?',
	'lieutenant colonel|squadron leader|flight lieutenant|group captain|flying officer|flight sergeant|staff sergeant|lance corporal|corporal|colonel|major|captain(?: rn)?|lieutenant(?: rn)?|warrant officer(?: class)?(?: [12]| one| two)?|chief petty officer|petty officer|leading regulator|master[- ]at[- ]arms|brigadier|commodore',
	'(?:officer|manager|investigator) \\((?:nca )?(?:grade |g)[1-7]\\)',
	'(?:nca )?grade [1-7](?: (?:officer|manager|investigator))?(?: \\((?:senior )?(?:officer|manager|investigator)\\))?',
	'(?:police staff|civilian|lead|senior|principal|digital|financial|trainee|assistant|accredited|designated|criminal|fraud|iopc|complaints|case|victim|review|associate|deputy|serious crime|staff) (?:lead )?(?:investigator|investigating officer)(?: \\((?:police staff|civilian|staff)\\))?',
	'(?:investigator|investigating officer|detention officer|disclosure officer|exhibits officer|review officer|enquiry officer|case officer)(?: \\((?:police staff|civilian|staff)\\))?',
	"(?:senior |area |assistant |deputy |acting |acting senior )?(?:hm )?coroner(?:'s (?:officer|investigating officer|support officer))?",
	'(?:senior |managing |salaried |equity )?partner|senior associate|associate solicitor|consultant solicitor|trainee solicitor|assistant solicitor|senior solicitor|duty solicitor|solicitor[- ]advocate|solicitor|associate|chartered legal executive|legal executive|senior paralegal|paralegal|litigation executive|barrister|legal director|legal assistant|fee earner|caseworker|case worker|litigator',
	"(?:senior )?(?:court|orders|listing|case progression|enforcement) (?:officer|clerk|manager|associate|administrator)|(?:clerk|proper officer)(?: (?:of|to) the court)?|listing officer|(?:deputy )?district judge(?: \\(magistrates' courts?\\))?|circuit judge|recorder|(?:his|her) honour judge|(?:mr|mrs|ms) justice|justice of the peace|legal adviser|justices' clerk|delivery manager|magistrate",
	"(?:senior |advanced |newly qualified |duty )?social worker|(?:assistant |practice |deputy )?team manager|independent reviewing officer|(?:designated )?safeguarding (?:officer|lead|adviser|manager|coordinator)|family court advis[eo]r|children's guardian|probation officer|offender manager|lado|senior practitioner",
	"(?:senior )?(?:claims|case) (?:handler|manager|officer|assessor|adviser|advisor|consultant|examiner)|loss adjuster|decision maker|fraud (?:investigator|officer)|compliance officer|(?:senior )?(?:crown )?prosecutor|procurator fiscal(?: depute)?|(?:higher |senior )?executive officer|investigations? (?:manager|officer)(?: \\((?:police staff|civilian|staff)\\))?|operations manager|operational manager|branch commander|regional (?:director|head)|(?:head|director) of (?:(?:student|staff|people|academic|pastoral|client|customer|victim|quality|public|professional|serious|major|local|crime|covert|criminal|specialist|force|adult|child|children's|information|legal|human) )?(?:[a-z]+)(?: (?:and [a-z]+|protection|standards|investigations?|operations?|crime|justice|governance|services|resources|unit|department))?(?: \\((?:police staff|civilian|staff)\\))?|director|information (?:governance|disclosure) (?:officer|manager|lead)|data protection officer|intelligence officer|duty clinician|authorised officer(?!:| name| rank)|(?:higher|executive|senior|authorised) officer(?=, | \\()|reporter|journalist|underwriter|trading standards officer|enforcement officer|immigration officer",
]

/** Ranks in short, told by their capitals. */
export const shortRank = new RegExp(`(?<![\\p{L}\\d/@.-])(?:${shortForms.join('|')})(?![\\p{L}\\d]|[/-]\\p{Ll})`, 'gu')
/** Ranks and jobs in words. */
export const rankInWords = new RegExp(`(?<![\\p{L}\\d@.-])(?:${words.join('|')})(?![\\p{L}\\d@])`, 'giu')

/** Ranks that only police and service police have, for telling an officer from anybody else with a job. */
export const policeRank =
	/\b(?:superintendent|inspector|sergeant|constable|chief constable|commander|supt|insp|sgt|pc|dc|ps|ds|di|dci|ci|dsu|dcs|tdc|wpc|pcso|dps|acc|dcc|lt cdr|sqn ldr|wg cdr|flt lt|cpl|lcpl|ssgt|corporal|rpo|major|captain|colonel|squadron leader|master[- ]at[- ]arms|warrant officer|petty officer|leading regulator|maa|wo[12])\b/i

const full: readonly (readonly [RegExp, string])[] = [
	[/^(?:dci|ci|ch(?:ief)? ?(?:i|insp)|c ?insp|dcinsp)$/, 'chief inspector'],
	[/^(?:di|insp|pi)$/, 'inspector'],
	[/^(?:dsu|dsupt|supt)$/, 'superintendent'],
	[/^(?:dcs|csupt|ch(?:ief)? ?supt|c ?supt)$/, 'chief superintendent'],
	[/^(?:ds|ps|sgt|dps|pds)$/, 'sergeant'],
	[/^(?:dc|pc|wpc|con|wdc)$/, 'constable'],
	[/^acc$/, 'assistant chief constable'],
	[/^dcc$/, 'deputy chief constable'],
	[/^cc$/, 'chief constable'],
	[/^cdr$/, 'commander'],
	[/^dac$/, 'deputy assistant commissioner'],
	[/^lt cdr$/, 'lieutenant commander'],
	[/^lt col$/, 'lieutenant colonel'],
	[/^maj$/, 'major'],
	[/^capt$/, 'captain'],
	[/^sqn ldr$/, 'squadron leader'],
	[/^wg cdr$/, 'wing commander'],
	[/^gp capt$/, 'group captain'],
	[/^flt lt$/, 'flight lieutenant'],
]

/**
 * The rank as the answer `approver_rank` carries it: lower case, short forms written out, without
 * "detective"; acting and temporary kept; a grade of the National Crime Agency named as such.
 *
 * @param rank as written
 * @param bodyType word of `body-words.ts`
 */
export function answerRank(rank: string, bodyType: string): string {
	const words = rank.toLowerCase().replace(/[./]/g, ' ').replace(/\s+/g, ' ').trim()
	const grade = /\b(?:grade |g)([1-7])\b/.exec(words)
	if (grade && bodyType === 'nca')
		return /equiv|level|equat|compar/.test(words)
			? words.replace(grade[0], `nca grade ${grade[1]}`).replace('nca nca', 'nca')
			: `nca grade ${grade[1]}`
	const behind = /^(.{2,40}?) ?\((temporary|temp|t|acting|a)\)$/.exec(words)
	const squeezed = (behind ? `${behind[2]} ${behind[1]}` : words).replace(/^(t|a)(dci|di|ds|dc|ci)$/, '$1 $2')
	const stand = /^(?:(a|act|acting)|(t|ty|tmp|temp|temporary)) (?=\S)/.exec(squeezed)
	const prefix = stand ? (stand[1] ? 'acting ' : 'temporary ') : ''
	const rest = (stand ? squeezed.slice(stand[0].length) : squeezed)
		.replace(/^(?:detective|det|d) (?=\S)/, '')
		.replace(/\bdetective /, '')
		.replace(/^police (?=constable|sergeant|inspector)/, '')
		.replace(/\binsp\b/, 'inspector')
		.replace(/\bsupt\b/, 'superintendent')
		.replace(/\bch (?=inspector|superintendent)/, 'chief ')
		.replace(/^c (?=inspector|superintendent)/, 'chief ')
		.replace(/^sgt$/, 'sergeant')
		.trim()
	// The letters of the service behind a short form say nothing about the level.
	const bare = rest.replace(/ (?:rnp?|rm|rmp|rafp?)$/, '')
	return prefix + (full.find(([pattern]) => pattern.test(bare))?.[1] ?? rest)
}
