/*
 * How approval is spoken of, in wide lists of stems: given, still to come, refused, or of another matter. What a rank is
 * worth is data in `checks/authority.json`, not here.
 */

/** Words that mean approval of something whoever says them. */
const plainStem =
	"authori[sz](?:ed|es?|ing|ations?)|authority|auth'?d|approv(?:ed|es?|ing|als?|ers?)|sanction(?:ed|s|ing)?|countersign(?:ed|s|ature)?|counter-sign(?:ed|s|ature)?|sign(?:ed|s)?[ -]?(?:it |this |the request |my request )?off|endors(?:ed?|es|ement)|ratif(?:ied|ies|ication)|go-?ahead|go ahead|green[- ]?light(?:ed)?|green lit|thumbs up|permission|clearance|blessing|say-so|ok'?d|okay(?:ed|s)?|rubber-?stamped|waved (?:it )?through|nodded (?:it )?through|the nod|agreement|concurr(?:ed|s|ence)"
/** Words that mean approval only where the request is what they are about. */
const looseStem =
	'clear(?:ed|s)?|grant(?:ed|s)?|agree(?:d|s)?|signed|passed|allow(?:ed|s)|permitted|happy|content|said yes|says yes|gave (?:a )?yes|support(?:ed|s)|backed|accepted|released|decision|decided|determined|ok(?:ay)?|fine with|in favour'

export const strongStem = new RegExp(`(?<![\\p{L}'-])(?:${plainStem})(?![\\p{L}])`, 'giu')
export const weakStem = new RegExp(`(?<![\\p{L}'-])(?:${looseStem})(?![\\p{L}])`, 'giu')

/** The request, as the one who approves it and the one who tells of it call it. */
export const thisRequest =
	/\b(?:this|it|it's|request(?:s|ing)?|enquiry|inquiry|approach(?:ing)?|letter|form|application|step|asking|ask|writing|contact(?:ing)?|message|e-?mail|what (?:i|we) (?:am|are|'m|'re)? ?(?:ask|seek|want)\w*|question|me (?:to|doing)|us (?:to|doing)|proceed\w*|sending|sent|to go|going)\b/i

/** Just before or after a stem: it is still to come. */
export const comesLater =
	/\b(?:to be|will|'ll|shall|would|could|can|may|might|should|must|needs?|need(?:ed|ing)?|requires?|required|await\w*|waiting|pending|seek\w*|sought|once|until|till|if|when|whether|before|subject to|unless|request(?:ed|ing)? (?:for )?(?:approval|authority)|ask(?:ed|ing)? (?:\w+ ){0,3}(?:for|to)|apply|applied for|gone (?:up )?(?:to|for)|submitted (?:to|for)|put up (?:to|for)|passed (?:up )?to|with (?:him|her|them|the \w+) for|for (?:his|her|their|the|approval|authori[sz]ation|sign)|hop(?:e|ing)|expect\w*|trying to|to get|getting|yet to|outstanding|to follow|in due course|under consideration|being|tbc|retrospective(?:ly)?|or above|or higher|at least|minimum)\b/i
/** It was not given. */
export const wasRefused =
	/\b(?:not|\w+n't|never|no|nobody|none|without|neither|nor|refus\w*|declin\w*|reject\w*|turned (?:it |this |me |us |the request )?down|knocked (?:it )?back|sent (?:it )?back|un(?:authori[sz]ed|approved|signed)|withdr[ae]w\w*|revoked|rescinded|hopeless|too wide|won't have it|missing|blank|lacking)\b/i
/** Words behind a stem that put it off or deny it. */
export const thenNot =
	/^[^.;]{0,60}\b(?:would|will|must|should|may|can) (?:(?:have|need) to )?(?:be|follow|come)\b|^[^.;,]{0,30}\b(?:to follow|pending|outstanding|awaited|refused|declined|not (?:yet )?(?:given|obtained|sought|received|been|in)|is being|will be|to be|in due course|tbc|is (?:needed|required)|if)\b/i

/** Right before a stem: what is meant to be done, or what something waits for. "Happy to approve" is an approval. */
export const meantTo =
	/(?<!\b(?:happy|content|willing|glad|pleased|prepared|agreed|decided|able) )\bto (?:\w+ly )?$|\b(?:for|any) (?:(?:his|her|their|final|formal|the|an?) ){0,2}$/i

/** What was approved, where it is not the request to the service. */
export const otherMatter =
	/\b(?:(?:similar|earlier|previous|another|different|original|separate|other) (?:request|enquiry|form|application|letter)|(?:to|from|of|for) (?:her|his|their|the) (?:own )?(?:gp|doctor|school|bank|employer|hospital|surgery|phone)\b|consent(?! to (?:this|the|my|our) request)|warrant|funding|bail|charg(?:e|ed|es|ing) |search|arrest(?!ed man)|overtime|interview|download|extraction|deployment|intermediary|press|media|special measures|template|version|surveillance|national|ncpp|npcc|college of policing|information commissioner|regulat\w+|solicitors|operation (?:was|is)|raid|entry|posting|transfer|payment|application to (?:the )?court|leave of the court|court|judge|magistrate\w*|release of|disclosure to the (?:defence|suspect)|annual leave|statement|deed|trading as|limited|registered)\b/i
/** A person named for something else than the approval. */
export const namedOtherwise =
	/\b(?:contact|in my absence|while i am|if i am (?:away|out)|queries|complain\w*|copied|cc|line manager is|my line manager|supervisor (?:is|:)|supervised by|report to|reports to|head of|led by|officer in (?:the )?case|oic|aware|briefed|informed|told|spoken? to|discussed with|took over|replac\w+|formerly|retired|left|deputis\w+|for information|fao|addressed)\b/i
