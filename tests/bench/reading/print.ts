import { type Line, type Report, targets } from './score.ts'

const percent = (part: number, whole: number) =>
	whole === 0 ? '    -' : `${((100 * part) / whole).toFixed(1).padStart(5)}`
const cell = (value: number) => String(value).padStart(6)

function table(title: string, lines: Line[]): string {
	const head = `${title.padEnd(32)}stated  sugg. first   any  high   ok  prec%  low   ok recall%`
	const rows = lines
		.filter((each) => each.stated + each.suggested > 0)
		.map(
			(each) =>
				`${each.name.padEnd(32)}${cell(each.stated)}${cell(each.suggested)}${cell(each.first)}${cell(each.found)}${cell(each.high)}${String(each.highRight).padStart(5)}  ${percent(each.highRight, each.high)}${String(each.low).padStart(5)}${String(each.lowRight).padStart(5)}  ${percent(each.found, each.stated)}`,
		)
	return [head, '-'.repeat(head.length), ...rows].join('\n')
}

const short = (text: string) => (text.length > 110 ? `${text.slice(0, 107)}...` : text).replace(/\s+/g, ' ')

/** A report as text: tables, misses, and totals against the targets; of a held-out set only the totals. */
export function printed(name: string, report: Report, options: { totalsOnly: boolean; misses: boolean }): string {
	const out = [`\n== ${name}: ${report.documents} documents, ${(report.milliseconds / 1000).toFixed(1)} s ==`]
	if (!options.totalsOnly) {
		out.push('', table('field', report.fields), '', table('answer', report.answers))
		if (options.misses) {
			out.push('', 'Misses (document, name, truth, got, confidence):')
			for (const each of report.misses)
				out.push(
					`  ${each.document} ${each.kind} ${each.name}: wanted "${short(each.truth)}", got "${short(each.got)}" (${each.confidence})`,
				)
			for (const each of report.wrongShown)
				out.push(
					`  ${each.document} ${each.kind} WRONGLY SHOWN ${each.check}${each.high ? '' : ' (by a low suggestion)'}`,
				)
			for (const each of report.ordersTakenForRequests) out.push(`  ORDER TAKEN FOR A REQUEST ${each}`)
			for (const each of report.unread) out.push(`  NOT READ ${each}`)
		}
	}
	out.push('')
	for (const each of targets(report)) {
		const value = each.most ? each.detail : `${(100 * each.value).toFixed(1)} % (${each.detail})`
		const wanted = each.most ? `at most ${each.wanted}` : `at least ${100 * each.wanted} %`
		out.push(`${each.met ? 'met   ' : 'MISSED'} ${each.name}: ${value}; wanted ${wanted}`)
	}
	return out.join('\n')
}
