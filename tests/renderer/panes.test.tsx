// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Panes } from '../../renderer/components/panes.tsx'
import { show } from './show.tsx'

/** Two parts side by side with a line that the keyboard moves. */

function panes(onShare: (share: number) => void) {
	show(
		<Panes label="Width of the paper" usual={45} share={40} onShare={onShare}>
			<p>The paper</p>
			<p>The form</p>
		</Panes>,
	)
	return screen.getByRole('separator', { name: 'Width of the paper' })
}

it('is a separator with its value, upright, and names the part that it sizes', () => {
	const line = panes(() => undefined)
	expect(line.getAttribute('aria-orientation')).toBe('vertical')
	expect(line.getAttribute('aria-valuenow')).toBe('40')
	expect(line.getAttribute('aria-valuetext')).toBe('40 percent of the width')
	expect(line.tabIndex).toBe(0)
	expect(document.getElementById(line.getAttribute('aria-controls') ?? '')?.textContent).toBe('The paper')
})

it('moves by the arrow keys, within bounds, and tells where it was left', async () => {
	const kept = vi.fn<(share: number) => void>()
	const line = panes(kept)
	fireEvent.keyDown(line, { key: 'ArrowRight' })
	expect(line.getAttribute('aria-valuenow')).toBe('42')
	fireEvent.keyDown(line, { key: 'ArrowLeft', shiftKey: true })
	expect(line.getAttribute('aria-valuenow')).toBe('32')
	for (let times = 0; times < 10; times += 1) fireEvent.keyDown(line, { key: 'ArrowLeft', shiftKey: true })
	expect(line.getAttribute('aria-valuenow')).toBe('25')
	fireEvent.doubleClick(line)
	expect(line.getAttribute('aria-valuenow')).toBe('45')
	await vi.waitFor(() => expect(kept).toHaveBeenLastCalledWith(45))
	expect(kept).toHaveBeenCalledTimes(1)
})
