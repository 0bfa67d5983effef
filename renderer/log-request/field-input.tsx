import { bodyByName, bodyTypeOf, type FieldName } from '../../domain/index.ts'
import { type FieldWords as Asked, DateField, SelectField, TextAreaField, TextField } from '../components/index.ts'
import { AskingBodyField } from './asking-body-field.tsx'
import { bodyTypeWords, channelWords, fieldWords } from './field-words.ts'

const options = (words: Record<string, string>) => [
	{ value: '', label: 'I don’t know' },
	...Object.entries(words).map(([value, label]) => ({ value, label })),
]
const channelOptions = options(channelWords)
const bodyTypeOptions = options(bodyTypeWords)

interface Props extends Asked {
	name: FieldName
	value: string
	onChange: (value: string) => void
	/** The asking body was taken from the list, so its kind is known too. */
	onBodyType: (type: string) => void
	/** What was typed is no date in the calendar; undefined once it is one, or nothing. */
	onNoDate?: (typed: string | undefined) => void
}

/** The control that fits a field: three boxes for a date, a list for a code, a line or a passage for text. */
export function FieldInput({ name, value, onChange, onBodyType, onNoDate, ...asked }: Props) {
	const words = fieldWords[name]
	switch (words.kind) {
		case 'date':
			return (
				<DateField
					{...asked}
					value={value}
					onChange={(iso, _problem, typed) => {
						onNoDate?.(typed)
						onChange(iso)
					}}
				/>
			)
		case 'channel':
		case 'bodyType':
			return (
				<SelectField
					{...asked}
					// Reading has words of its own for some kinds, such as "other".
					value={words.kind === 'bodyType' ? (bodyTypeOf(value) ?? value) : value}
					onChange={(event) => onChange(event.currentTarget.value)}
					data={words.kind === 'channel' ? channelOptions : bodyTypeOptions}
				/>
			)
		case 'body':
			return (
				<AskingBodyField
					{...asked}
					value={value}
					onChange={onChange}
					onPick={(picked) => {
						const type = bodyByName(picked)?.type
						if (type) onBodyType(type)
					}}
				/>
			)
		case 'passage':
			return (
				<TextAreaField {...asked} minRows={2} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
			)
		default:
			return (
				<TextField
					{...asked}
					width={(words.width ?? 40) <= 14 ? 'short' : (words.width ?? 40) <= 30 ? 'medium' : 'wide'}
					value={value}
					onChange={(event) => onChange(event.currentTarget.value)}
				/>
			)
	}
}
