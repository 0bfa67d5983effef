import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { setNonce } from 'get-nonce'
import { type ReactNode, useLayoutEffect } from 'react'
import type { Settings } from '../../domain/index.ts'
import { highContrastVariables, plainVariables, theme } from './theme.ts'

export type Appearance = Pick<Settings, 'colourScheme' | 'textSize'>

/** Before a vault is open nothing is known of anybody's wishes but the system's. */
export const appearanceBeforeUnlock: Appearance = { colourScheme: 'system', textSize: 'normal' }

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
// Scroll lock behind dialogs writes a style element of its own and asks here for the nonce.
setNonce(nonce)

/** The scheme lives in the vault's settings and nowhere in the browser's storage. */
const schemeFromSettings: MantineColorSchemeManager = {
	get: (fallback) => fallback,
	set: () => undefined,
	subscribe: () => undefined,
	unsubscribe: () => undefined,
	clear: () => undefined,
}

/** Theme, colours and text size for everything inside, from the settings of the open vault. */
export function AppearanceProvider({ appearance, children }: { appearance: Appearance; children: ReactNode }) {
	const { colourScheme, textSize } = appearance
	useLayoutEffect(() => {
		document.documentElement.dataset.textSize = textSize
		document.documentElement.dataset.contrast = colourScheme === 'high-contrast' ? 'high' : 'plain'
	}, [colourScheme, textSize])
	const forced = colourScheme === 'system' ? undefined : colourScheme === 'light' ? 'light' : 'dark'
	return (
		<MantineProvider
			theme={theme}
			colorSchemeManager={schemeFromSettings}
			defaultColorScheme="auto"
			forceColorScheme={forced}
			cssVariablesResolver={colourScheme === 'high-contrast' ? highContrastVariables : plainVariables}
			getStyleNonce={() => nonce}
		>
			{children}
		</MantineProvider>
	)
}
