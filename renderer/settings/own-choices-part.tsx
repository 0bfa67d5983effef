import { Checkbox } from '@mantine/core'
import type { OwnChoices } from '../../domain/index.ts'
import { SelectField } from '../components/index.ts'
import { useSession } from '../session.tsx'
import styles from './settings.module.css'
import { settingChoices } from './settings-words.ts'

const asService = { value: 'service', label: 'As the service is set' }

function plain(choices: readonly { value: string; label: string }[]) {
	return choices.map(({ value, label }) => ({ value, label }))
}

/** How Threshold looks and listens for whoever is at work: everybody chooses for themselves, and it is kept at once. */
export function OwnChoicesPart() {
	const { own, changeOwn } = useSession()
	return (
		<section className={styles.section} aria-labelledby="own-title">
			<h2 id="own-title">For you alone</h2>
			<p className={styles.hint}>Kept as soon as you choose. Nobody else’s Threshold changes.</p>
			<div className={styles.fields}>
				<SelectField
					id="own-colours"
					label="Your colours"
					value={own.colourScheme}
					data={[asService, ...plain(settingChoices.colourScheme)]}
					onChange={(event) => changeOwn({ colourScheme: event.currentTarget.value as OwnChoices['colourScheme'] })}
				/>
				<SelectField
					id="own-text-size"
					label="Your text size"
					value={own.textSize}
					data={[asService, ...plain(settingChoices.textSize)]}
					onChange={(event) => changeOwn({ textSize: event.currentTarget.value as OwnChoices['textSize'] })}
				/>
				<Checkbox
					id="own-motion"
					label="Nothing moves by itself on the page"
					description="Otherwise this follows your computer’s setting"
					checked={own.motion === 'less'}
					onChange={(event) => changeOwn({ motion: event.currentTarget.checked ? 'less' : 'system' })}
				/>
				<Checkbox
					id="own-keys"
					label="Single keys work, like N for a new request"
					description="Turn this off if you press keys by accident or speak to your computer"
					checked={own.singleKeys}
					onChange={(event) => changeOwn({ singleKeys: event.currentTarget.checked })}
				/>
			</div>
		</section>
	)
}
