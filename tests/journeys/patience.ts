import { vi } from 'vitest'

// Each person who starts the app waits for it, and for a passphrase to be stretched.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 120_000 })
