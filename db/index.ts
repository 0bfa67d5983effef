/** The face of the room: other rooms import from here and from nothing behind it. */

export { canonicalJson } from './canonical-json.ts'
export type { Keystore } from './device-secret.ts'
export { firstLook } from './first-look.ts'
export type { OutgoingLetter, OutgoingRelease, SealDetails } from './going-out.ts'
export { passphraseProblem } from './passphrase.ts'
export { Practice, type PracticeFile } from './practice/practice.ts'
export type { OutgoingSummary } from './summary.ts'
export { realSurroundings, type Surroundings } from './surroundings.ts'
export { VaultKeeper } from './vault.ts'
export type { WholeExport } from './whole-export.ts'
