import {
	britishDate,
	type Chart,
	chartsOf,
	matrixTitles,
	type PublishedCell,
	type PublishedSection,
	type PublishedTable,
} from '../../domain/index.ts'
import { chartSvg } from './chart-svg.ts'
import { escaped } from './letter-html.ts'

/** A table with what surrounds it on paper. */
export interface SummaryReport {
	table: PublishedTable
	/** Tables given out for the years before, for the line of years. */
	earlierTables: readonly PublishedTable[]
	serviceName: string
	/** Named on the internal report only. */
	preparedBy: string
	/** Name of the funder, printed on a funder's report; empty otherwise. */
	audience: string
	/** The day it was made, ISO: printed in full on the internal report and as a year on the others. */
	today: string
	/** Seal of the journal's last entry and its number. */
	seal: { text: string; seq: number }
	/** A practice vault's reports say so on every page. */
	notReal: boolean
}

const style = `
@page { size: A4; margin: 20mm 18mm 22mm 18mm }
* { box-sizing: border-box }
body { font: 10.5pt/1.45 "Liberation Sans", Arial, Helvetica, sans-serif; color: #000; margin: 0 }
header { border-bottom: 0.75pt solid #000; padding-bottom: 4mm; margin-bottom: 6mm }
header p { margin: 0 0 1mm } h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 3mm } .service { font-weight: bold }
h2 { font-size: 13.5pt; margin: 8mm 0 3mm; break-after: avoid; border-bottom: 0.5pt solid #888; padding-bottom: 1mm }
h3 { font-size: 10.5pt; margin: 5mm 0 1.5mm; break-after: avoid } p { margin: 0 0 2.5mm; orphans: 2; widows: 2 }
.lead { font-size: 12.5pt } .mark { border: 1.5pt solid #000; padding: 2mm 4mm; font-weight: bold; margin: 0 0 5mm; text-align: center }
ul { margin: 0 0 3mm; padding-left: 6mm } li { margin: 0 0 1.8mm; break-inside: avoid } .compare { font-size: 9pt; display: block }
table { border-collapse: collapse; width: 100%; margin: 0 0 3mm; font-size: 9.5pt } caption { text-align: left; font-weight: bold; padding: 0 0 1.2mm }
th, td { border-bottom: 0.5pt solid #999; padding: 0.9mm 2mm; text-align: right; vertical-align: top } thead th { border-bottom: 1pt solid #000; vertical-align: bottom }
th:first-child, td:first-child { text-align: left } tbody th { font-weight: normal } tr { break-inside: avoid } tr.total th, tr.total td { border-top: 1pt solid #000; font-weight: bold }
td.hidden { font-style: italic } .table { break-inside: avoid; margin-bottom: 4mm } .middle { font-size: 9.5pt; margin-top: -1.5mm }
figure { margin: 0 0 7mm; break-inside: avoid } figcaption { margin: 0 0 2mm } figcaption b { display: block } svg { max-width: 100%; height: auto; display: block }
.seal { margin-top: 8mm; border-top: 0.5pt solid #888; padding-top: 2mm; font-size: 8.5pt }
.water { position: fixed; top: 118mm; left: 0; right: 0; text-align: center; font-size: 40pt; font-weight: bold; color: #000; opacity: 0.07; transform: rotate(-32deg) }
.small td, .small th { font-size: 8.5pt; padding: 0.8mm 1.2mm }
`

const number = (cell: PublishedCell) =>
	cell.suppressed ? `<td class="hidden">${escaped(cell.text)}</td>` : `<td>${escaped(cell.text)}</td>`
const percent = (cell: PublishedCell) => `<td>${cell.percent === null ? '' : `${cell.percent}%`}</td>`

function rowsTable(caption: string, rows: readonly PublishedCell[], total?: PublishedCell): string {
	const withPercent = rows.some((row) => row.percent !== null)
	const row = (cell: PublishedCell, className = '') =>
		`<tr${className ? ` class="${className}"` : ''}><th scope="row">${escaped(cell.label)}</th>${number(cell)}${withPercent ? percent(cell) : ''}</tr>`
	return `<div class="table"><table><caption>${escaped(caption)}</caption><thead><tr><td></td><th scope="col">Requests</th>${withPercent ? '<th scope="col">Per cent</th>' : ''}</tr></thead><tbody>${rows.map((one) => row(one)).join('')}${total ? row(total, 'total') : ''}</tbody></table></div>`
}

