import { Link } from 'wouter'
import { helpTopic } from '../../domain/index.ts'
import { KeyHint, Notice, PageHeading } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import styles from './about.module.css'

/** What Threshold does, what it promises, and what it cannot do. */
export default function AboutPage() {
	const { status } = useSession()
	const limits = helpTopic('cannot-protect')
	return (
		<div className={styles.page}>
			<PageHeading>About Threshold</PageHeading>
			<p>
				Threshold is a register for UK counselling services that receive police requests for a client’s notes. It shows
				what a request leaves out, helps you write back, and keeps a history.
			</p>
			<Notice title="Threshold is not legal advice">
				It says what a request shows and does not show, and where each rule is written. It never decides, and it never
				says that a request breaks the law. People decide. When a paper may bind you, get advice.
			</Notice>

			<h2>What it promises</h2>
			<ul>
				<li>Everything stays on this computer, in one encrypted file. Threshold never goes online.</li>
				<li>Without a passphrase or the recovery code, nobody can read the file.</li>
				<li>Every finding shows its basis: the Act, the Code as reported, or good practice.</li>
				<li>No letter to police says that somebody is your client, unless a person decided so.</li>
				<li>Every change is kept with a name and a time, and entries are only added.</li>
				<li>What you type is kept as you type it, even through a power cut.</li>
			</ul>

			<h2>What it cannot do</h2>
			<p>{limits?.paragraphs[0]?.text}</p>
			<p>
				<Link href={paths.help('cannot-protect')}>{limits?.title}: all its limits</Link>
			</p>

			<h2>Help</h2>
			<p>
				<Link href={paths.help()}>Help</Link> explains requests, the rules, the letters and this program, with the
				sources.
			</p>

			<h2>Working by keyboard</h2>
			<p>
				Everything works without a mouse. Press <kbd>?</kbd> for the keys, or <KeyHint keys={['mod', 'K']} /> to find a
				command, a request or a topic of help by name.
			</p>

			<h2>This copy</h2>
			<p>Version {status.appVersion}</p>
			<p>
				<Link href={paths.selfTest}>Self-test</Link>: what this copy does on this computer, looked at now, with a report
				for whoever looks after your computers.
			</p>
		</div>
	)
}
