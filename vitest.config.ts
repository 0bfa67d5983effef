import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
		// Two workers: the machines that this is built for have two cores.
		maxWorkers: 2,
		// Long enough for the slowest journey on a busy machine: speed is measured in tests/bench, not here.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
})
