import { Link } from 'wouter'
import { PageHeading } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { OwnChoicesPart } from './own-choices-part.tsx'
import styles from './settings.module.css'
import { SettingsFacts } from './settings-facts.tsx'
import { SettingsForm } from './settings-form.tsx'
import { WaysIn } from './ways-in.tsx'

/** What the service has told Threshold about itself, and how its people get in. */
export default function SettingsPage() {
	const { person } = useSession()
	return (
		<>
			<PageHeading>Settings</PageHeading>
			<OwnChoicesPart />
			{person.role === 'clinical_lead' ? <SettingsForm /> : <SettingsFacts />}
			<section className={styles.section} aria-labelledby="rule-packs-title">
				<h2 id="rule-packs-title">Rule packs</h2>
				<p>
					Which checks a request is set against, where each is written, and whose updates you take:{' '}
					<Link href={paths.packs}>see the rule packs</Link>.
				</p>
			</section>
			<WaysIn />
		</>
	)
}
