import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { HistoryChecks } from '../../domain/index.ts'
import { useCommand, useQuery } from '../bridge.ts'
import { Dialog, type FieldError, MomentText, Notice } from '../components/index.ts'
import { LeadPassphrase } from '../people/lead-passphrase.tsx'
import { SecondPerson, secondPersonErrors, secondPersonField } from '../people/second-person.tsx'
import { useSession } from '../session.tsx'
import { bytesOf, clearField } from '../unlock/passphrase-field.tsx'

/** The year signed off by the clinical lead and an administrator: nobody can later exchange the history alone. */
export function SignYear({ checks, onSigned }: { checks: HistoryChecks; onSigned: (next: HistoryChecks) => void }) {
	const { person } = useSession()
	const [open, setOpen] = useState(false)
	const { years, yearToSign } = checks
	if (years.length === 0 && yearToSign === undefined) return null
	return (
		<>
			<h2>The year, signed off</h2>
			<p>
				Once a year is over, the clinical lead and an administrator sign the history together, each with their own key.
				Whoever wanted to exchange it later would need both.
			</p>
			{years.length > 0 ? (
				<ul>
					{years.map(({ year, at }) => (
						<li key={year}>
							{year}, signed <MomentText at={at} />
						</li>
					))}
				</ul>
			) : null}
			{yearToSign !== undefined && person.role === 'clinical_lead' ? (
				<Button variant="default" onClick={() => setOpen(true)}>
					Sign off {yearToSign}
				</Button>
			) : null}
			{yearToSign !== undefined && person.role !== 'clinical_lead' ? (
				<p>{yearToSign} is not signed off yet. The clinical lead begins it.</p>
			) : null}
			<Dialog opened={open} onClose={() => setOpen(false)} title={`Sign off ${yearToSign}`} wide closesOutside={false}>
				{yearToSign === undefined ? null : (
					<SignForm
						year={yearToSign}
						onDone={(next) => {
							setOpen(false)
							onSigned(next)
						}}
						onCancel={() => setOpen(false)}
					/>
				)}
			</Dialog>
		</>
	)
}

function SignForm({
	year,
	onDone,
	onCancel,
}: {
	year: number
	onDone: (next: HistoryChecks) => void
	onCancel: () => void
}) {
	const { value: people } = useQuery('people.list', {})
	const [secondId, setSecondId] = useState('')
	const [errors, setErrors] = useState<FieldError[]>([])
	const second = useRef<HTMLInputElement>(null)
	const sign = useCommand('history.sign-year')
	const administrators = (people ?? []).filter(
		({ role, standing }) => role === 'administrator' && standing === 'active',
	)
	if (people && administrators.length === 0) {
		return (
			<>
				<Notice tone="warn" title="An administrator is needed">
					The year is signed by the clinical lead and an administrator, and nobody here is one. Add one on the page
					People, a trustee for example.
				</Notice>
				<Button variant="default" onClick={onCancel}>
					Go back
				</Button>
			</>
		)
	}
	return (
		<LeadPassphrase
			label={`Sign off ${year} together`}
			hint="Your signature is made with it."
			busy={sign.busy}
			check={() => {
				const found = secondPersonErrors(secondId, second.current)
				setErrors(found)
				return found
			}}
			fieldOf={secondPersonField}
			perform={async (passphrase) => {
				const secondPassphrase = bytesOf(second.current)
				const answer = await sign.run({ year, passphrase, secondId, secondPassphrase })
				secondPassphrase.fill(0)
				clearField(second.current)
				return answer
			}}
			onDone={onDone}
			onCancel={onCancel}
		>
			<SecondPerson
				people={administrators}
				secondId={secondId}
				onSecond={setSecondId}
				passphrase={second}
				errors={errors}
			/>
		</LeadPassphrase>
	)
}
