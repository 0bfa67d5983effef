import { Checkbox } from '@mantine/core'
import { Dialog, KeyHint } from '../components/index.ts'
import { useSession } from '../session.tsx'
import type { AppCommand } from './command.ts'
import styles from './keys-dialog.module.css'

/** Keys that the pages' own parts understand, beside the commands' shortcuts. */
const otherKeys = [
	{ label: 'Move through the list of requests', keys: ['↑', '↓'] },
	{ label: 'Open the request', keys: ['Enter'] },
	{ label: 'Go to the next field, button or link', keys: ['Tab'] },
	{ label: 'Close a dialog', keys: ['Esc'] },
]

/** Every key there is, drawn from the commands themselves. */
export function KeysDialog({
	opened,
	onClose,
	commands,
}: {
	opened: boolean
	onClose: () => void
	commands: readonly AppCommand[]
}) {
	const { own, changeOwn, settings } = useSession()
	return (
		<Dialog opened={opened} onClose={onClose} title="Keys you can use">
			<dl className={styles.list}>
				{commands.map(({ id, label, shortcut }) =>
					shortcut ? (
						<div key={id}>
							<dt>{label}</dt>
							<dd>
								<KeyHint keys={[...(shortcut.mod ? ['mod'] : []), shortcut.key.toUpperCase()]} />
							</dd>
						</div>
					) : null,
				)}
				{settings.hideOnShift ? (
					<div>
						<dt>Hide the window at once and lock</dt>
						<dd>
							<kbd>Shift</kbd> three times
						</dd>
					</div>
				) : null}
				{otherKeys.map(({ label, keys }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>
							{keys.length > 1 ? (
								<>
									<kbd>{keys[0]}</kbd> or <kbd>{keys[1]}</kbd>
								</>
							) : (
								<KeyHint keys={keys} />
							)}
						</dd>
					</div>
				))}
			</dl>
			<Checkbox
				mt="md"
				label="Single keys work, like N for a new request"
				description="Turn this off if you press keys by accident or speak to your computer. It stays as you leave it."
				checked={own.singleKeys}
				onChange={(event) => changeOwn({ singleKeys: event.currentTarget.checked })}
			/>
		</Dialog>
	)
}
