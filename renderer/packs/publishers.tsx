import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { PacksState, PublisherKey } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { useFocusBack } from '../casework/focus-back.ts'
import { DropPlace } from '../components/drop-place.tsx'
import { announce, Confirm, MomentText, RefusalNotice, TextAreaField, TextField } from '../components/index.ts'
import { Fingerprint } from './fingerprint.tsx'
import styles from './packs.module.css'

/** A key file is a few lines. */
const largestKey = 1024

/** Whose packs this service takes; the clinical lead alone may change it. */
export function Publishers({
	keys,
	mayChange,
	onChanged,
}: {
	keys: readonly PublisherKey[]
	mayChange: boolean
	onChanged: (state: PacksState) => void
}) {
	const [adding, setAdding] = useState(false)
	const addButton = useFocusBack(adding)
	const [leaving, setLeaving] = useState<PublisherKey>()
	const remove = useCommand('packs.remove-key')
	const takeAway = async () => {
		if (!leaving) return
		const answer = await remove.run({ fingerprint: leaving.fingerprint })
		setLeaving(undefined)
		if (answer.ok) onChanged(answer.value)
	}
	return (
		<section className={styles.section} aria-labelledby="publishers-title">
			<h2 id="publishers-title">Publishers</h2>
			<p>A pack is taken only if one of these keys signed it. Compare a new key’s fingerprint by phone.</p>
			{keys.length === 0 ? (
				<p className={styles.quiet}>No publisher yet, so no pack can be taken.</p>
			) : (
				<ul className={styles.entries}>
					{keys.map((key) => (
						<li key={key.fingerprint}>
							<h3>{key.name}</h3>
							<p>
								<Fingerprint of={key.fingerprint} />
							</p>
							<p className={styles.quiet}>
								Added by {key.addedBy}, <MomentText at={key.addedAt} />
							</p>
							{mayChange ? (
								<Button
									variant="default"
									size="compact-md"
									onClick={() => setLeaving(key)}
									aria-label={`Take away the key of ${key.name}`}
								>
									Take away
								</Button>
							) : null}
						</li>
					))}
				</ul>
			)}
			<RefusalNotice refusal={remove.refusal} />
			{mayChange && !adding ? (
				<Button ref={addButton} variant="default" onClick={() => setAdding(true)}>
					Add a publisher
				</Button>
			) : null}
			{adding ? (
				<AddPublisher
					onDone={(state) => {
						setAdding(false)
						if (state) onChanged(state)
					}}
				/>
			) : null}
			<Confirm
				opened={leaving !== undefined}
				title={`Take away the key of ${leaving?.name ?? ''}?`}
				confirmLabel="Take the key away"
				busy={remove.busy}
				onConfirm={() => void takeAway()}
				onCancel={() => setLeaving(undefined)}
			>
				No new pack of theirs is taken after that. Packs that were accepted stay.
			</Confirm>
		</section>
	)
}

function AddPublisher({ onDone }: { onDone: (state?: PacksState) => void }) {
	const add = useCommand('packs.add-key')
	const [name, setName] = useState('')
	const [key, setKey] = useState('')
	const [tried, setTried] = useState(false)
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		setTried(true)
		if (!name.trim() || !key.trim()) return
		const answer = await add.run({ name: name.trim(), key: key.replaceAll('\r', '') })
		if (!answer.ok) return
		announce('The publisher is added.')
		onDone(answer.value)
	}
	return (
		<form onSubmit={submit} noValidate>
			<div className={styles.fields}>
				<TextField
					id="publisher-name"
					label="Who publishes the packs?"
					value={name}
					maxLength={200}
					error={tried && !name.trim() ? 'Enter who publishes the packs' : undefined}
					onChange={(event) => setName(event.currentTarget.value)}
					autoFocus
				/>
				<DropPlace
					name="Key file"
					words="Drop their key file here"
					kinds="It ends in .public.pem"
					button="Choose the key file"
					largest={largestKey}
					onFiles={([file]) => void file?.text().then(setKey)}
				/>
				<TextAreaField
					id="publisher-key"
					label="Their public key"
					hint="From the file, or pasted"
					value={key}
					maxLength={1000}
					error={tried && !key.trim() ? 'Choose the key file, or paste the key' : undefined}
					onChange={(event) => setKey(event.currentTarget.value)}
				/>
			</div>
			<RefusalNotice refusal={add.refusal} />
			<div className={styles.row}>
				<Button type="submit" loading={add.busy}>
					Add this publisher
				</Button>
				<Button variant="default" onClick={() => onDone()}>
					Leave it
				</Button>
			</div>
		</form>
	)
}
