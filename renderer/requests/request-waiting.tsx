import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group } from '@mantine/core'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import { waitingFor } from '../../domain/index.ts'
import { announce, ChoiceField, Dialog, RefusalNotice, TextField } from '../components/index.ts'
import { waitingWords } from './request-words.ts'
import type { CaseInHand } from './use-case.ts'

const form = z.object({
	for: z.enum(waitingFor),
	note: z.string().trim().max(1000, 'Keep the note under 1,000 characters'),
})

/** Says whose turn it is. */
export function SetWaiting({ inHand, opened, onClose }: { inHand: CaseInHand; opened: boolean; onClose: () => void }) {
	const {
		control,
		register,
		handleSubmit,
		reset,
		formState: { errors },
	} = useForm({ resolver: zodResolver(form), defaultValues: { for: inHand.view.case.waiting, note: '' } })

	const save = handleSubmit(async (values) => {
		const result = await inHand.run('request.set-waiting', values)
		if (!result.ok) return
		announce(waitingWords[values.for])
		reset({ for: values.for, note: '' })
		onClose()
	})
	return (
		<Dialog opened={opened} onClose={onClose} title="Whose turn is it?" closesOutside={false}>
			<form onSubmit={save} noValidate>
				<RefusalNotice refusal={inHand.refusal} />
				<Controller
					control={control}
					name="for"
					render={({ field }) => (
						<ChoiceField
							id="waiting"
							label="Who is waited for"
							value={field.value}
							onChange={field.onChange}
							choices={waitingFor.map((value) => ({ value, label: waitingWords[value] }))}
						/>
					)}
				/>
				<TextField
					id="waiting-note"
					label="Note (you may leave this empty)"
					width="wide"
					mt="md"
					error={errors.note?.message}
					{...register('note')}
				/>
				<Group mt="lg">
					<Button type="submit" loading={inHand.busy}>
						Save
					</Button>
					<Button variant="default" onClick={onClose}>
						Cancel
					</Button>
				</Group>
			</form>
		</Dialog>
	)
}
