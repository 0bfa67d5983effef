import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DeviceSecretState } from '../../domain/index.ts'
import { useCommand, useQuery } from '../bridge.ts'
import { Dialog, Notice } from '../components/index.ts'
import { LeadPassphrase } from './lead-passphrase.tsx'

const unusable: Record<Exclude<DeviceSecretState['keystore'], 'ready'>, string> = {
	weak: 'This computer’s keystore would protect nothing: it uses a password that everybody knows. So Threshold does not use it. On Linux, install GNOME Keyring or KWallet.',
	none: 'This computer has no keystore that Threshold can use just now. On Linux it needs GNOME Keyring or KWallet, unlocked.',
}

/** The second secret in this computer's keystore: off until a person sets it up for themselves. */
export function DeviceSecret() {
	const { value: state, replace } = useQuery('device-secret.state', {})
	const [open, setOpen] = useState(false)
	const set = useCommand('device-secret.set')
	if (!state) return null
	const { on, keystore } = state
	const title = on ? 'Let my passphrase open the register alone' : 'Bind my passphrase to this computer'
	return (
		<>
			<h3>This computer’s keystore</h3>
			<p>
				{on
					? 'Your passphrase opens the register only on this computer, under your account. Anywhere else, and whenever the keystore does not answer, the recovery code is the way in.'
					: 'Your passphrase opens the register, and any copy of it, wherever it is. You can bind it to this computer’s keystore as well, so that a stolen copy needs more than the passphrase.'}
			</p>
			{keystore !== 'ready' && !on ? <Notice>{unusable[keystore]}</Notice> : null}
			{keystore === 'ready' || on ? (
				<Button variant="default" onClick={() => setOpen(true)}>
					{title}
				</Button>
			) : null}
			<Dialog opened={open} onClose={() => setOpen(false)} title={title} wide closesOutside={false}>
				{on ? (
					<p>From then on your passphrase is enough by itself, on this computer and on any copy.</p>
				) : (
					<Notice tone="warn" title="Have the recovery code on paper first">
						If this computer breaks, or its keystore is lost with a new account or a new system, your passphrase opens
						nothing, also no backup. The recovery code, or two trustee sheets, still do.
					</Notice>
				)}
				<LeadPassphrase
					label={title}
					hint="It stays as it is."
					busy={set.busy}
					perform={(passphrase) => set.run({ on: !on, passphrase })}
					onDone={(next) => {
						replace(next)
						setOpen(false)
					}}
					onCancel={() => setOpen(false)}
				/>
			</Dialog>
		</>
	)
}
