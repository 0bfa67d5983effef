import { Button, Group } from '@mantine/core'
import type { Letter } from '../../domain/index.ts'
import { FieldGroup, TextAreaField, TextField } from '../components/index.ts'
import classes from './letters.module.css'

interface Props {
	letter: Letter
	onChange: (change: (letter: Letter) => Letter) => void
}

/** Most references that fit on a letter; the record takes no more. */
const mostReferences = 8

/** What surrounds a letter's text: to whom, under which references, about what. */
export function LetterSurround({ letter, onChange }: Props) {
	const { addressee, references } = letter
	const setReference = (at: number, change: Partial<Letter['references'][number]>) =>
		onChange((before) => ({
			...before,
			references: before.references.map((each, place) => (place === at ? { ...each, ...change } : each)),
		}))
	return (
		<div className={classes.stack}>
			<TextField
				id="letter-to"
				label="To"
				width="wide"
				maxLength={300}
				value={addressee.name}
				onChange={(event) => {
					const name = event.currentTarget.value
					onChange((before) => ({ ...before, addressee: { ...before.addressee, name } }))
				}}
			/>
			<TextAreaField
				id="letter-lines"
				label="Lines under the name"
				hint="One line each: number, unit or body, address or email"
				minRows={2}
				value={addressee.lines.join('\n')}
				onChange={(event) => {
					const lines = event.currentTarget.value.split('\n').slice(0, 12)
					onChange((before) => ({ ...before, addressee: { ...before.addressee, lines } }))
				}}
			/>
			<FieldGroup id="letter-references" label="References">
				{references.map(({ label, value }, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: references have no other name than their place
					<Group key={at} align="end" wrap="nowrap" mb="xs">
						<TextField
							id={`letter-reference-${at}-label`}
							label="Label"
							width="short"
							maxLength={80}
							value={label}
							onChange={(event) => setReference(at, { label: event.currentTarget.value })}
						/>
						<TextField
							id={`letter-reference-${at}-value`}
							label="Reference"
							width="short"
							maxLength={200}
							value={value}
							onChange={(event) => setReference(at, { value: event.currentTarget.value })}
						/>
						<Button
							variant="subtle"
							size="compact-md"
							mb="0.4rem"
							className={classes.fixed}
							aria-label={`Remove the reference ${label}`}
							onClick={() =>
								onChange((before) => ({
									...before,
									references: before.references.filter((_, place) => place !== at),
								}))
							}
						>
							Remove
						</Button>
					</Group>
				))}
				{references.length < mostReferences && (
					<Button
						variant="default"
						size="compact-md"
						onClick={() =>
							onChange((before) => ({ ...before, references: [...before.references, { label: '', value: '' }] }))
						}
					>
						Add a reference
					</Button>
				)}
			</FieldGroup>
			{(['subject', 'salutation', 'closing'] as const).map((part) => (
				<TextField
					key={part}
					id={`letter-${part}`}
					label={{ subject: 'Subject', salutation: 'Opening', closing: 'Closing' }[part]}
					width="wide"
					maxLength={part === 'salutation' ? 200 : 300}
					value={letter[part]}
					onChange={(event) => {
						const words = event.currentTarget.value
						onChange((before) => ({ ...before, [part]: words }))
					}}
				/>
			))}
		</div>
	)
}
