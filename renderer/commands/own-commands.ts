import { useMemo } from 'react'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import type { AppCommand } from './command.ts'

/** Views with a key of their own: 1 to 9. */
const mostKeys = 9

/** The views that a person saved, as commands: in the palette, and by number key from anywhere. */
export function useViewCommands(): readonly AppCommand[] {
	const { views } = useSession().own
	return useMemo(
		() =>
			views.map(
				({ id, name }, at): AppCommand => ({
					id: `view-${id}`,
					label: `View: ${name}`,
					group: 'Views',
					...(at < mostKeys && { shortcut: { key: String(at + 1) } }),
					perform: ({ go }) => go(paths.view(id)),
				}),
			),
		[views],
	)
}
