/** Roles, in the words the field uses. */
export const roles = ['administrator', 'therapist', 'clinical_lead'] as const
export type Role = (typeof roles)[number]

/** How a role is written on screen and in sentences. */
export const roleWords: Record<Role, string> = {
	administrator: 'administrator',
	therapist: 'therapist',
	clinical_lead: 'clinical lead',
}
