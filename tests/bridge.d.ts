import type { ThresholdBridge } from '../domain/index.ts'

declare global {
	interface Window {
		threshold: ThresholdBridge
	}
}
