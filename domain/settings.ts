import { z } from 'zod'
import { safeText } from './text.ts'

/** What a service tells the app about itself. Everything has a value, so nothing needs guarding. */
export const settingsSchema = z.strictObject({
	serviceName: safeText(200).min(1),
	/** Lines of the letterhead under the name. */
	address: safeText(500),
	phone: safeText(50),
	email: safeText(200),
	website: safeText(200),
	/** Where the service is based: decides which rules apply (SCOPE-03). */
	serviceNation: z.enum(['ew', 'scotland', 'ni', 'unknown']),
	/** Whether the counselling test applies (SCOPE-05). */
	providesCounselling: z.enum(['yes', 'no', 'unknown']),
	signatoryName: safeText(200),
	signatoryRole: safeText(200),
	/** Working days after receipt by which the service aims to write: its own promise, not a legal period. */
	replyWorkingDays: z.int().min(1).max(60),
	/** Minutes without a key or mouse before the app locks (5 to 15). */
	autoLockMinutes: z.int().min(5).max(15),
	/** Years a closed request is kept before disposal may be decided. */
	retentionYears: z.int().min(1).max(25),
	/** Working days of silence after which a nudge is shown, and after which closing is offered: no legal periods. */
	nudgeWorkingDays: z.int().min(5).max(120),
	offerCloseWorkingDays: z.int().min(10).max(250),
	/** What must be on record before a client may be said not to be found: safe attempts, ways, working days. */
	untraceableAttempts: z.int().min(2).max(20),
	untraceableMethods: z.int().min(1).max(6),
	untraceableWorkingDays: z.int().min(1).max(120),
	/** Months from which a consent form that police sent is called old: good practice, no rule. */
	policeFormMonths: z.int().min(1).max(60),
	/** Numbers for "stop and get advice". */
	insurerContact: safeText(300),
	solicitorContact: safeText(300),
	/** Somebody may be in danger: the number to ring, printed on the acknowledgement. */
	urgentPhone: safeText(50),
	/** Screen capture of the window refused where the system can. */
	contentProtection: z.boolean(),
	/** Shift pressed three times quickly hides the window and locks. */
	hideOnShift: z.boolean(),
	colourScheme: z.enum(['system', 'light', 'dark', 'high-contrast']),
	textSize: z.enum(['normal', 'large', 'larger']),
	/** Offence detail is folded until somebody opens it. */
	foldDetail: z.boolean(),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
	serviceName: 'Our service',
	address: '',
	phone: '',
	email: '',
	website: '',
	serviceNation: 'ew',
	providesCounselling: 'yes',
	signatoryName: '',
	signatoryRole: '',
	replyWorkingDays: 10,
	autoLockMinutes: 10,
	retentionYears: 7,
	nudgeWorkingDays: 20,
	offerCloseWorkingDays: 40,
	untraceableAttempts: 3,
	untraceableMethods: 2,
	untraceableWorkingDays: 10,
	policeFormMonths: 3,
	insurerContact: '',
	solicitorContact: '',
	urgentPhone: '',
	contentProtection: true,
	hideOnShift: true,
	colourScheme: 'system',
	textSize: 'normal',
	foldDetail: true,
}
