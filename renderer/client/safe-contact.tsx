import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Title } from '@mantine/core'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Case } from '../../domain/index.ts'
import { announce, ChoiceField, StatusTag, SummaryList, TextAreaField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

const standingWords: Record<Case['safeContact']['standing'], string> = {
	confirmed: 'The client confirmed a way that is safe',
	none_safe: 'There is no safe way at present',
	unknown: 'Not known yet',
}

const form = z
	.object({
		standing: z.enum(['confirmed', 'none_safe', 'unknown']),
		route: z.string().trim().max(1000),
		mustNotKnow: z.string().trim().max(1000),
	})
	.refine(({ standing, route }) => standing !== 'confirmed' || route !== '', {
		path: ['route'],
		message: 'Write down the way that the client confirmed',
	})

/** How the client can be reached without danger, as they said themselves. A therapist or the clinical lead records it. */
export function SafeContact({ inHand }: { inHand: CaseInHand }) {
	const { person } = useSession()
	const { safeContact } = inHand.view.case
	const [changing, setChanging] = useState(false)
	const {
		control,
		register,
		handleSubmit,
		formState: { errors },
	} = useForm({ resolver: zodResolver(form), defaultValues: safeContact })
	const mayRecord = person.role !== 'administrator'
	const save = handleSubmit(async (values) => {
		const result = await inHand.run('client.record-safe-contact', values)
		if (!result.ok) return
		announce('Safe contact recorded')
		setChanging(false)
	})
	return (
		<section aria-labelledby="contact-title">
			<Title order={2} size="h3" id="contact-title" mt="xl" mb="xs">
				A safe way to reach the client
			</Title>
			{changing ? (
				<form onSubmit={save} noValidate>
					<div style={{ display: 'grid', gap: '1rem' }}>
						<Controller
							control={control}
							name="standing"
							render={({ field }) => (
								<ChoiceField
									id="contact-standing"
									label="What did the client say?"
									value={field.value}
									onChange={field.onChange}
									choices={(['confirmed', 'none_safe'] as const).map((value) => ({
										value,
										label: standingWords[value],
									}))}
									unknownValue="unknown"
									unknownLabel={standingWords.unknown}
								/>
							)}
						/>
						<TextAreaField
							id="contact-route"
							label="The way, in the client’s words"
							hint="Which number or address, when, and what may be said. A first contact says no more than “please ring me”"
							minRows={2}
							error={errors.route?.message}
							{...register('route')}
						/>
						<TextAreaField
							id="contact-not"
							label="Who must not learn of it"
							hint="People who may open post, answer the phone or see a screen"
							minRows={2}
							error={errors.mustNotKnow?.message}
							{...register('mustNotKnow')}
						/>
					</div>
					<Group mt="md">
						<Button type="submit" loading={inHand.busy}>
							Save
						</Button>
						<Button variant="default" onClick={() => setChanging(false)}>
							Cancel
						</Button>
					</Group>
				</form>
			) : (
				<>
					<p>
						<StatusTag tone={safeContact.standing === 'confirmed' ? 'good' : 'warn'}>
							{standingWords[safeContact.standing]}
						</StatusTag>
					</p>
					{(safeContact.route || safeContact.mustNotKnow) && (
						<SummaryList
							rows={[
								{ key: 'route', term: 'The way', value: safeContact.route || 'not written down' },
								{ key: 'not', term: 'Who must not learn of it', value: safeContact.mustNotKnow || 'nobody named' },
							]}
						/>
					)}
					{mayRecord ? (
						<Button variant="default" onClick={() => setChanging(true)}>
							{safeContact.standing === 'unknown' ? 'Record a safe way' : 'Change it'}
						</Button>
					) : (
						<p>A therapist or the clinical lead records this.</p>
					)}
				</>
			)}
		</section>
	)
}
