// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { DropPlace } from '../../renderer/components/drop-place.tsx'
import { show } from './show.tsx'

/** The one place for files: a drop does what the button does, and what is not taken is said. */

const file = (name: string, size = 1) => new File([new Uint8Array(size)], name)
const drop = (files: File[]) =>
	fireEvent.drop(screen.getByText('Drop the backup here'), {
		dataTransfer: {
			files,
			items: files.map((each) => ({ kind: 'file', type: '', getAsFile: () => each })),
			types: ['Files'],
		},
	})

function place(onFiles: (files: File[]) => void) {
	show(
		<DropPlace
			name="Backup"
			words="Drop the backup here"
			button="Choose the file"
			largest={10}
			instead="Take a smaller one."
			onFiles={onFiles}
		/>,
	)
}

it('takes what is dropped', async () => {
	const onFiles = vi.fn<(files: File[]) => void>()
	place(onFiles)
	drop([file('a.threshold')])
	await waitFor(() => expect(onFiles.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['a.threshold']))
	expect(screen.getByRole('button', { name: 'Choose the file' })).toBeTruthy()
})

it('says what it does not take, and why', async () => {
	const onFiles = vi.fn<(files: File[]) => void>()
	place(onFiles)
	drop([file('large.threshold', 20)])
	await screen.findByText(/large.threshold: larger than .* Take a smaller one\./)
	drop([file('a'), file('b')])
	await screen.findByText('Drop one file, not several.')
	expect(onFiles).not.toHaveBeenCalled()
})
