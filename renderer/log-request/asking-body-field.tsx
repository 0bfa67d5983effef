import { Autocomplete, type ComboboxItem, type OptionsFilter } from '@mantine/core'
import { knownBodies } from '../../domain/index.ts'
import { ErrorText, type FieldWords } from '../components/index.ts'
import { bodiesLike } from './bodies-like.ts'

const filter: OptionsFilter = ({ search }) =>
	bodiesLike(search).map((name): ComboboxItem => ({ value: name, label: name }))

interface Props extends FieldWords {
	value: string
	onChange: (value: string) => void
	/** A name was taken from the list. */
	onPick: (value: string) => void
}

/** The asking body: type-ahead over the known bodies and their aliases; any other name is taken as it is. */
export function AskingBodyField({ id, label, hint, error, value, onChange, onPick }: Props) {
	return (
		<Autocomplete
			id={id}
			label={label}
			description={hint}
			error={error ? <ErrorText>{error}</ErrorText> : undefined}
			size="md"
			value={value}
			onChange={onChange}
			onOptionSubmit={onPick}
			data={knownBodies().map(({ name }) => name)}
			filter={filter}
			maxDropdownHeight={280}
			spellCheck={false}
			comboboxProps={{ transitionProps: { duration: 0 } }}
			aria-haspopup="listbox"
		/>
	)
}
