const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zone names of RFC 5322 (section 4.3), and British Summer Time, which British servers write. */
const zones: Record<string, string> = {
	UT: '+00:00',
	UTC: '+00:00',
	GMT: '+00:00',
	Z: '+00:00',
	BST: '+01:00',
	IST: '+01:00',
	WET: '+00:00',
	CET: '+01:00',
	CEST: '+02:00',
	EST: '-05:00',
	EDT: '-04:00',
	CST: '-06:00',
	CDT: '-05:00',
	MST: '-07:00',
	MDT: '-06:00',
	PST: '-08:00',
	PDT: '-07:00',
}

const form =
	/(\d{1,2})\s+([A-Za-z]{3})[a-z]{0,6}\.?,?\s+(\d{4}|\d{2})\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s{0,4}(?:([+-])(\d{2}):?(\d{2})|\(?([A-Za-z]{1,5})\)?)?/

/**
 * The date of a message header as ISO 8601 with the offset that the header gives, such as
 * `2026-02-06T16:55:10+00:00`. Empty if there is none or it is no date.
 */
export function mailDate(header: string | undefined): string {
	const match = form.exec((header ?? '').slice(0, 500))
	if (!match) return ''
	const [, day, monthName, yearText, hour, minute, second, sign, offsetHours, offsetMinutes, zone] = match
	const month = months.indexOf(monthName!.toLowerCase()) + 1
	// Two-digit years as RFC 5322 reads them (section 4.3).
	const short = Number(yearText)
	const year = yearText!.length === 4 ? short : short < 50 ? 2000 + short : 1900 + short
	const parts = { day: Number(day), hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
	if (month === 0 || parts.day < 1 || parts.day > last || parts.hour > 23 || parts.minute > 59 || parts.second > 60)
		return ''
	if (sign && (Number(offsetHours) > 14 || Number(offsetMinutes) > 59)) return ''
	// An unknown zone is read as universal time, as RFC 5322 advises.
	const offset = sign ? `${sign}${offsetHours}:${offsetMinutes}` : (zones[(zone ?? 'Z').toUpperCase()] ?? '+00:00')
	const two = (value: number) => String(value).padStart(2, '0')
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(parts.day)}T${two(parts.hour)}:${two(parts.minute)}:${two(Math.min(59, parts.second))}${offset}`
}

/** When a server took a message in: the date after the last semicolon of a Received header. */
export function receivedDate(header: string | undefined): string {
	if (!header) return ''
	return mailDate(header.slice(header.lastIndexOf(';') + 1))
}
