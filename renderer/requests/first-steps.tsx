import { Link } from 'wouter'
import { DropPlace } from '../components/drop-place.tsx'
import { EmptyState } from '../components/index.ts'
import { requestFiles } from '../log-request/request-files.ts'
import { paths } from '../routes.ts'
import styles from './requests-page.module.css'

/** What a newcomer sees in place of the list: what will happen, and the first thing to do. */
export function FirstSteps({ onFiles }: { onFiles: (files: File[]) => void }) {
	return (
		<EmptyState
			title="When police ask for a client’s notes, start here"
			action={<DropPlace {...requestFiles} prominent onFiles={onFiles} />}
		>
			<ol className={styles.steps}>
				<li>
					<strong>Drop in what they sent.</strong> Threshold reads it and fills in what it finds. Nothing leaves this
					computer.
				</li>
				<li>
					<strong>Check what it says.</strong> You see each answer beside the words that it came from.
				</li>
				<li>
					<strong>See what is not shown, and send the letter that asks for it.</strong> Nobody needs to decide anything
					before that.
				</li>
			</ol>
			<p>
				Was it a phone call, or is there only paper? <Link href={paths.log()}>Log it by hand</Link>.
			</p>
		</EmptyState>
	)
}
