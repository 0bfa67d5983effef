import { addWorkingDays, isWorkingDay } from '../../working-days.ts'

/** Days of the sample year, ISO. */

export function daysFrom(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
export const onOrAfter = (date: string) => (isWorkingDay(date, 'ew') ? date : addWorkingDays(date, 1, 'ew'))
export const later = (date: string, workingDays: number) =>
	workingDays <= 0 ? onOrAfter(date) : addWorkingDays(date, workingDays, 'ew')
