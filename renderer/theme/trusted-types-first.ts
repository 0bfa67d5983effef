import { setTrustedTextPolicy } from './trusted-types.ts'

// Imported before everything else, so that the policy stands when other modules load.
setTrustedTextPolicy()
