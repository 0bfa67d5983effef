import {
	NativeSelect,
	type NativeSelectProps,
	Textarea,
	type TextareaProps,
	TextInput,
	type TextInputProps,
	VisuallyHidden,
} from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import styles from './field.module.css'

export interface FieldWords {
	/** Also the target of the error summary's link. */
	id: string
	label: ReactNode
	/** Under the label: what to write, or why it is asked. */
	hint?: ReactNode
	/** Beside the field, in words; `undefined` while there is nothing wrong. */
	error?: string
}

type Own = 'id' | 'label' | 'description' | 'error' | 'size'

/** Width follows what belongs in the box. */
export type FieldWidth = 'short' | 'medium' | 'wide'

/** One line of text. Spread `register(name)` of react-hook-form into it, or pass value and onChange. */
export function TextField({
	hint,
	width = 'medium',
	error,
	...rest
}: FieldWords & { width?: FieldWidth; ref?: Ref<HTMLInputElement> } & Omit<TextInputProps, Own>) {
	return (
		<TextInput
			autoComplete="off"
			spellCheck={false}
			{...rest}
			description={hint}
			error={error ? <ErrorText>{error}</ErrorText> : undefined}
			classNames={{ wrapper: styles[width] }}
		/>
	)
}

/** Several lines of text; grows with what is written. */
export function TextAreaField({
	hint,
	width = 'wide',
	error,
	...rest
}: FieldWords & { width?: FieldWidth; ref?: Ref<HTMLTextAreaElement> } & Omit<TextareaProps, Own>) {
	return (
		<Textarea
			autosize
			minRows={3}
			spellCheck={false}
			{...rest}
			description={hint}
			error={error ? <ErrorText>{error}</ErrorText> : undefined}
			classNames={{ wrapper: styles[width] }}
		/>
	)
}

/** A choice from a list that is too long for radios. The system's own control, so it works everywhere. */
export function SelectField({
	hint,
	width = 'medium',
	error,
	...rest
}: FieldWords & { width?: FieldWidth; ref?: Ref<HTMLSelectElement> } & Omit<NativeSelectProps, Own>) {
	return (
		<NativeSelect
			{...rest}
			description={hint}
			error={error ? <ErrorText>{error}</ErrorText> : undefined}
			classNames={{ wrapper: styles[width] }}
		/>
	)
}

/** The words beside a field, said as an error to those who cannot see its colour. */
export function ErrorText({ children }: { children: ReactNode }) {
	return (
		<span className={styles.error}>
			<VisuallyHidden component="span">Error: </VisuallyHidden>
			{children}
		</span>
	)
}

/**
 * A group of controls under one question (a fieldset). `children` hold the controls; give each its own label.
 */
export function FieldGroup({ id, label, hint, error, children }: FieldWords & { children: ReactNode }) {
	const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
	return (
		<fieldset id={id} className={styles.group} aria-describedby={describedBy}>
			<legend className={styles.legend}>{label}</legend>
			{hint ? (
				<div id={`${id}-hint`} className={styles.hint}>
					{hint}
				</div>
			) : null}
			{error ? (
				<div id={`${id}-error`}>
					<ErrorText>{error}</ErrorText>
				</div>
			) : null}
			{children}
		</fieldset>
	)
}
