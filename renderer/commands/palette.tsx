import { createSpotlight, Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight'
import { useEffect, useState } from 'react'
import { KeyHint, shortDate } from '../components/index.ts'
import { paths } from '../routes.ts'
import { type AppCommand, type CommandContext, commandGroups } from './command.ts'
import styles from './palette.module.css'
import { type PaletteFinds, usePaletteFinds } from './palette-finds.ts'

const [store, palette] = createSpotlight()

/** Opens the palette, which the frame draws once. */
export const openPalette = palette.open

/** Enter takes the first line also when it came after the last key was pressed. */
function chooseFirst(): void {
	const list = document.getElementById(store.getState().listId)
	if (!list || list.querySelector('[data-selected]')) return
	list.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
	store.updateState((state) => ({ ...state, selected: 0 }))
}

/** Commands, requests and help found by typing a part of their name. Opened by its own command. */
export function Palette({ commands, context }: { commands: readonly AppCommand[]; context: CommandContext }) {
	const [typed, setTyped] = useState('')
	const { finds, look } = usePaletteFinds()
	useEffect(() => {
		if (finds.typed !== '') chooseFirst()
	}, [finds])
	const found = foundGroups(finds, typed.trim(), context.go)
	const offered = offeredGroups(commands, context)
	// Before anything is typed, what was worked on last stands on top, in sight.
	const groups = typed.trim() === '' ? [...found, ...offered] : [...offered, ...found]
	return (
		<Spotlight
			store={store}
			actions={groups.filter((group) => group.actions.length > 0)}
			query={typed}
			onQueryChange={(words) => {
				setTyped(words)
				look(words)
			}}
			onSpotlightOpen={() => look('')}
			scrollable
			maxHeight="min(32rem, 70vh)"
			shortcut={null}
			attributes={{ content: { 'aria-label': 'Find a command, a request or help by name' } }}
			overlayProps={{ backgroundOpacity: 0.5, blur: 0 }}
			classNames={{ content: styles.content, actionsGroup: styles.group, action: styles.action }}
			nothingFound="No command, request or topic of help has these words."
			searchProps={{ placeholder: 'What do you want to do or find?', 'aria-label': 'What do you want to do?' }}
			highlightQuery
		/>
	)
}

function offeredGroups(commands: readonly AppCommand[], context: CommandContext): SpotlightActionGroupData[] {
	const offered = commands.filter((command) => !command.keysOnly && (command.when?.(context) ?? true))
	return commandGroups.map((group) => ({
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
}

/** What was found elsewhere already fits the words: they are its keywords, so the palette's own filter keeps it. */
function foundGroups(
	{ typed, requests, opened, topics }: PaletteFinds,
	now: string,
	go: (path: string) => void,
): SpotlightActionGroupData[] {
	if (typed !== now) return []
	return [
		{
			group: typed !== '' ? 'Requests' : opened ? 'Requests you opened last' : 'Requests changed last',
			actions: requests.map(
				({ id, reference, askingBody, receivedOn }): SpotlightActionData => ({
					id: `request-${id}`,
					label: reference,
					description: [askingBody, receivedOn && `received ${shortDate(receivedOn)}`].filter(Boolean).join(', '),
					keywords: typed,
					onClick: () => go(paths.request(id)),
				}),
			),
		},
		{
			group: 'Help',
			actions: topics.map(
				({ id, title, summary }): SpotlightActionData => ({
					id: `help-${id}`,
					label: title,
					description: summary,
					keywords: typed,
					onClick: () => go(paths.help(id)),
				}),
			),
		},
	]
}
