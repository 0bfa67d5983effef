import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './choice-field.module.css'
import { ErrorText, type FieldWords } from './field.tsx'

export interface Choice {
	value: string
	label: ReactNode
	hint?: ReactNode
}

/**
 * One answer out of a few, as radios. With `unknownValue` the last one is "I don't know", set apart by "or".
 * The first radio has the field's `id`.
 */
export function ChoiceField({
	id,
	label,
	hint,
	error,
	value,
	onChange,
	choices,
	unknownValue,
	unknownLabel = 'I don’t know',
	inline = false,
	disabled = false,
}: FieldWords & {
	/** `undefined` or '' while nothing is chosen. */
	value: string | undefined
	onChange: (value: string) => void
	choices: readonly Choice[]
	/** What "I don't know" answers with; left out, it is not offered. */
	unknownValue?: string
	unknownLabel?: string
	/** Side by side, for two or three short answers. */
	inline?: boolean
	disabled?: boolean
}) {
	const all: Choice[] =
		unknownValue === undefined ? [...choices] : [...choices, { value: unknownValue, label: unknownLabel }]
	return (
		<Radio.Group
			name={id}
			label={label}
			description={hint}
			error={error ? <ErrorText>{error}</ErrorText> : undefined}
			value={value ?? ''}
			onChange={onChange}
		>
			<div className={inline ? styles.inline : styles.stacked}>
				{all.map((choice, index) => (
					<Radio
						key={choice.value}
						id={index === 0 ? id : undefined}
						value={choice.value}
						label={choice.label}
						description={choice.hint}
						disabled={disabled}
						className={choice.value === unknownValue ? styles.unknown : undefined}
					/>
				))}
			</div>
		</Radio.Group>
	)
}
