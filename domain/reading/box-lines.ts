/* Lines of a form that are told by their look: headings of parts, the foot of a page, a line of an export. */

/** "For force use: Authority under policy 14": what heads the part in which a request is approved. */
export const authorityPart =
	/^(?:authority|authori[sz]ation|approval)\b(?! (?:of|from|given|granted|by)\b)[^.;:]{0,40}$/i
/** "Release authority", "Supervisor's sanction": the heading of the part in which somebody approves. */
export const ofApproval =
	/\b(?:authori[sz]\w+|approv\w+|sanction\w*|counter-?sign\w*|sign[- ]?off|endorse\w*|clearance)\b|\bauthority$/i
/** A line of an export: "request.officer = Emrys Vane". */
export const keyedLine = /^([\p{L}][\p{L}\d ._/-]{1,40}?) *=(?: |$)/u
/** The foot of a page. */
export const pageNumber =
	/(?:^|\s{2,})(?:page )?\d{1,2} of \d{1,2}$|^.{0,70}\bpage \d{1,2} of \d{1,2}$|^page \d{1,2}$|^- ?\d{1,2} ?-$/i
/** "Part B - The person", "Section 4: Authorisation": a heading over several boxes. */
export const partHeading = /^(?:part|section) (?:\d{1,2}|[A-H]|[IVX]{1,4})\b ?[-:.)]? ?(.{3,70})$/i
