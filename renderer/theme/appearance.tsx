import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { setNonce } from 'get-nonce'
import { type ReactNode, useLayoutEffect } from 'react'
import type { OwnChoices, Settings } from '../../domain/index.ts'
import { highContrastVariables, plainVariables, theme } from './theme.ts'

export type Appearance = Pick<Settings, 'colourScheme' | 'textSize'> & Pick<OwnChoices, 'motion'>

/** Before a vault is open nothing is known of anybody's wishes but the system's. */
export const appearanceBeforeUnlock: Appearance = { colourScheme: 'system', textSize: 'normal', motion: 'system' }

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
	const { colourScheme, textSize, motion } = appearance
	const systemWantsMore = useMediaQuery('(prefers-contrast: more)', false, { getInitialValueInEffect: false })
	const high = colourScheme === 'high-contrast' || (colourScheme === 'system' && systemWantsMore)
	useLayoutEffect(() => {
		document.documentElement.dataset.textSize = textSize
		document.documentElement.dataset.motion = motion
		document.documentElement.dataset.contrast = high ? 'high' : 'plain'
	}, [high, textSize, motion])
	// The page to unlock has no provider and follows the system by its styles alone: nothing of ours must be left over.
	useLayoutEffect(
		() => () => {
			const { dataset } = document.documentElement
			for (const name of ['textSize', 'motion', 'contrast', 'mantineColorScheme']) delete dataset[name]
		},
		[],
	)
	const forced = colourScheme === 'system' ? undefined : colourScheme === 'light' ? 'light' : 'dark'
	return (
		<MantineProvider
			theme={theme}
			colorSchemeManager={schemeFromSettings}
			defaultColorScheme="auto"
			forceColorScheme={forced}
			cssVariablesResolver={high ? highContrastVariables : plainVariables}
			getStyleNonce={() => nonce}
		>
			{children}
		</MantineProvider>
	)
}
