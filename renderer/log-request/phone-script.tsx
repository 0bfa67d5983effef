import { Notice } from '../components/index.ts'

/** What to say and what to take down while somebody is on the phone. */
export function PhoneScript() {
	return (
		<Notice title="While you are on the phone" tone="warn">
			<ol>
				<li>
					<strong>Do not say whether the person is or was a client.</strong> You can say: “In every case we neither
					confirm nor deny that a person has used our service.”
				</li>
				<li>Take the caller’s name, number, force and reference.</li>
				<li>
					Say: “Please send it in writing.” A request under Chapter 3A is made in writing (section 44C(1) of the Act).
				</li>
				<li>Do not promise anything, and send nothing.</li>
			</ol>
			<p>
				If the caller says that somebody may die or be seriously harmed now, ring back on a number that you find
				yourself (the force’s switchboard, or 101) and fetch the clinical lead.
			</p>
		</Notice>
	)
}
