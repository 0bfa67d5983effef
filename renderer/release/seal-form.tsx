import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { Payload, Refusal, Release } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import { caseworkStyles } from '../casework/index.ts'
import { announce, ChoiceField, Notice, RefusalNotice } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { MatchingFiles } from './matching-files.tsx'
import type { FilesInMemory } from './release-tab.tsx'
import { methodWords, passphraseWords } from './release-words.ts'

type Sealed = Payload<'release.sealed'>

/** Packs the checked files under a passphrase and saves the bundle. After this it has gone. */
export function SealForm({
	inHand,
	release,
	files,
	onSealed,
}: {
	inHand: CaseInHand
	release: Release
	files: FilesInMemory
	onSealed: (passphrase: string) => void
}) {
	const { case: subject } = inHand.view
	const { items } = release.prepared
	const [there, setThere] = useState(() => items.filter(({ sha256 }) => files.has(sha256)).length)
	const [method, setMethod] = useState<Sealed['method'] | ''>('')
	const [passphraseSentBy, setSentBy] = useState<Sealed['passphraseSentBy'] | ''>('')
	const [tried, setTried] = useState(false)
	const [busy, setBusy] = useState(false)
	const [refusal, setRefusal] = useState<Refusal>()
	const seal = async (event: FormEvent) => {
		event.preventDefault()
		setTried(true)
		if (there < items.length || !method || !passphraseSentBy) return
		setBusy(true)
		setRefusal(undefined)
		const result = await call('release.seal', {
			requestId: subject.id,
			expectedSeq: subject.lastSeq,
			releaseId: release.releaseId,
			files: items.flatMap(({ name, sha256 }) => {
				const file = files.get(sha256)
				return file ? [{ name, bytes: file.bytes }] : []
			}),
			method,
			passphraseSentBy,
		})
		setBusy(false)
		if (!result.ok) return setRefusal(result.refusal)
		if (!result.value.saved) return announce('Nothing was saved, and the release is not sealed')
		announce('The release is sealed')
		onSealed(result.value.passphrase ?? '')
		inHand.reload()
	}
	return (
		<form onSubmit={seal} noValidate aria-label="Seal the release" className={caseworkStyles.form}>
			<RefusalNotice refusal={refusal} />
			<div className={caseworkStyles.fields}>
				<p>
					Sealing packs the files into one bundle that opens only with a passphrase, and saves it where you choose. The
					passphrase is shown once. Send it another way than the bundle.
				</p>
				<MatchingFiles
					release={release}
					files={files}
					hint="The record does not keep them, so they are chosen once more"
					error={tried && there < items.length ? 'Choose every file of the list' : undefined}
					onChange={setThere}
				/>
				<ChoiceField
					id="seal-method"
					label="How does the bundle go?"
					error={tried && !method ? 'Choose how the bundle goes' : undefined}
					value={method}
					onChange={(value) => setMethod(value as Sealed['method'])}
					choices={(Object.keys(methodWords) as Sealed['method'][]).map((value) => ({
						value,
						label: methodWords[value],
					}))}
				/>
				<ChoiceField
					id="seal-passphrase"
					label="How does the passphrase go?"
					hint="Another way than the bundle"
					error={tried && !passphraseSentBy ? 'Choose how the passphrase goes' : undefined}
					value={passphraseSentBy}
					onChange={(value) => setSentBy(value as Sealed['passphraseSentBy'])}
					choices={(Object.keys(passphraseWords) as Sealed['passphraseSentBy'][]).map((value) => ({
						value,
						label: passphraseWords[value],
					}))}
				/>
			</div>
			<Button type="submit" mt="lg" loading={busy}>
				Seal it and save the bundle
			</Button>
		</form>
	)
}

/** The passphrase, once. */
export function SealedOnce({ passphrase, onDone }: { passphrase: string; onDone: () => void }) {
	return (
		<Notice tone="good" title="The release is sealed and the bundle is saved" live>
			<p>The passphrase of the bundle, shown once. It is kept nowhere:</p>
			<p className={caseworkStyles.passphrase}>{passphrase}</p>
			<p>
				The files that you chose are gone from this app’s memory. The copies on this computer are still where you made
				them: delete those that the service does not keep.
			</p>
			<Button variant="default" onClick={onDone}>
				I have passed it on: hide it
			</Button>
		</Notice>
	)
}
