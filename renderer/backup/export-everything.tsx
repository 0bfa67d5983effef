import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { AppEvents, Output } from '../../domain/index.ts'
import { useAppEvent, useCommand, useQuery } from '../bridge.ts'
import { Dialog, type FieldError, Notice } from '../components/index.ts'
import { LeadPassphrase } from '../people/lead-passphrase.tsx'
import { SecondPerson, secondPersonErrors, secondPersonField } from '../people/second-person.tsx'
import { useSession } from '../session.tsx'
import { bytesOf, clearField } from '../unlock/passphrase-field.tsx'
import styles from './backup.module.css'

type Exported = Output<'register.export'>

/** Everything out in open formats, by the clinical lead and a second person at this computer. */
export function ExportEverything() {
	const { person } = useSession()
	const [open, setOpen] = useState(false)
	const [exported, setExported] = useState<Exported>()
	return (
		<section aria-labelledby="export-title">
			<h2 id="export-title">Everything out, in open formats</h2>
			<p>
				For moving to another program, or for a court or a successor that must have the whole register: requests, files
				as they came, letters, every entry and the history, in one encrypted zip that other programs can read. It is no
				backup: Threshold does not read it back in.
			</p>
			{person.role === 'clinical_lead' ? (
				<Button
					variant="default"
					onClick={() => {
						setExported(undefined)
						setOpen(true)
					}}
				>
					Export everything
				</Button>
			) : (
				<p>Only the clinical lead can do this, with a second person.</p>
			)}
			<Dialog opened={open} onClose={() => setOpen(false)} title="Export everything" wide closesOutside={false}>
				{exported?.passphrase ? (
					<TellPassphrase passphrase={exported.passphrase} path={exported.path} onClose={() => setOpen(false)} />
				) : (
					<BothPassphrases
						onDone={(answer) => {
							if (answer.saved) setExported(answer)
							else setOpen(false)
						}}
						onCancel={() => setOpen(false)}
					/>
				)}
			</Dialog>
		</section>
	)
}

function BothPassphrases({ onDone, onCancel }: { onDone: (answer: Exported) => void; onCancel: () => void }) {
	const { person } = useSession()
	const { value: people } = useQuery('people.list', {})
	const [secondId, setSecondId] = useState('')
	const [errors, setErrors] = useState<FieldError[]>([])
	const [progress, setProgress] = useState<AppEvents['progress']>()
	const second = useRef<HTMLInputElement>(null)
	const exporting = useCommand('register.export')
	useAppEvent('progress', setProgress)
	const others = (people ?? []).filter(({ personId, standing }) => personId !== person.id && standing === 'active')
	if (people && others.length === 0) {
		return (
			<>
				<Notice tone="warn" title="A second person is needed">
					Nobody gives everything out alone. Add a person on the page People, a trustee for example, and do it together
					at this computer.
				</Notice>
				<Button variant="default" onClick={onCancel}>
					Go back
				</Button>
			</>
		)
	}
	const check = () => {
		const found = secondPersonErrors(secondId, second.current)
		setErrors(found)
		return found
	}
	return (
		<>
			<Notice tone="warn" title="What comes out names everybody">
				Once it is unpacked, anybody can read it. It is entered in the history that you two gave it out, with the hash
				of the file.
			</Notice>
			{exporting.busy && progress ? (
				<Notice live title={`${progress.says}.`}>
					{`Step ${Math.min(progress.done + 1, progress.total)} of ${progress.total}. Please leave the computer on.`}
				</Notice>
			) : null}
			<LeadPassphrase
				label="Choose where to save it"
				hint="It is asked for because everything leaves the register."
				busy={exporting.busy}
				check={check}
				fieldOf={secondPersonField}
				perform={async (passphrase) => {
					const secondPassphrase = bytesOf(second.current)
					const answer = await exporting.run({ passphrase, secondId, secondPassphrase })
					secondPassphrase.fill(0)
					clearField(second.current)
					return answer
				}}
				onDone={onDone}
				onCancel={onCancel}
			>
				<SecondPerson people={others} secondId={secondId} onSecond={setSecondId} passphrase={second} errors={errors} />
			</LeadPassphrase>
		</>
	)
}

function TellPassphrase({ passphrase, path, onClose }: { passphrase: string; path?: string; onClose: () => void }) {
	return (
		<>
			<Notice tone="good" title="Everything is out, and was read back" live>
				{path ? `The file is ${path}.` : 'The file is where you chose.'}
			</Notice>
			<p>Its passphrase is shown here once and kept nowhere. Write it down now:</p>
			<p className={styles.passphrase}>{passphrase}</p>
			<p>
				Give it to the receiver another way than the file, by telephone for example. 7-Zip, Keka and WinZip open the
				file; the zip program built into Windows does not know this encryption. Inside, README.txt says what is what.
			</p>
			<Button onClick={onClose}>I have written it down</Button>
		</>
	)
}
