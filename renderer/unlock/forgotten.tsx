import type { ComponentProps } from 'react'
import { AppearanceProvider, appearanceBeforeUnlock } from '../theme/dress.tsx'
import { ForgottenPage } from './forgotten-page.tsx'

/** The way on for somebody who has forgotten, with the component library that the unlock page does without. */
export default function Forgotten(given: ComponentProps<typeof ForgottenPage>) {
	return (
		<AppearanceProvider appearance={appearanceBeforeUnlock}>
			<ForgottenPage {...given} />
		</AppearanceProvider>
	)
}
