import { type Context, credibilityWords, negation, notAboutNeed, said, specific } from './statement-context.ts'
import { substance } from './substance.ts'

/* The line of enquiry that a request serves, named as such or told in plain words. */

/** A fact that might be told: whether she named him, what he said, when they met. */
export const whetherFact =
	/\b(?:whether|if (?:she|he|they|ms|mr|mrs|miss|(?-i:\p{Lu})\p{L}+)|when (?:she|he|they)|what (?:she|he|they)|how (?:she|he|they)|who|where|any (?:note|record|mention|description|account)) (?:[^.;]{0,60}\b)?(?:said|told|tell|mention\w*|describ\w*|named?|disclos\w*|record\w*|report\w*|spoke|speak|gave|met|was|were|saw|knew|attend\w*|suffer\w*|contact\w*|threat\w*|match\w*|happen\w*|injur\w*|notic\w*|understood|thought|felt|explain\w*)\b|\bif (?:the|her|his|their|your|those|these|any|this|it) ?(?:notes?|records?|entr(?:y|ies)|file|sheets?|pages?|counsell?or|sessions?)? (?:for [^,;]{3,20} )?(?:do |does |did )?(?:records?|shows?|mentions?|says?|contains?|names?|refers?|includes?|has|have|was written|were written|notes)\b/iu
/** What the case turns on, after both sides of it were told. */
const turnsOn =
	/\b(?:is|was|are|remains?) (?:the|a|one of the) (?:\w+ ){0,2}(?:issues?|questions?|disputes?|points?)\b(?! of)|\bis what the (?:\w+ )?(?:trial|case|dispute|defence) (?:is|will be|turns|comes)|\b(?:case|trial|it all) (?:turns|hangs|rests|depends) on\b|\bsettles? (?:who(?:'s| is)|which|whether|the point)/i
/** What one side says, or what differs between accounts. */
export const accountOf =
	/\b(?:the |her |his |their |an? )(?:[\p{L}'-]+ ){1,3}(?:now |still |also |has |have |is |are |since )*(?:says?|saying|said|claims?|claiming|claimed|denies|deny|denying|denied|maintains?|states|stating|disputes?|disputed|insists?|alleges|suggests?|suggested|puts forward|replied)\b|\bhe (?:now |still |also |has |had )*(?:says|said|told (?:us|me|police|officers)|claims|claimed|denies|denied|maintains|insists|disputes|alleges)\b|\b(?:her|his|the) (?:evidence|case|defence) is that\b|\b(?:the )?(?:defence|prosecution|crown)(?: case)? (?:is|are saying) that\b|\b(?:two|three|several|different|conflicting|differing) (?:different |conflicting )?(?:years?|dates?|versions?|accounts?|times|descriptions?|stories)\b|\b(?:suspect|accused|defendant|man|men|relatives|company|ex)(?:'s)? (?:account|case|explanation|story|version)\b|\b(?:suspects?|accused|defendants?) (?:says?|claims?|den(?:y|ies)|maintains?|disputes?|insists?)|\b(?:in (?:dispute|issue)|dispute (?:is|being) (?:over|about)|live issue|alibi|disputed|not disputed|unidentified|not been identified|to be identified|point in issue|never saved|cannot be traced)\b/iu
const lineNamed =
	/^(?:lines? of (?:en|in)quiry|(?:en|in)quiry)(?: (?:we are|being|in this case|that we|i am|which|here|now|under|to be|open)[^.:]{0,40})? ?(?:is|:|-|,? namely|to (?:establish|identify|find|confirm|determine)|concern\w*|being whether|whether|as to|about)/i
const toFindOut =
	/\b(?:(?:want|wants|wanted|need|needs|needed|trying|tried|seek|sought|hoped|seeking|hope|hoping|wish|aim|looking) to (?:find out|establish|know|see|learn|confirm|identify|determine|discover|work out|pin down)|(?:to|will|that we|that i|we must|we should|I must) (?:must |should |can )?(?:establish|find out|determine|identify)) (?:whether|when|who|what|how|where|if|which|the (?:name|date|identity|person|adult|place))\b/i

/** "Whether it began before then is our line of enquiry." */
const reversed =
	/^(?:and |so )?(?:whether|who|when|what|where|how|which|if)\b[^.;]{5,160}\b(?:is|are|was|being) (?:therefore |then |thus |now )?(?:the|our|my)\b[^.;]{0,30}\b(?:line of (?:en|in)quiry|question|issue|point)\b/i
/** "What he was calling it at the time is what we're looking at." */
const lookedAt =
	/\b(?:whether|who|when|what|where|how|which)\b[^.;]{5,160}\b(?:is|was) (?:exactly |just )?what (?:we|i)(?: are|'re| am|'m| were| was)? ?(?:looking (?:at|for|into)|after|trying to|interested in|need|want|working on)\b/i

/** A particular line of enquiry: a fact in issue that the answer would settle. */
export function namesLine({ text, kind, paragraph, around }: Context): boolean {
	if (notAboutNeed.has(kind)) return false
	if (credibilityWords.test(paragraph) && !specific.test(paragraph)) return false
	if (kind === 'line') return substance(paragraph) >= 4
	if (kind === 'reasonAndLine')
		return (
			substance(paragraph) >= 6 &&
			(whetherFact.test(paragraph) || accountOf.test(paragraph) || toFindOut.test(paragraph))
		)
	const named =
		/\blines? of (?:en|in)quiry\b|\b(?:our|the|this|one) (?:en|in)quiry (?:is|concerns|relates|turns|goes)\b|\b(?:the )?(?:point|question|issue) (?:being pursued|we are (?:pursuing|trying to (?:answer|resolve))|to be (?:answered|resolved))\b|\bpursuing the question\b|\b(?:the|our|one|main|only|central|real|live) (?:main |only |central |real |live |sole )?(?:point|question|issue)\b[^.;:]{0,40}? (?:is|was|remains|here is|being)(?: now| simply| therefore)? (?=(?:whether|if|when|who|what|which|how|where)\b)/i.exec(
			text,
		)
	if (named && !negation.test(said(text, named.index, 30)) && !/\ball (?:other )?reasonable lines?\b/i.test(text)) {
		const rest = text.slice(named.index) + around.slice(text.length)
		if (
			(lineNamed.test(rest) ||
				/^(?:(?:our|the|this|one) (?:en|in)quiry (?:is|concerns|relates|turns|goes)|(?:(?:the|our|one|main|only|central|real|live) ){0,3}(?:point|question|issue)|pursuing the question)/i.test(
					rest,
				)) &&
			substance(rest) >= 3
		)
			return true
	}
	if (credibilityWords.test(text) && !(specific.test(text) && accountOf.test(text))) return false
	if (reversed.test(text) && (substance(text) >= 3 || (accountOf.test(paragraph) && substance(paragraph) >= 3)))
		return true
	if (lookedAt.test(text) && accountOf.test(paragraph) && substance(paragraph) >= 5) return true
	if (toFindOut.test(text) && whetherFact.test(text) && substance(text) >= 4 && accountOf.test(paragraph)) return true
	if (turnsOn.test(text) && accountOf.test(paragraph) && substance(paragraph) >= 6) return true
	return whetherFact.test(paragraph) && accountOf.test(paragraph) && whetherFact.test(text) && substance(text) >= 3
}
