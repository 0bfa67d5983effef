import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { Controller, type FieldErrors, useForm } from 'react-hook-form'
import { type Settings, settingsSchema } from '../../domain/index.ts'
import { useCommand } from '../bridge.ts'
import {
	announce,
	ChoiceField,
	ErrorSummary,
	type FieldError,
	Notice,
	RefusalNotice,
	TextAreaField,
	TextField,
} from '../components/index.ts'
import { useSession } from '../session.tsx'
import styles from './settings.module.css'
import { settingChoices, settingLabels, settingProblems, settingSections } from './settings-words.ts'

const hints: Partial<Record<keyof Settings, string>> = {
	address: 'One line for each line of the letterhead',
	signatoryRole: 'For example, Clinical lead',
	replyWorkingDays: 'After a request arrives, from 1 to 60',
	nudgeWorkingDays: 'From 5 to 120. A silence this long is pointed out.',
	offerCloseWorkingDays: 'From 10 to 250. A silence this long offers to close the request.',
	policeFormMonths: 'From 1 to 60',
	untraceableAttempts: 'From 2 to 20',
	untraceableMethods: 'From 1 to 6',
	untraceableWorkingDays: 'From 1 to 120',
	retentionYears: 'From 1 to 25. Nothing is deleted by itself.',
	autoLockMinutes: 'Without a key or the mouse, from 5 to 15',
	hideOnShift:
		'For when somebody comes up behind you. Turn it off if anybody uses Sticky Keys or presses Shift by accident.',
	urgentPhone: 'Printed on the letter that says a request has arrived',
	insurerContact: 'Name, number and policy, as you would want them in a hurry',
}
const counts = [
	'replyWorkingDays',
	'nudgeWorkingDays',
	'offerCloseWorkingDays',
	'policeFormMonths',
	'retentionYears',
	'untraceableAttempts',
	'untraceableMethods',
	'untraceableWorkingDays',
	'autoLockMinutes',
] as const
const short: ReadonlySet<keyof Settings> = new Set(['phone', 'urgentPhone', ...counts])
const ticks = ['contentProtection', 'hideOnShift', 'foldDetail'] as const
const passages = ['address', 'insurerContact', 'solicitorContact'] as const
const choices = ['serviceNation', 'providesCounselling', 'colourScheme', 'textSize'] as const

function isIn<T extends string>(names: readonly T[], name: string): name is T {
	return (names as readonly string[]).includes(name)
}

function toErrors(errors: FieldErrors<Settings>): FieldError[] {
	return settingSections
		.flatMap(({ names }) => names)
		.filter((name) => errors[name])
		.map((name) => ({ field: name, message: settingProblems[name] ?? `Check “${settingLabels[name]}”` }))
}

/** All settings in one form, for the clinical lead. Only what was changed is sent. */
export function SettingsForm() {
	const { settings, replaceSettings } = useSession()
	const [attempt, setAttempt] = useState(0)
	const [saved, setSaved] = useState(false)
	const change = useCommand('settings.change')
	const { register, control, handleSubmit, reset, formState } = useForm<Settings>({
		defaultValues: settings,
		resolver: zodResolver(settingsSchema),
		reValidateMode: 'onSubmit',
		shouldFocusError: false,
	})
	const { errors, isDirty, dirtyFields } = formState
	const listed = toErrors(errors)
	const errorOf = (name: keyof Settings) => listed.find(({ field }) => field === name)?.message

	const save = handleSubmit(
		async (values) => {
			setSaved(false)
			if (!isDirty) return announce('Nothing has changed, so there is nothing to save.')
			const changes = Object.fromEntries(
				Object.entries(values).filter(([name]) => dirtyFields[name as keyof Settings]),
			) as Partial<Settings>
			const answer = await change.run({ changes })
			if (!answer.ok) return
			replaceSettings(answer.value)
			reset(answer.value)
			setSaved(true)
			announce('Settings saved.')
		},
		() => {
			setSaved(false)
			setAttempt((before) => before + 1)
		},
	)

	const input = (name: keyof Settings) => {
		const label = settingLabels[name]
		const shared = { id: name, label, hint: hints[name], error: errorOf(name) }
		if (isIn(ticks, name))
			return <Checkbox key={name} id={name} label={label} description={hints[name]} {...register(name)} />
		if (isIn(choices, name)) {
			return (
				<Controller
					key={name}
					control={control}
					name={name}
					render={({ field }) => (
						<ChoiceField {...shared} value={field.value} onChange={field.onChange} choices={settingChoices[name]} />
					)}
				/>
			)
		}
		if (isIn(counts, name)) {
			return (
				<TextField
					key={name}
					{...shared}
					width="short"
					inputMode="numeric"
					{...register(name, { setValueAs: (text) => (String(text).trim() === '' ? Number.NaN : Number(text)) })}
				/>
			)
		}
		if (isIn(passages, name)) return <TextAreaField key={name} {...shared} width="medium" {...register(name)} />
		return <TextField key={name} {...shared} width={short.has(name) ? 'short' : 'medium'} {...register(name)} />
	}

	return (
		<form onSubmit={save} noValidate>
			<ErrorSummary errors={listed} attempt={attempt} />
			{settingSections.map(({ id, title, hint, names }) => (
				<section key={id} className={styles.section} aria-labelledby={`${id}-title`}>
					<h2 id={`${id}-title`}>{title}</h2>
					{hint ? <p className={styles.hint}>{hint}</p> : null}
					<div className={styles.fields}>{names.map(input)}</div>
				</section>
			))}
			<RefusalNotice refusal={change.refusal} />
			{saved && !isDirty ? <Notice tone="good">Saved.</Notice> : null}
			<div className={isDirty ? styles.unsaved : styles.buttons}>
				<Button type="submit" loading={change.busy}>
					Save settings
				</Button>
				{isDirty ? (
					<>
						<Button variant="default" onClick={() => reset(settings)}>
							Undo changes
						</Button>
						<p>You have changes that are not saved.</p>
					</>
				) : null}
			</div>
		</form>
	)
}
