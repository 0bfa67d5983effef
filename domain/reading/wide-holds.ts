import { notAboutNeed, type Rule } from './statement-context.ts'
import { substance } from './substance.ts'

/*
 * Where it comes from that the service is thought to hold something, out of families of words: who or what could know, that it
 * says or shows something, and the service in it. Proposed in doubt.
 */

/** A thing with writing on it, or a person who could know. */
const thing =
	/\b(?:cards?|letters?|e-?mails?|texts?|messages?|diar(?:y|ies)|calendars?|planners?|phones?|handset|tablet|laptop|invoices?|receipts?|bills?|bank (?:papers?|statements?|records?)|payments?|standing orders?|medical (?:notes|records?)|notes|minutes|chronolog(?:y|ies)|statements?|VPS|BWV|ABE|video interview|interview|first account|records?|reports?|referrals?|discharge summar(?:y|ies)|summar(?:y|ies)|registers?|logs?|files?|leaflets?|confirmation|reply|info(?:rmation)?|schedule|plans?|care plan|assessment|form|website|page|papers?|prescriptions?|appointment slips?|lanyard|letterhead|headed paper|bundle|reminders?|purse|glovebox|fridge|screenshots?|photo(?:graph)?s?)\b/i
const person =
	/\b(?:she|he|they|(?:her|his|their|the|an?|my|our) (?:[\p{L}'-]+ ){0,3}(?:mother|mum|mam|father|dad|parents?|sister|brother|aunt|uncle|nan|gran\w*|wife|husband|partner|ex|friend|flatmate|housemate|neighbour|daughter|son|teacher|tutor|school|college|university|office|GP|doctor|surgery|nurse|hospital|ward|clinic|crisis team|midwife|health visitor|social worker|support worker|key ?worker|worker|IDVA|ISVA|SARC|MARAC|probation officer|employer|HR|occupational health|housing|landlord|solicitor|council|charity|refuge|victim|complainant|client|patient|girl|boy|lad|woman|man|colleague|caller)|SARC|MARAC|occupational health|probation|social services|crisis team|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? (?-i:\p{Lu})[\p{L}'-]+)\b/iu
/** It says, shows, names. */
const tells =
	/\b(?:says?|said|reads|tells?|told|texted|wrote|written|writes|shows?|shown|showing|names?|named|naming|mention\w*|records? (?:that|an?|your|her|his|\w+ing|")|recorded|reports?|reporting|lists?|listed|gave|given|gives|got your|had you|have you|has you|refers?|referr(?:ed|al)|passed (?:her|him|them|me|us)|put (?:me|us) (?:on|through|in touch)|put on to|pointed (?:me|us)|sent|confirm\w*|disclos\w*|explain\w*|understood from|let slip|turned up|came up|come up|comes up|appears?|found|recovered|seized|saw|seen|drives?|drove|takes|took|picks?|collect\w*|dropp?\w*|pays?|paid|thanks?|filed|forwarded|completed|delivered|signed up|opened|sat with|engag\w*|booked|provided|states?|describ\w*|according to|spoke|accepted|offered|produced|recalls?|remembers?|passed on|quoted|put you|put it on|knew|took over)\b/i
/** The service, or a counsellor who must be theirs. */
const here =
	/\b(?:(?:yous|our (?:appointment )?(?:card|letter|leaflet|text|reminders?|service|name|invoice)|(?:came|comes|coming|been|goes) (?:here|to us)|we (?:do|did|see|saw) (?:her|his|their|him|them)|you(?:rs|rselves)?)(?! (?:may|can|could|should|must|will|would|need|are (?:not|under|free|asked|required|obliged)|do|don't|wish|want|have to|know)\b)|your (?:service|name|number|address|counsell\w+|therap\w+|worker|volunteer|staff|team|project|practice|premises|rooms|charity|house|centre|clinic|branch|company|agency|organisation|logo|letter|card|leaflet|invoice|receipt|website|self-referral page|offices?|building|door|waiting room|group|programme|sessions?|appointments?|(?:(?-i:\p{Lu})\p{L}+)|(?:mon|tues|wednes|thurs|fri)day\w*|male|female|young))\b/iu
/** The name of a service, as it stands in what is quoted. */
const namedPlace =
	/\b(?:counsell\w+|therap\w+|sessions?|appointments?|someone|somebody|lady|group|service)[^.;]{0,30}\b(?:at|with|from|named as|called|-) (?:the |"|')?(?-i:\p{Lu}[\p{L}'-]+)|\b(?-i:\p{Lu}[\p{L}'-]+)(?: (?-i:\p{Lu}[\p{L}'-]+))? (?:counsell\w+|therapy|trust|sessions)\b|"[^"]{0,60}\b(?:counsell\w+|therap\w+|(?-i:see) (?:someone|somebody|a lady)|(?-i:the lady) at)\b[^"]{0,60}"/iu
/** What the person thinks of the request, or another source that was asked in the service's place. */
export const ofAsking =
	/\b(?:dead against|(?:she|he|they)(?:'d| would) (?:agree|want (?:her|his|their))|(?:how|what) (?:she|he|they) felt|protests?|rather than start|before coming to you|pass it on to you|(?:couldn't|could not) say whether|(?:won't|will not) be (?:attending|coming)|confessed to|your (?:manager|receptionist|colleague|staff|office) (?:said|told|asked|confirmed|says))\b/i
/** Being in the service's hands. */
const inCare =
	/\b(?:sessions?|appointments?|appt|counsell\w+|therap\w+|programme|group|clients? of (?:yours|your)|referr\w+|waiting list|attend\w*|been (?:coming|going|seeing)|seeing|saw|sees|see (?:someone|somebody|you)|comes?|coming|goes|support(?:ing|ed)?|invoice|cards?|leaflet|letterhead|headed paper|reminders?|premises|to your (?:centre|clinic|office|building|rooms|house|practice)|came here|comes here|took over|put you down|logo|your name|known|welcome|self-referral|booked|engaged|opened a record|assessment|enrolled|signed up|on your books|agency|put (?:me|us) (?:on|in touch)|put on to you|had you down|in touch|got to you|your (?:worker|volunteer|staff)|you come up|you came up)\b/i

/** Asking, bidding, promising and supposing; what is only believed; what the service itself said or did. */
const notSource =
	/\?\s*$|^(?:please|could|would|can|if|should|kindly|state|explain|give|say how|officers?)\b|\b(?:if (?:you|she|he|they|it)|whether|in case|let (?:me|us) know|(?:could|would|can|will) you|please|no (?:idea|reason|information)|(?:do|does|did)(?: not|n't) know|not (?:known|clear|sure|certain|told|established|able)|(?:have|has|had)(?: not|n't)|before coming to you|rather than|instead of|written authority|authority|permits?|seek|(?:i|we) (?:need|want|require|seek|am after)|trying to|unknown|assum\w+|guess\w*|suppos\w+|hop(?:e|ing)|may (?:have|hold|be)|might (?:have|hold|be)|for all (?:we|i) know|we (?:write|send|ask|are asking) (?:to )?every|all (?:local )?services|routine(?:ly)?|thank(?:s| you)|further to (?:our|my|your)|our (?:call|conversation|letter|e-?mail)|(?:i|we)(?:'ve| have)? (?:sent|wrote|posted|e-?mailed)|my (?:letter|e-?mail|previous|last)|(?:you|your (?:manager|receptionist|colleague|service|office|worker)) (?:said|told (?:me|us|the caller)|asked|wanted|confirmed|refused|declined)|(?:happy|content|willing|agree\w*|consent\w*|object\w*|unhappy|against|mind(?:s|ed)?|comfortable|worried|upset) (?:for|with|to|that|about|if|it)|\bdead against|her views?|his views?|recorded as her|notice|in writing|(?:signed|ticked)\b[^.;]{0,30}\b(?:form|box|consent|agreement)|the caller|as i said|(?:all|complete|full|entire|whole) (?:\w+ )?(?:file|notes|records)|(?:i|we|police|officers|it is) (?:believed?|think|thought|underst(?:and|ood)) (?:that )?(?:she|he|they|the|your|ms|mr|mrs|miss)\b|we are told|got to (?:hand|give)|have to (?:hand|give)|must (?:hand|give)|obliged|the suspect(?:'s)? (?:says|said|claims|account)|he (?:claims|denies)|we would be writing|(?:may|might|could|would|can) (?:support|show|help|give|explain|tell)|ask(?:ing|ed)? you for|(?:feel|felt|feels) (?:about|that|like)|protests?|investigat\w+|alleg\w+|presum\w+|take the|took it as read|(?:told|said to|disclosed to|named (?:him|her|them) to|described (?:it|him|her|this|the \w+)? ?to) (?:her|his|their|the|your|you\b)(?! (?:have|had|were|was)))\b/i
/** The service's own name, or the service itself, in what could know: no sentence of somebody else's dealings. */
export const wideHolds: Rule = ({ text, kind }) => {
	if (kind !== 'holds' && notAboutNeed.has(kind)) return false
	if (notSource.test(text) || ofAsking.test(text) || substance(text) < 2) return false
	const knows = thing.test(text) || person.test(text)
	if (!knows || !tells.test(text) || !inCare.test(text)) return false
	return here.test(text) || namedPlace.test(text)
}
