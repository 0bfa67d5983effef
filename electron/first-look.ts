/** How a closed vault stands, in a chunk of its own: main reads it while the page's process comes up. */
export { firstLook } from '../db/index.ts'
