import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { KeyHint } from '../components/index.ts'
import type { AppCommand, CommandContext } from './command.ts'
import styles from './palette.module.css'

/** Commands found by typing a part of their name. Opened by its own command. */
export function Palette({ commands, context }: { commands: readonly AppCommand[]; context: CommandContext }) {
	const offered = commands.filter((command) => !command.keysOnly && (command.when?.(context) ?? true))
	const groups: SpotlightActionGroupData[] = ['Go to', 'This page', 'Threshold'].map((group) => ({
		group,
		actions: offered
			.filter((command) => command.group === group)
			.map(
				({ id, label, shortcut, perform }): SpotlightActionData => ({
					id,
					label,
					rightSection: shortcut ? (
						<KeyHint keys={[...(shortcut.mod ? ['mod'] : []), shortcut.key.toUpperCase()]} />
					) : undefined,
					onClick: () => perform(context),
				}),
			),
	}))
	return (
		<Spotlight
			actions={groups.filter((group) => group.actions.length > 0)}
			shortcut={null}
			attributes={{ content: { 'aria-label': 'Find a command by its name' } }}
			overlayProps={{ backgroundOpacity: 0.5, blur: 0 }}
			classNames={{ actionsGroup: styles.group }}
			nothingFound="No command has these words."
			searchProps={{ placeholder: 'What do you want to do?', 'aria-label': 'What do you want to do?' }}
			highlightQuery
		/>
	)
}
