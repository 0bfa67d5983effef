import type { Settings } from '../../domain/index.ts'
import { Notice, SummaryList } from '../components/index.ts'
import { useSession } from '../session.tsx'
import styles from './settings.module.css'
import { settingChoices, settingLabels, settingSections } from './settings-words.ts'

function valueInWords(settings: Settings, name: keyof Settings): string {
	const value = settings[name]
	if (typeof value === 'boolean') return value ? 'Yes' : 'No'
	if (name in settingChoices) {
		const found = settingChoices[name as keyof typeof settingChoices].find((choice) => choice.value === value)
		return found?.label ?? String(value)
	}
	return value === '' ? 'Not given' : String(value)
}

/** The settings for those who may read but not change them, and why. */
export function SettingsFacts() {
	const { settings } = useSession()
	return (
		<>
			<Notice title="Only the clinical lead can change these">
				They stand on every letter and decide which rules apply, so one person answers for them. Ask your clinical lead.
			</Notice>
			{settingSections.map(({ id, title, names }) => (
				<section key={id} className={styles.section} aria-labelledby={`${id}-title`}>
					<h2 id={`${id}-title`}>{title}</h2>
					<SummaryList
						rows={names.map((name) => ({
							key: name,
							term: settingLabels[name],
							value: valueInWords(settings, name),
						}))}
					/>
				</section>
			))}
		</>
	)
}
