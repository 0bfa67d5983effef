/** Roles, in the words the field uses. */
export const roles = ['administrator', 'therapist', 'clinical_lead'] as const
export type Role = (typeof roles)[number]

/** Whether somebody may use the register now. Whoever left stays in the record by name. */
export const standings = ['active', 'suspended', 'removed'] as const
export type PersonStanding = (typeof standings)[number]

/** How a role is written on screen and in sentences. */
export const roleWords: Record<Role, string> = {
	administrator: 'administrator',
	therapist: 'therapist',
	clinical_lead: 'clinical lead',
}
