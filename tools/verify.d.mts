export interface Seal {
	seq: number
	digits: string
}
export function readKey(text: string): Buffer
export function readSeal(text: string): Seal
export function verifyJournal(
	text: string,
	brought?: { key?: Buffer; seal?: Seal },
): {
	ok: boolean
	entries: number
	checkpoints: number
	years: number[]
	macs: boolean
	notReal?: string
	firstBad?: { seq: number; says: string }
}
