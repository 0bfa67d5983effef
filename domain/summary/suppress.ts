import type { Figures, Measure } from './figures.ts'
import { headlinesOf } from './headlines.ts'
import { type Given, hide, rounded, rounding } from './hiding.ts'
import { layOut } from './layout.ts'
import { methodNotes } from './method-notes.ts'
import { periodLabel } from './period.ts'
import {
	formatName,
	formatVersion,
	type PublishedCell,
	type PublishedCross,
	type PublishedSection,
	type PublishedTable,
	publishedCells,
} from './published.ts'
import { crossTables, inProfile, type Profile, type SectionSpec, sectionOf, sections } from './sections.ts'

/** Smallest floor of each profile: numbers from 1 to one under it are hidden. It can be raised, never lowered. */
export const smallestFloor: Readonly<Record<Profile, number>> = { internal: 0, funder: 5, public: 10 }

/** No percentage of fewer than this many. */
const smallestBase = 20

/** The floor in force: a raised one goes up to the next multiple of 5, so that rounded numbers never fall under it. */
export function floorOf(profile: Profile, raised = 0): number {
	if (profile === 'internal') return 0
	const asked = rounding * Math.ceil(Math.min(Math.max(0, raised), 1000) / rounding)
	return Math.max(smallestFloor[profile], asked)
}

type Print = (id: string, key: string, label: string, value: number) => PublishedCell

function printer(figures: Figures, profile: Profile, floor: number): Print {
	if (profile === 'internal') {
		return (_, key, label, value) => cell(key, label, value, '', floor, profile)
	}
	const given = hide(layOut(figures, profile), floor)
	return (id, key, label, value) => cell(key, label, value, given.get(id) ?? 'total-hidden', floor, profile)
}

function cell(key: string, label: string, value: number, given: Given, floor: number, profile: Profile): PublishedCell {
	if (given === '') {
		const printed = profile === 'internal' ? value : rounded(value)
		return { key, label, text: String(printed), value: printed, suppressed: false, reason: '', percent: null }
	}
	const text = given !== 'small' ? 'not shown' : profile === 'public' ? `fewer than ${floor}` : `<${floor}`
	return { key, label, text, value: null, suppressed: true, reason: given, percent: null }
}

/** A number that stands by itself. */
function lone(key: string, label: string, value: number, floor: number, profile: Profile): PublishedCell {
	return cell(key, label, value, value > 0 && value < floor ? 'small' : '', floor, profile)
}

/** The section with percentages worked out from its printed numbers alone. */
export function withPercents(section: PublishedSection, profile: Profile): PublishedSection {
	const waiting = section.cells.filter(({ key }) => section.pending.includes(key))
	const base = [section.total, ...waiting].some(({ value }) => value === null)
		? 0
		: section.total.value! - waiting.reduce((sum, { value }) => sum + value!, 0)
	const least = profile === 'internal' ? 1 : smallestBase
	return {
		...section,
		cells: section.cells.map((one) => {
			const counts = one.value !== null && base >= least && one.value <= base && !section.pending.includes(one.key)
			return { ...one, percent: counts ? Math.round((100 * one.value!) / base) : null }
		}),
	}
}

const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1))

/** "4 working days, from 1 to 30", exact: for the internal report; the range only from 10 requests on. */
function exactMiddle(id: string, { n, median, low, high }: Measure): string {
	if (median === null || low === null || high === null) return ''
	const unit = (value: string) => (id === 'scope' ? `${value} in 100` : `${value} working days`)
	return n >= 10 ? `${unit(number(median))} (from ${number(low)} to ${number(high)})` : unit(number(median))
}

/**
 * The step in which the middle request lies, as far as the printed numbers settle it; empty where hidden
 * numbers leave it open, or for fewer than 10 requests.
 */
export function middleStep(section: PublishedSection, floor: number): string {
	const total = section.total.value
	const most = ({ value, reason }: PublishedCell) =>
		value ?? (reason.startsWith('small') ? floor - 1 : Number.POSITIVE_INFINITY)
	const least = ({ value, reason }: PublishedCell) => value ?? (reason === 'small' ? 1 : 0)
	const sum = (cells: PublishedCell[], of: (cell: PublishedCell) => number) =>
		cells.reduce((all, one) => all + of(one), 0)
	if (total === null) return ''
	const steps = section.cells.slice(0, section.steps)
	if (sum(steps, least) < 10) return ''
	// What the other numbers leave of the total, for a hidden number that may be of any size.
	const room = total - sum(section.cells, least)
	const atMost = (cells: PublishedCell[]) => Math.min(sum(cells, most), sum(cells, least) + Math.max(0, room))
	for (const [at, step] of steps.entries()) {
		const [below, above] = [steps.slice(0, at), steps.slice(at + 1)]
		const middle = atMost(below) <= least(step) + sum(above, least) && atMost(above) <= least(step) + sum(below, least)
		if (middle) return step.label
	}
	return ''
}

