import type { Settings } from '../../domain/index.ts'

/** Choices of the settings that are a choice, as the page says them. */
export const settingChoices = {
	serviceNation: [
		{ value: 'ew', label: 'England or Wales' },
		{ value: 'scotland', label: 'Scotland' },
		{ value: 'ni', label: 'Northern Ireland' },
		{ value: 'unknown', label: 'I don’t know' },
	],
	providesCounselling: [
		{ value: 'yes', label: 'Yes', hint: 'Counselling, therapy or other support with mental health' },
		{ value: 'no', label: 'No' },
		{ value: 'unknown', label: 'I don’t know' },
	],
	colourScheme: [
		{ value: 'system', label: 'As this computer is set' },
		{ value: 'light', label: 'Light' },
		{ value: 'dark', label: 'Dark' },
		{ value: 'high-contrast', label: 'High contrast', hint: 'White on black, with a yellow focus ring' },
	],
	textSize: [
		{ value: 'normal', label: 'Normal' },
		{ value: 'large', label: 'Large' },
		{ value: 'larger', label: 'Larger' },
	],
} as const

/** What to put right, for each setting that can be wrong. */
export const settingProblems: Partial<Record<keyof Settings, string>> = {
	serviceName: 'Enter the name of your service',
	address: 'The address must be 500 characters or fewer',
	phone: 'The phone number must be 50 characters or fewer',
	email: 'The email address must be 200 characters or fewer',
	website: 'The website must be 200 characters or fewer',
	signatoryName: 'The name must be 200 characters or fewer',
	signatoryRole: 'The role must be 200 characters or fewer',
	urgentPhone: 'The phone number must be 50 characters or fewer',
	insurerContact: 'The insurer’s contact must be 300 characters or fewer',
	solicitorContact: 'The solicitor’s contact must be 300 characters or fewer',
	replyWorkingDays: 'Enter a whole number of working days from 1 to 60',
	autoLockMinutes: 'Enter a whole number of minutes from 5 to 15',
	retentionYears: 'Enter a whole number of years from 1 to 25',
	nudgeWorkingDays: 'Enter a whole number of working days from 5 to 120',
	offerCloseWorkingDays: 'Enter a whole number of working days from 10 to 250',
	untraceableAttempts: 'Enter a whole number from 2 to 20',
	untraceableMethods: 'Enter a whole number from 1 to 6',
	untraceableWorkingDays: 'Enter a whole number of working days from 1 to 120',
	policeFormMonths: 'Enter a whole number of months from 1 to 60',
}

/** Labels, used by the form and by the page for those who may only read. */
export const settingLabels: Record<keyof Settings, string> = {
	serviceName: 'Name of the service',
	address: 'Address',
	phone: 'Phone',
	email: 'Email',
	website: 'Website',
	serviceNation: 'Where is the service based?',
	providesCounselling: 'Does the service provide counselling?',
	signatoryName: 'Name',
	signatoryRole: 'Role',
	replyWorkingDays: 'Working days to reply',
	autoLockMinutes: 'Minutes before Threshold locks by itself',
	retentionYears: 'Years to keep a closed request',
	nudgeWorkingDays: 'Working days of silence before a nudge is shown',
	offerCloseWorkingDays: 'Working days of silence before closing is offered',
	untraceableAttempts: 'Safe attempts before a client counts as not to be found',
	untraceableMethods: 'Different safe methods among these attempts',
	untraceableWorkingDays: 'Working days that these attempts must span',
	policeFormMonths: 'Months from which a police consent form is called old',
	insurerContact: 'Insurer',
	solicitorContact: 'Solicitor',
	urgentPhone: 'Number to ring when somebody may be in danger',
	contentProtection: 'Keep the window out of screenshots and screen sharing',
	hideOnShift: 'Pressing Shift three times quickly hides the window and locks',
	colourScheme: 'Colours',
	textSize: 'Text size',
	foldDetail: 'Keep details of offences folded until somebody opens them',
}

/** Parts of the page, in order. */
export const settingSections: { id: string; title: string; hint?: string; names: (keyof Settings)[] }[] = [
	{
		id: 'letterhead',
		title: 'Service and letterhead',
		hint: 'These lines stand at the top of every letter.',
		names: ['serviceName', 'address', 'phone', 'email', 'website'],
	},
	{ id: 'signatory', title: 'Who signs letters', names: ['signatoryName', 'signatoryRole'] },
	{ id: 'rules', title: 'Which rules apply', names: ['serviceNation', 'providesCounselling'] },
	{
		id: 'dates',
		title: 'Replies and dates',
		hint: 'Your own promises. The law sets no such dates for a request that you are free to answer.',
		names: ['replyWorkingDays', 'nudgeWorkingDays', 'offerCloseWorkingDays', 'policeFormMonths', 'retentionYears'],
	},
	{
		id: 'untraceable',
		title: 'When a client cannot be found',
		hint: 'What must be on record before the clinical lead may say so.',
		names: ['untraceableAttempts', 'untraceableMethods', 'untraceableWorkingDays'],
	},
	{
		id: 'advice',
		title: 'Stop and get advice',
		hint: 'Shown when a paper may bind the service, or when somebody may be in danger.',
		names: ['urgentPhone', 'insurerContact', 'solicitorContact'],
	},
	{ id: 'locking', title: 'Locking', names: ['autoLockMinutes', 'hideOnShift', 'contentProtection'] },
	{ id: 'appearance', title: 'Appearance', names: ['colourScheme', 'textSize', 'foldDetail'] },
]
