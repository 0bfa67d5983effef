import { Link } from 'wouter'
import { PageHeading } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { OwnChoicesPart } from './own-choices-part.tsx'
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
			<p>
				<Link href={paths.packs}>Rule packs</Link>: which checks a request is set against, where each is written, and
				whose updates you take.
			</p>
			<WaysIn />
		</>
	)
}
