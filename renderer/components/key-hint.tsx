/** "Ctrl" or "⌘", as this computer's keyboard has it. */
const modKey = /mac/i.test(navigator.platform) ? '⌘' : 'Ctrl'

/** Keys to press, drawn as keys. `mod` becomes Ctrl or ⌘. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
	return (
		<span>
			{keys.map((key, index) => (
				<span key={key}>
					{index > 0 ? ' + ' : ''}
					<kbd>{key === 'mod' ? modKey : key}</kbd>
				</span>
			))}
		</span>
	)
}
