import { type AnswerName, answerWords, fieldOf } from '../../domain/index.ts'
import { ChoiceField, DateField, SelectField, TextField } from '../components/index.ts'
import { WhyAsked } from '../help/why-asked.tsx'

interface Props {
	name: AnswerName
	id: string
	value: string
	/** `problem` says why what was typed is no date. */
	onChange: (value: string, problem?: string) => void
	/** Instead of the reason why it is asked. */
	hint?: string
	/** ISO date that says which checks were in force; empty for the newest. */
	receivedOn?: string
}

/** The control for an answer, and on request why it is asked. */
export function AnswerControl({ receivedOn, ...control }: Props) {
	return (
		<div>
			<Control {...control} />
			<WhyAsked name={control.name} receivedOn={receivedOn} />
		</div>
	)
}

/** Radios for up to three choices, a list for more, boxes for a date, a line for text. */
function Control({ name, id, value, onChange, hint }: Omit<Props, 'receivedOn'>) {
	const { question, help, options } = answerWords[name]
	const asked = { id, label: question, hint: hint ?? help }
	const { type } = fieldOf(name)
	if (type === 'date') return <DateField {...asked} value={value} onChange={onChange} />
	if (options.length === 0)
		return <TextField {...asked} width="wide" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
	if (options.length <= 3) return <ChoiceField {...asked} inline value={value} onChange={onChange} choices={options} />
	return (
		<SelectField
			{...asked}
			width="wide"
			value={value}
			onChange={(event) => onChange(event.currentTarget.value)}
			data={[...options]}
		/>
	)
}
