import { cleanup, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { builtInShelf, defaultOwnChoices } from '../../domain/index.ts'
import { App } from '../../renderer/app.tsx'
import { SessionContext } from '../../renderer/session.tsx'
import { AppearanceProvider, appearanceBeforeUnlock } from '../../renderer/theme/appearance.tsx'
import { type FakeBridge, fakeBridge, openStatus, someSettings } from './fake-bridge.ts'

// The window that these tests run in has no list of fonts, which growing text boxes listen to.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

// Pages are loaded when they are first needed, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
	cleanup()
	window.location.hash = ''
})

/** Draws a part of a page over an open vault. */
export function show(part: ReactNode, bridge: FakeBridge = fakeBridge(), person = openStatus.person) {
	window.threshold = bridge
	const session = {
		status: openStatus,
		person: person ?? { id: '', name: '', role: 'administrator' as const },
		settings: someSettings,
		replaceSettings: () => undefined,
		own: defaultOwnChoices,
		changeOwn: () => undefined,
		packs: builtInShelf,
		reloadPacks: () => undefined,
		memory: new Map<string, unknown>(),
		lock: () => undefined,
	}
	return {
		bridge,
		user: userEvent.setup(),
		...render(
			<AppearanceProvider appearance={appearanceBeforeUnlock}>
				<SessionContext value={session}>{part}</SessionContext>
			</AppearanceProvider>,
		),
	}
}

/** Draws the whole app as it starts. */
export function start(bridge: FakeBridge) {
	window.threshold = bridge
	return { bridge, user: userEvent.setup(), ...render(<App />) }
}
