// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import {
	ChoiceField,
	Confirm,
	DateField,
	ErrorSummary,
	type FieldError,
	PageHeading,
	TextField,
} from '../../renderer/components/index.ts'
import { show } from './show.tsx'

function Form() {
	const [errors, setErrors] = useState<FieldError[]>([])
	const [attempt, setAttempt] = useState(0)
	return (
		<>
			<ErrorSummary errors={errors} attempt={attempt} />
			<TextField id="name" label="Name" error={errors[0]?.message} />
			<button
				type="button"
				onClick={() => {
					setErrors([{ field: 'name', message: 'Enter a name' }])
					setAttempt(attempt + 1)
				}}
			>
				Continue
			</button>
		</>
	)
}

test('the error summary takes focus at every attempt and leads to the field', async () => {
	const { user } = show(<Form />)
	await user.click(screen.getByRole('button', { name: 'Continue' }))
	const summary = screen.getByRole('alert')
	expect(document.activeElement).toBe(summary)
	await user.click(screen.getByRole('link', { name: 'Enter a name' }))
	const field = screen.getByLabelText('Name')
	expect(document.activeElement).toBe(field)
	expect(field.getAttribute('aria-invalid')).toBe('true')
	const described = field.getAttribute('aria-describedby')?.split(' ') ?? []
	expect(described.map((id) => document.getElementById(id)?.textContent).join()).toContain('Enter a name')
	await user.click(screen.getByRole('button', { name: 'Continue' }))
	expect(document.activeElement).toBe(screen.getByRole('alert'))
	expect(window.location.hash).toBe('')
})

test('a page heading takes focus and names the window', () => {
	show(<PageHeading>Settings</PageHeading>)
	expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }))
	expect(document.title).toBe('Settings – Threshold')
})

function DateForm({ told }: { told: (iso: string, problem?: string) => void }) {
	const [value, setValue] = useState('')
	const [unknown, setUnknown] = useState(false)
	return (
		<>
			<DateField
				id="received"
				label="Date it reached you"
				value={value}
				onChange={(iso, problem) => {
					setValue(iso)
					told(iso, problem)
				}}
				unknown={unknown}
				onUnknown={setUnknown}
			/>
			<button type="button" onClick={() => setValue('2026-02-06')}>
				Take the suggestion
			</button>
		</>
	)
}

test('a date field answers with an ISO date and tells an impossible one beside it once it is left', async () => {
	const told = vi.fn()
	const { user } = show(<DateForm told={told} />)
	await user.type(screen.getByLabelText('Day'), '30')
	await user.type(screen.getByLabelText('Month'), 'feb')
	await user.type(screen.getByLabelText('Year'), '2026')
	expect(told).toHaveBeenLastCalledWith('', 'There is no 30 February in 2026.')
	expect(screen.queryByText('There is no 30 February in 2026.')).toBeNull()
	await user.tab()
	expect(screen.getByText('There is no 30 February in 2026.')).toBeTruthy()
	await user.clear(screen.getByLabelText('Day'))
	await user.type(screen.getByLabelText('Day'), '28')
	expect(told).toHaveBeenLastCalledWith('2026-02-28', undefined)
	expect(screen.queryByText(/There is no/)).toBeNull()
})

test('a date field shows a value from elsewhere, takes a pasted date, and empties for "I don’t know"', async () => {
	const told = vi.fn()
	const { user } = show(<DateForm told={told} />)
	await user.click(screen.getByRole('button', { name: 'Take the suggestion' }))
	expect(screen.getByLabelText<HTMLInputElement>('Month').value).toBe('2')
	await user.click(screen.getByLabelText('Day'))
	await user.paste('13 March 2026')
	expect(told).toHaveBeenLastCalledWith('2026-03-13', undefined)
	await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }))
	expect(told).toHaveBeenLastCalledWith('', undefined)
	expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('')
	await user.type(screen.getByLabelText('Day'), '6')
	expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
})

test('a choice can be "I don’t know", and the error summary can lead to it', async () => {
	const chosen = vi.fn()
	const { user } = show(
		<ChoiceField
			id="holds"
			label="Do they say why?"
			value={undefined}
			onChange={chosen}
			choices={[
				{ value: 'yes', label: 'Yes' },
				{ value: 'no', label: 'No' },
			]}
			unknownValue="unknown"
		/>,
	)
	expect(document.getElementById('holds')).toBe(screen.getByLabelText('Yes'))
	await user.click(screen.getByLabelText('I don’t know'))
	expect(chosen).toHaveBeenCalledWith('unknown')
})

test('a question before something final starts on the button that does nothing', async () => {
	const confirm = vi.fn()
	const cancel = vi.fn()
	const { user } = show(
		<Confirm opened title="Discard this draft?" confirmLabel="Discard this draft" onConfirm={confirm} onCancel={cancel}>
			What you typed is lost.
		</Confirm>,
	)
	const back = await screen.findByRole('button', { name: 'Go back' })
	await vi.waitFor(() => expect(document.activeElement).toBe(back))
	await user.keyboard('{Escape}')
	expect(cancel).toHaveBeenCalledOnce()
	expect(confirm).not.toHaveBeenCalled()
})
