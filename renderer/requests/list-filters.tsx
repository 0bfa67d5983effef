import { Button } from '@mantine/core'
import { lanes } from '../../domain/index.ts'
import { searchFieldId } from '../commands/app-commands.ts'
import { SelectField, TextField } from '../components/index.ts'
import { isFiltered, type ListQuery } from './list-query.ts'
import { laneShort, waitingWords } from './list-words.ts'
import styles from './requests-page.module.css'

/** Search box and filters over the list. */
export function ListFilters({
	query,
	text,
	onText,
	onChange,
	onDown,
	onClear,
}: {
	query: ListQuery
	/** What stands in the search box, which runs ahead of the query. */
	text: string
	onText: (text: string) => void
	onChange: (change: Partial<ListQuery>) => void
	/** Arrow down in the search box: on to the first row. */
	onDown: () => void
	onClear: () => void
}) {
	return (
		<search className={styles.filters} data-not-on-paper>
			<TextField
				id={searchFieldId}
				label="Search"
				width="wide"
				type="search"
				placeholder="Words, names or references"
				maxLength={200}
				value={text}
				onChange={(event) => onText(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key !== 'ArrowDown') return
					event.preventDefault()
					onDown()
				}}
			/>
			<SelectField
				id="filter-lane"
				label="Lane"
				value={query.lane ?? ''}
				onChange={(event) => onChange({ lane: lanes.find((lane) => lane === event.currentTarget.value) })}
				data={[{ value: '', label: 'All' }, ...lanes.map((lane) => ({ value: lane, label: laneShort[lane] }))]}
			/>
			<SelectField
				id="filter-waiting"
				label="Waiting for"
				value={query.waiting ?? ''}
				onChange={(event) => {
					const chosen = event.currentTarget.value
					onChange({ waiting: chosen in waitingWords ? (chosen as keyof typeof waitingWords) : undefined })
				}}
				data={[
					{ value: '', label: 'Anybody' },
					...Object.entries(waitingWords).map(([value, label]) => ({ value, label })),
				]}
			/>
			{isFiltered(query) ? (
				<Button variant="default" onClick={onClear}>
					Clear
				</Button>
			) : null}
		</search>
	)
}
