import { monthNames, type Period, type Profile, periodOf } from '../../domain/index.ts'
import { ChoiceField, SelectField } from '../components/index.ts'
import styles from './summary.module.css'

/** What a person chooses before anything is counted. */
export interface SummarySettings {
	profile: Profile
	period: Period
	/** 0 for the audience's own. */
	floor: number
}

const audiences = [
	{
		value: 'public',
		label: 'Anybody: a page, a press release, the review of the Act',
		hint: 'Numbers under 10 are hidden and the rest rounded. The safest choice.',
	},
	{
		value: 'funder',
		label: 'A funder or commissioner',
		hint: 'Numbers under 5 are hidden and the rest rounded. Not for passing on.',
	},
	{
		value: 'internal',
		label: 'Our own board',
		hint: 'Exact numbers, with forces and months. Not for publication: it may identify people.',
	},
] as const

/** Audience first, then the period, then how small a number may be shown. */
export function SettingsPart({
	value,
	thisYear,
	onChange,
}: {
	value: SummarySettings
	thisYear: number
	onChange: (value: SummarySettings) => void
}) {
	const { profile, period, floor } = value
	const change = (next: Partial<Period>) => {
		const { kind, year, years, startMonth } = { ...period, ...next }
		onChange({ ...value, period: periodOf(kind, year, years, startMonth) })
	}
	// Twelve years back: nothing was counted under the Act before 2026, and other requests may be older.
	const beginnings = Array.from({ length: 12 }, (_, at) => thisYear - at)
	const named = (year: number) =>
		period.kind === 'calendar' ? String(year) : `${year}/${String((year + 1) % 100).padStart(2, '0')}`
	return (
		<div className={styles.choices}>
			<ChoiceField
				id="summary-audience"
				label="Who is it for?"
				hint="Choose this first: it decides what may be told."
				value={profile}
				onChange={(next) => onChange({ ...value, profile: next as Profile, floor: 0 })}
				choices={audiences}
			/>
			<div className={styles.period}>
				<SelectField
					id="summary-kind"
					label="Which year?"
					value={period.kind}
					onChange={(event) => change({ kind: event.currentTarget.value as Period['kind'] })}
					data={[
						{ value: 'calendar', label: 'Calendar year' },
						{ value: 'financial', label: 'Financial year, from April' },
						{ value: 'own', label: 'Our own year' },
					]}
				/>
				{period.kind === 'own' ? (
					<SelectField
						id="summary-month"
						label="It begins in"
						width="short"
						value={String(period.startMonth)}
						onChange={(event) => change({ startMonth: Number(event.currentTarget.value) })}
						data={monthNames.map((label, at) => ({ value: String(at + 1), label }))}
					/>
				) : null}
				<SelectField
					id="summary-year"
					label={period.years === 1 ? 'Year' : 'First year'}
					width="short"
					value={String(period.year)}
					onChange={(event) => change({ year: Number(event.currentTarget.value) })}
					data={beginnings.map((year) => ({ value: String(year), label: named(year) }))}
				/>
				<SelectField
					id="summary-years"
					label="Years put together"
					width="short"
					value={String(period.years)}
					onChange={(event) => change({ years: Number(event.currentTarget.value) })}
					data={[
						{ value: '1', label: 'One' },
						{ value: '2', label: 'Two' },
						{ value: '3', label: 'Three' },
					]}
				/>
				{profile === 'internal' ? null : (
					<SelectField
						id="summary-floor"
						label="Smallest number shown"
						width="short"
						value={String(floor)}
						onChange={(event) => onChange({ ...value, floor: Number(event.currentTarget.value) })}
						data={[
							{ value: '0', label: profile === 'funder' ? '5 (usual)' : '10 (usual)' },
							...(profile === 'funder' ? [10] : []).concat(15, 20, 30).map((one) => ({
								value: String(one),
								label: String(one),
							})),
						]}
					/>
				)}
			</div>
		</div>
	)
}
