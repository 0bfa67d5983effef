import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group } from '@mantine/core'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { lanes, laneWords } from '../../domain/index.ts'
import { announce, Dialog, RefusalNotice, SelectField, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from './use-case.ts'

const form = z.object({
	lane: z.enum(lanes),
	reason: z.string().trim().min(1, 'Say why, in a few words').max(1000, 'Keep the reason under 1,000 characters'),
})

/** Puts a request in another lane. The reason and the lane it was in stay on record. */
export function ChangeLane({ inHand, opened, onClose }: { inHand: CaseInHand; opened: boolean; onClose: () => void }) {
	const {
		register,
		handleSubmit,
		reset,
		formState: { errors },
	} = useForm({ resolver: zodResolver(form), defaultValues: { lane: inHand.view.case.lane, reason: '' } })

	const save = handleSubmit(async (values) => {
		const result = await inHand.run('request.change-lane', values)
		if (!result.ok) return
		announce(`Lane changed: ${laneWords[values.lane].title}`)
		reset({ lane: values.lane, reason: '' })
		onClose()
	})
	return (
		<Dialog opened={opened} onClose={onClose} title="Change the lane" closesOutside={false}>
			<form onSubmit={save} noValidate>
				<RefusalNotice refusal={inHand.refusal} />
				<p>
					The lane says which rules the request belongs to, and which letters there are. What it was before stays on
					record.
				</p>
				<SelectField
					id="lane"
					label="Lane"
					width="wide"
					data={lanes.map((lane) => ({ value: lane, label: laneWords[lane].title }))}
					error={errors.lane?.message}
					{...register('lane')}
				/>
				<TextAreaField id="lane-reason" label="Why?" error={errors.reason?.message} mt="md" {...register('reason')} />
				<Group mt="lg">
					<Button type="submit" loading={inHand.busy}>
						Change the lane
					</Button>
					<Button variant="default" onClick={onClose}>
						Cancel
					</Button>
				</Group>
			</form>
		</Dialog>
	)
}
