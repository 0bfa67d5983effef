import { PageHeading } from '../components/index.ts'
import { useSession } from '../session.tsx'
import { SettingsFacts } from './settings-facts.tsx'
import { SettingsForm } from './settings-form.tsx'
import { WaysIn } from './ways-in.tsx'

/** What the service has told Threshold about itself, and how its people get in. */
export default function SettingsPage() {
	const { person } = useSession()
	return (
		<>
			<PageHeading>Settings</PageHeading>
			{person.role === 'clinical_lead' ? <SettingsForm /> : <SettingsFacts />}
			<WaysIn />
		</>
	)
}
