import { defineConfig } from 'vitest/config'

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
		// Two workers: the machines that this is built for have two cores.
		maxWorkers: 2,
		testTimeout: 30_000,
	},
})