/** Sections that ask the same of several things, as one table: a row for each. */
function matrixTable(matrix: string, sections: readonly PublishedSection[]): string {
	const columns = new Map(sections.flatMap(({ cells }) => cells.map(({ key, label }) => [key, label] as const)))
	// "Not clear" comes last whatever row it came from first.
	const keys = [...columns.keys()].sort((a, b) => Number(a === 'unclear') - Number(b === 'unclear'))
	const total = sections[0]!.total
	const cell = (section: PublishedSection, key: string) => {
		const found = section.cells.find((one) => one.key === key)
		if (!found) return '<td>–</td>'
		const share = found.percent === null ? '' : ` (${found.percent}%)`
		return found.suppressed
			? `<td class="hidden">${escaped(found.text)}</td>`
			: `<td>${escaped(found.text)}${share}</td>`
	}
	const head = keys.map((key) => `<th scope="col">${escaped(columns.get(key)!)}</th>`).join('')
	const body = sections
		.map(
			(section) =>
				`<tr><th scope="row">${escaped(section.title)}</th>${keys.map((key) => cell(section, key)).join('')}</tr>`,
		)
		.join('')
	return `<div class="table"><table><caption>${escaped(matrixTitles[matrix] ?? '')}. ${escaped(`All ${sections[0]!.counted}: ${total.text}`)}</caption><thead><tr><th scope="col">About</th>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

/** The chart that stands beside a section's table. */
const chartBeside: Readonly<Record<string, Chart['id']>> = {
	approval: 'approval',
	date_range: 'date_range',
	challenge_result: 'challenge_result',
	police_answer: 'days',
}

function figure(chart: Chart | undefined): string {
	if (!chart) return ''
	const caveat = chart.compare ? `<p class="compare">${escaped(chart.compare.caveat)}</p>` : ''
	return `<figure><figcaption><b>${escaped(chart.title)}</b>${escaped(chart.counted)}.</figcaption>${chartSvg(chart)}${caveat}</figure>`
}

function figures(table: PublishedTable, charts: readonly Chart[]): string {
	const beside = (id: string) => figure(charts.find((chart) => chart.id === chartBeside[id]))
	const parts: string[] = []
	const headings = [...new Set(table.sections.map(({ heading }) => heading))]
	for (const heading of headings) {
		parts.push(`<h2>${escaped(heading)}</h2>`)
		const mine = table.sections.filter((section) => section.heading === heading)
		const done = new Set<string>()
		for (const section of mine) {
			if (section.matrix) {
				if (done.has(section.matrix)) continue
				done.add(section.matrix)
				parts.push(
					matrixTable(
						section.matrix,
						mine.filter(({ matrix }) => matrix === section.matrix),
					),
					beside(section.id),
				)
				continue
			}
			const allHidden = section.cells.every(({ suppressed }) => suppressed)
			if (allHidden) {
				parts.push(
					`<h3>${escaped(section.title)}</h3><p>Not shown: the numbers are too small, or would give away small ones.</p>`,
					beside(section.id),
				)
				continue
			}
			const total = { ...section.total, label: `All ${section.counted}` }
			parts.push(rowsTable(section.title, section.cells, total))
			if (section.middle) {
				parts.push(`<p class="middle">The middle request: ${escaped(section.middle.toLowerCase())}.</p>`)
			}
			parts.push(beside(section.id))
		}
	}
	return parts.join('\n')
}

function crossTables(table: PublishedTable): string {
	const parts = table.crossTables.map((cross) => {
		const rows = table.sections.find(({ id }) => id === cross.rows)
		const columns = table.sections.find(({ id }) => id === cross.columns)
		if (cross.cells.flat().every(({ suppressed, value }) => suppressed || value === 0)) {
			return `<h3>${escaped(cross.title)}</h3><p>Not shown: the numbers are too small, or would give away small ones.</p>`
		}
		const head = columns?.cells.map(({ label }) => `<th scope="col">${escaped(label)}</th>`).join('') ?? ''
		const body = cross.cells
			.map(
				(line, at) =>
					`<tr><th scope="row">${escaped(rows?.cells[at]?.label ?? '')}</th>${line.map(number).join('')}</tr>`,
			)
			.join('')
		return `<div class="table small"><table><caption>${escaped(cross.title)}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>`
	})
	return parts.length > 0 ? `<h2>Tables set against each other</h2>${parts.join('')}` : ''
}

function internalPart(table: PublishedTable): string {
	if (!table.internal) return ''
	const { clients, breaches, nearMisses, forces, months } = table.internal
	const row = (name: string, value: number) => `<tr><th scope="row">${escaped(name)}</th><td>${value}</td></tr>`
	const list = (caption: string, head: string, rows: string) =>
		`<div class="table"><table><caption>${caption}</caption><thead><tr><th scope="col">${head}</th><th scope="col">Number</th></tr></thead><tbody>${rows}</tbody></table></div>`
	return [
		'<h2>For the board only</h2>',
		list(
			'The service’s own events',
			'Event',
			row('Different clients', clients) + row('Breaches', breaches) + row('Near misses', nearMisses),
		),
		forces.length > 0
			? list('Requests by force', 'Force', forces.map((one) => row(one.name, one.requests)).join(''))
			: '',
		months.length > 0
			? list('Requests by month', 'Month', months.map((one) => row(one.month, one.requests)).join(''))
			: '',
	].join('')
}

/** What was hidden, how much of it and why. */
function hiddenPart(table: PublishedTable): string {
	if (table.profile === 'internal') return '<p>Nothing is hidden: this report is not for publication.</p>'
	const cells = [
		table.received,
		...table.sections.flatMap(({ cells: mine }) => mine),
		...table.crossTables.flatMap(({ cells: mine }) => mine.flat()),
	]
	const because = (reason: PublishedCell['reason']) => cells.filter((cell) => cell.reason === reason).length
	const lines = [
		[because('small'), `under ${table.floor}`],
		[because('small-or-none'), `under ${table.floor} or none, as their total is small or not shown`],
		[because('protects'), 'hidden so that no smaller number can be worked out from them'],
		[because('total-hidden'), 'hidden with their total'],
		[because('part-hidden'), 'hidden in a service’s own file'],
	] as const
	const items = lines
		.filter(([count]) => count > 0)
		.map(([count, why]) => `<li>${count} ${count === 1 ? 'number' : 'numbers'}: ${escaped(why)}.</li>`)
	if (items.length === 0) return `<p>No number had to be hidden. All ${table.shown} are given.</p>`
	return `<p>${table.shown} numbers are given and ${table.hidden} are not.</p><ul>${items.join('')}</ul>`
}

/** Title of the report, also the file's: it names the service and the year and no person. */
export function summaryTitle(table: PublishedTable): string {
	return `Requests for clients’ counselling records, ${table.period.label}`
}

/** A neutral file name without extension. */
export function summaryFileName(table: PublishedTable): string {
	return `annual-summary-${table.period.label}-${table.profile}`.replace(/[^A-Za-z0-9-]+/g, '-')
}

/**
 * The report as one HTML page for `printToPDF`: A4, headings, lists, tables and pictures tagged, no scripts,
 * nothing fetched. Everything in it comes from the published table.
 */
export function summaryReportHtml(report: SummaryReport): string {
	const { table, serviceName, preparedBy, audience, today, seal, notReal } = report
	const internal = table.profile === 'internal'
	const charts = chartsOf(table, report.earlierTables)
	const year = today.slice(0, 4)
	const facts = [
		`<p class="service">${escaped(serviceName)}</p>`,
		internal ? `<p>Prepared by ${escaped(preparedBy)} on ${escaped(britishDate(today))}</p>` : '',
		table.profile === 'funder' ? `<p>For ${escaped(audience || 'a funder')}, ${year}</p>` : '',
	].join('')
	const headlines = table.headlines
		.map(
			({ text, compare }) =>
				`<li>${escaped(text)}${compare ? `<span class="compare">${escaped(compare)}</span>` : ''}</li>`,
		)
		.join('')
	const totals = [table.received, table.openAtStart, table.openAtEnd]
	return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escaped(summaryTitle(table))}</title><style>${style}</style></head><body>
${internal ? '<div class="water" aria-hidden="true">NOT FOR PUBLICATION</div><p class="mark">Not for publication: may identify people</p>' : ''}
${notReal ? '<p class="mark">NOT REAL: made in practice mode</p>' : ''}
<header><h1>${escaped(summaryTitle(table))}</h1>${facts}</header>
<main><p class="lead">${escaped(table.sentence)}</p>
${table.received.value === null && table.sections.length === 0 ? `<p>With so few requests no table is given: numbers under ${table.floor} are not shown.</p>` : rowsTable('Requests', [...totals, ...table.byYear])}
${headlines ? `<h2>Headlines</h2><ul>${headlines}</ul>` : ''}
${figure(charts.find(({ id }) => id === 'years'))}
${figures(table, charts)}
${crossTables(table)}
${internalPart(table)}
<h2>What is hidden, and why</h2>${hiddenPart(table)}
<h2>Method</h2><ul>${table.notes.map((note) => `<li>${escaped(note)}</li>`).join('')}</ul>
<p class="seal">Made from the register as it stood at entry ${seal.seq} of its history. Seal: ${escaped(seal.text)}</p>
</main></body></html>`
}
