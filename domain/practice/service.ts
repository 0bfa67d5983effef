import type { Role } from '../people.ts'
import type { Settings } from '../settings.ts'

/** The invented service of practice mode, and who works there. */
export const practiceService: {
	name: string
	people: Readonly<Record<Role, string>>
	settings: Partial<Settings>
} = {
	name: 'Practice Counselling Service (not real)',
	people: {
		administrator: 'Joss Penhallow',
		therapist: 'Imke Sandover',
		clinical_lead: 'Rowan Tidewell',
	},
	settings: {
		address: '1 Nowhere Lane\nPracticetown',
		phone: '01632 960100',
		email: 'office@practice.example.org',
		signatoryName: 'Rowan Tidewell',
		signatoryRole: 'Clinical lead',
		insurerContact: 'Invented Insurance, advice line 01632 960111',
		solicitorContact: 'Nobody & Partners, 01632 960112',
		urgentPhone: '01632 960113',
		// Nothing here is real, so a trainer may show the window in a video call.
		contentProtection: false,
	},
}
