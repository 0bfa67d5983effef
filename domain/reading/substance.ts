/** Phrases that stand on every form and say nothing about the case in hand. */
const formulas: readonly RegExp[] = [
	/\b(?:for |purely for )?evidential (?:purposes|reasons|value)\b/gi,
	/\b(?:as )?part of (?:the|our|my|an|this) (?:ongoing |current |police |criminal )*(?:investigations?|enquir\w+|inquir\w+|process|case|disclosure obligations)\b/gi,
	/\b(?:to |in order to )?(?:assist|help|support|progress|further|complete|aid|inform|advance|conclude|facilitate|enable) (?:with |in )?(?:the|our|my|this|an|police)? ?(?:ongoing |police |criminal |prosecution )*(?:investigations?|enquir\w+|inquir\w+|case|prosecution|process)\b/gi,
	/\b(?:prevention|detection|investigation|prosecution|apprehension)(?:,? (?:and|or|of|,) ?(?:the )?(?:prevention|detection|investigation|prosecution|apprehension|crime|offenders?|offences?|crimes?))*/gi,
	/\ball (?:other )?reasonable lines? of (?:en|in)quir(?:y|ies)(?: (?:must|have to|should|will|need to) be (?:pursued|followed|explored|exhausted))?\b/gi,
	/\b(?:police|officers?|investigators?|we|i) (?:have|has|are under|am under|is under|are obliged|am obliged)(?: under)? (?:a |an |our |the )?(?:\w+ )?(?:duty|duties|obligations?)\b[^.;]*/gi,
	/\b(?:whether (?:these|they|it|this|that) )?point(?:s|ing)? (?:towards?|to) or (?:away )?from (?:the |a |any )?\w+/gi,
	/\b(?:tests?|criteria|requirements|thresholds?|conditions) (?:in|of|under|set out in) (?:sections?|the)\b[^.;]*/gi,
	/\b(?:in (?:line|accordance|compliance) with|pursuant to|under|as required by|in keeping with) (?:the )?(?:[\p{Lu}\d][\p{L}\d().'-]*,? ?(?:and |of |the |section |\d+ |&)*){1,12}/gu,
	/\b(?:in (?:line|accordance|compliance) with|pursuant to|under|as required by) (?:the |our |force |all |relevant |current )*(?:policy|policies|legislation|law|act|guidance|procedures?|code(?: of practice)?|force policy|data protection|gdpr|mopi|retention schedules?)(?:(?:,| and) (?:the |our |force |all |relevant )*(?:policy|policies|legislation|law|act|guidance|procedures?|data protection|gdpr|mopi))*/gi,
	/\b(?:serious(?:ness)?|gravity|severity|nature) (?:of|and) (?:the |this |these )?(?:\w+ )?(?:offence|allegation|crime|matter|case|investigation|nature)s?\b/gi,
	/\b(?:standard|routine|usual|normal) (?:practice|procedure|step|enquiry|part)\b/gi,
	/\b(?:public interest|pressing social need|legitimate aim|policing purpose|law enforcement purposes?|human rights(?: act)?|article 8|duty to investigate|disclosure (?:obligations?|duties|purposes)|fair trial|interests of justice)\b/gi,
	/\b(?:see|as|refer to) (?:above|below|attached|discussed|per|section \w+|box \w+|before|stated|previous(?:ly)?)\b.*$/gi,
	/\b(?:supports? or undermines?|undermin\w+ (?:the )?prosecution(?: case)?|assist\w* (?:the )?defence(?: case)?|corroborat\w+ (?:the |her |his |their )?(?:victim'?s? |complainant'?s? )?(?:account|allegation|evidence|version(?: of events)?))\b/gi,
]

const common = new Set(
	`a an the this that these those it its is are was were be been being has have had do does did will would shall should can could may might must not no and or but if so as at by for from in into of on onto to with within without than then there here which who whom whose what when where why how i we you he she they me us him her them my our your his their any all some such only also both either each other more most very
	request requests requested requesting requester information material records record notes note counselling counsellor therapy third party data documents disclosure disclose disclosed file
	necessary necessity proportionate proportionality considered consider consideration deemed believe believed belief satisfied view opinion reasonable reasonably relevant relevance likely substantial probative value essential required require requires need needed needs vital important crucial key
	line lines enquiry enquiries inquiry inquiries investigation investigations investigate investigating investigative police officer force case matter offence offences crime criminal purpose purposes reason reasons evidence evidential
	presumption presumed overcome rebutted rebuttal displaced against starting point applied apply applies started begin began code practice chapter section act police sentencing courts pcsc 44a 44b 44c 44d
	handled stored held kept retained processed treated managed dealt securely secure secured confidentially confidence confidential sensitively sensitive appropriately accordance compliance protection gdpr uk legislation legal law lawful policy policies procedure procedures guidance mopi system systems strictest manner judgement judgment both fully properly duly careful carefully thought given having regard circumstances question rationale personal process processed
	other alternative alternatives means ways sources less intrusive options methods explored exhausted tried considered obtained obtain obtaining available been made yes none n/a tbc completed confirm confirmed above below full fully please
	victim victims suspect complainant person individual justice trial fair prosecution court cps crown ongoing current serious appropriate test tests met meets meet set out ensure ensuring order`
		.split(/\s+/)
		.filter(Boolean),
)

/**
 * How many words of a text are about the case in hand: what is left when the formulas and the words
 * that every form uses are taken out. A bare "necessary and proportionate" has none.
 */
export function substance(text: string): number {
	let rest = text
	for (const formula of formulas) rest = rest.replace(formula, ' ')
	let count = 0
	for (const word of rest.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)) {
		const plain = word[0].replace(/'s$/, '')
		if (plain.length > 2 && !common.has(plain)) count++
		else if (/^\d+$/.test(plain)) count += 0.5
	}
	return count
}

/** A box that is filled in without saying anything. */
export const emptyWords =
	/^(?:n\/?a|none|nil|tbc|tba|yes|no|y|n|-+|_+|\.+|as above|see above|as discussed|see attached|as per .{0,40}|to follow|not applicable|not known|unknown|considered|completed|noted|standard|\[X\]|\[ \]|refer to .{0,40})[. ]*$/i