function publishedSection(
	spec: SectionSpec,
	figures: Figures,
	print: Print,
	profile: Profile,
	floor: number,
): PublishedSection {
	const counts = figures.counts[spec.id]!
	const section: PublishedSection = {
		id: spec.id,
		heading: spec.heading,
		title: spec.title,
		population: spec.population,
		counted: spec.counted,
		matrix: spec.matrix ?? '',
		total: print(spec.population, 'total', `All ${spec.counted}`, populationOf(spec.population, figures)),
		cells: spec.cells.map(([key, label], at) => print(`${spec.id}/${key}`, key, label, counts[at]!)),
		groups: (spec.groups ?? []).map(({ key, cells }) => ({ key, cells: [...cells] })),
		pending: [...(spec.pending ?? [])],
		steps: spec.steps ?? 0,
		middle: '',
	}
	const measure = figures.internal.measures[spec.id]
	const exact = profile === 'internal' && figures.services === 1 && measure ? exactMiddle(spec.id, measure) : ''
	return withPercents({ ...section, middle: spec.steps ? exact || middleStep(section, floor) : '' }, profile)
}

/** The true number of a population. */
function populationOf(population: string, figures: Figures): number {
	if (population === 'received') return figures.received
	const found = /^(\w+)([/+])(\w+)$/.exec(population)!
	const section = sectionOf(found[1]!)
	const keys = found[2] === '/' ? [found[3]!] : section.groups!.find(({ key }) => key === found[3])!.cells
	return section.cells.reduce((sum, [key], at) => sum + (keys.includes(key) ? figures.counts[section.id]![at]! : 0), 0)
}

function publishedCross(spec: (typeof crossTables)[number], figures: Figures, print: Print): PublishedCross {
	const [rows, columns] = [sectionOf(spec.rows), sectionOf(spec.columns)]
	return {
		...spec,
		cells: rows.cells.map(([rowKey, rowLabel], row) =>
			columns.cells.map(([columnKey, columnLabel], column) =>
				print(
					`${spec.id}/${row}/${column}`,
					`${rowKey}/${columnKey}`,
					`${rowLabel}, ${columnLabel.charAt(0).toLowerCase()}${columnLabel.slice(1)}`,
					figures.crossed[spec.id]![row]![column]!,
				),
			),
		),
	}
}

function sentenceOf(received: PublishedCell, label: string): string {
	if (received.value === 0) return `No requests were received in ${label}.`
	if (received.reason === 'small') {
		const floor = received.text.replace(/^(<|fewer than )/, '')
		return `Fewer than ${floor} requests were received in ${label}.`
	}
	if (received.value === null) return `The number of all requests received in ${label} is not shown.`
	return `${received.value} request${received.value === 1 ? ' was' : 's were'} received in ${label}.`
}

/**
 * The table that may be given to an audience, and all that it may be told: numbers under the floor are
 * hidden, the rest rounded, and so many more hidden that no reader can narrow a hidden number below the
 * floor by putting printed numbers together.
 *
 * @param profile who it is for; `internal` shows true numbers and is not for publication
 * @param options.floor raises the profile's floor (5 for a funder, 10 in public); a lower one is not taken
 */
export function suppress(figures: Figures, profile: Profile, options: { floor?: number } = {}): PublishedTable {
	const floor = floorOf(profile, options.floor)
	const print = printer(figures, profile, floor)
	const label = periodLabel(figures.period)
	const received = print('received', 'received', 'Requests received', figures.received)
	// In public a year with few requests is told in one sentence; an empty year has nothing to count.
	const narrative = figures.received === 0 || (profile === 'public' && received.reason === 'small')
	const alone = (key: string, words: string, value: number) =>
		narrative && figures.received > 0
			? cell(key, words, value, 'total-hidden', floor, profile)
			: lone(key, words, value, floor, profile)
	const { kind, year, years } = figures.period
	const partial = {
		format: formatName,
		version: formatVersion,
		profile,
		floor,
		rounding: profile === 'internal' ? 1 : rounding,
		period: { kind, year, years, label },
		// A pack's name is a date: outside the internal report no date is finer than a year.
		packs: profile === 'internal' ? figures.packs : [...new Set(figures.packs.map((pack) => pack.slice(0, 4)))],
		services: figures.services,
		sentence: sentenceOf(received, label),
		received,
		openAtStart: alone('open_at_start', 'Open at the start', figures.openAtStart),
		openAtEnd: alone('open_at_end', 'Open at the end', figures.openAtEnd),
		byYear:
			narrative || years === 1
				? []
				: figures.byYear.map((value, at) =>
						print(`by_year/${at}`, String(year + at), periodLabel({ kind, year: year + at, years: 1 }), value),
					),
		sections: narrative
			? []
			: sections
					.filter((spec) => inProfile(spec, profile))
					.map((spec) => publishedSection(spec, figures, print, profile, floor)),
		crossTables:
			narrative || profile === 'public' ? [] : crossTables.map((spec) => publishedCross(spec, figures, print)),
		internal:
			profile === 'internal'
				? {
						clients: figures.internal.clients,
						breaches: figures.internal.breaches,
						nearMisses: figures.internal.nearMisses,
						forces: figures.internal.forces,
						months: figures.internal.months,
					}
				: null,
	} satisfies Partial<PublishedTable>
	return finished(partial)
}

/** Adds what is worked out from the printed numbers: headlines, notes, and how many are given. */
export function finished(partial: Omit<PublishedTable, 'headlines' | 'notes' | 'shown' | 'hidden'>): PublishedTable {
	const table: PublishedTable = { ...partial, headlines: [], notes: [], shown: 0, hidden: 0 }
	const cells = publishedCells(table)
	const hidden = cells.filter(({ cell: one }) => one.suppressed).length
	return {
		...table,
		headlines: headlinesOf(table),
		notes: methodNotes(table),
		shown: cells.length - hidden,
		hidden,
	}
}
