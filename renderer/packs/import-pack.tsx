import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { largestPack, type PackLook, type PacksState } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import { DropPlace } from '../components/drop-place.tsx'
import { announce, DateText, Notice, RefusalNotice, SummaryList } from '../components/index.ts'
import { Fingerprint } from './fingerprint.tsx'
import { PackChanges } from './pack-diff.tsx'
import styles from './packs.module.css'

/** Takes a pack's file, shows what it would change, and only then lets it be accepted. */
export function ImportPack({ onAccepted }: { onAccepted: (state: PacksState) => void }) {
	const look = useCommand('packs.look')
	const accept = useCommand('packs.accept')
	const [looked, setLooked] = useState<{ look: PackLook; bytes: Uint8Array<ArrayBuffer> }>()
	const [done, setDone] = useState('')
	const heading = useRef<HTMLHeadingElement>(null)

	const read = async (file: File) => {
		setDone('')
		accept.clear()
		const bytes = new Uint8Array(await file.arrayBuffer())
		const answer = await look.run({ bytes })
		setLooked(answer.ok ? { look: answer.value, bytes } : undefined)
		if (answer.ok) requestAnimationFrame(() => heading.current?.focus())
	}
	const take = async () => {
		if (!looked) return
		const answer = await accept.run({ bytes: looked.bytes, sha256: looked.look.sha256 })
		if (!answer.ok) return
		setDone(looked.look.ref)
		setLooked(undefined)
		announce('The pack is accepted.')
		onAccepted(answer.value)
	}
	return (
		<section className={styles.section} aria-labelledby="import-title">
			<h2 id="import-title">Take a new pack</h2>
			<p>
				A pack comes as a signed file, by email or on a stick. First you see what it would change. Nothing changes until
				you accept it.
			</p>
			{looked ? null : (
				<DropPlace
					name="Rule pack"
					words="Drop the pack’s file here"
					kinds="A .json file that a publisher signed"
					button="Choose the file"
					largest={largestPack}
					busy={look.busy}
					onFiles={([file]) => file && void read(file)}
				/>
			)}
			<RefusalNotice refusal={look.refusal} />
			{done ? (
				<Notice tone="good" title={`The pack ${done} is accepted`} live>
					Requests logged from now on are assessed by it if they were received on or after its day. Older ones keep
					theirs.
				</Notice>
			) : null}
			{looked ? (
				<div>
					<h3 ref={heading} tabIndex={-1}>
						{looked.look.title}
					</h3>
					<SummaryList
						rows={[
							{ key: 'ref', term: 'Pack', value: looked.look.ref },
							{
								key: 'by',
								term: 'Published by',
								value: (
									<>
										{looked.look.publisher}, <DateText date={looked.look.publishedOn} />
									</>
								),
							},
							{
								key: 'key',
								term: 'Signed with the key of',
								value: (
									<>
										{looked.look.keyName}
										<br />
										<Fingerprint of={looked.look.fingerprint} />
									</>
								),
							},
							{
								key: 'from',
								term: 'Applies to',
								value: (
									<>
										Requests received on or after <DateText date={looked.look.inForceFrom} />
									</>
								),
							},
							{ key: 'summary', term: 'The publisher says', value: looked.look.summary },
							{ key: 'than', term: 'Compared with', value: looked.look.comparedWith },
						]}
					/>
					{looked.look.loggedAlready > 0 ? (
						<Notice>
							{looked.look.loggedAlready === 1
								? 'One request received since that day is logged already. It keeps the pack that it has.'
								: `${looked.look.loggedAlready} requests received since that day are logged already. They keep the pack that they have.`}
						</Notice>
					) : null}
					<PackChanges diff={looked.look.diff} />
					<RefusalNotice refusal={accept.refusal} />
					<div className={styles.row}>
						<Button onClick={() => void take()} loading={accept.busy}>
							Accept this pack
						</Button>
						<Button variant="default" onClick={() => setLooked(undefined)}>
							Leave it
						</Button>
					</div>
				</div>
			) : null}
		</section>
	)
}
