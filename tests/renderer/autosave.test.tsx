// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Result } from '../../domain/index.ts'
import { flushAll, useAutosave } from '../../renderer/autosave.ts'
import { type FakeBridge, fakeBridge, no, yes } from './fake-bridge.ts'

let bridge: FakeBridge
beforeEach(() => {
	vi.useFakeTimers()
	bridge = fakeBridge()
	window.threshold = bridge
})
afterEach(() => vi.useRealTimers())

function typing(answer: () => Result<unknown> = () => yes(null)) {
	const saved: string[] = []
	let running = 0
	const save = async (value: string) => {
		expect(++running).toBe(1)
		await new Promise((resolve) => setTimeout(resolve, 50))
		running--
		saved.push(value)
		return answer()
	}
	const hook = renderHook(({ value }) => useAutosave(value, save, 500), { initialProps: { value: 'first' } })
	return { saved, type: (value: string) => hook.rerender({ value }), ...hook }
}

test('saves once, a moment after the last key, and never what was there at the start', async () => {
	const { saved, type, result } = typing()
	await act(() => vi.advanceTimersByTimeAsync(2_000))
	expect(saved).toEqual([])
	type('a')
	await act(() => vi.advanceTimersByTimeAsync(300))
	type('ab')
	expect(result.current.state).toBe('unsaved')
	await act(() => vi.advanceTimersByTimeAsync(2_000))
	expect(saved).toEqual(['ab'])
	expect(result.current.state).toBe('saved')
})

test('saves at once when the app is about to lock', async () => {
	const { saved, type } = typing()
	type('half a sentence')
	bridge.tell('locking', { inSeconds: 0 })
	await act(() => vi.advanceTimersByTimeAsync(60))
	expect(saved).toEqual(['half a sentence'])
})

test('saves when the page is left', async () => {
	const { saved, type, unmount } = typing()
	type('last words')
	unmount()
	await vi.advanceTimersByTimeAsync(60)
	expect(saved).toEqual(['last words'])
})

test('never saves two at a time, and the newest comes last', async () => {
	const { saved, type } = typing()
	type('one')
	const first = flushAll()
	type('two')
	const second = flushAll()
	const third = flushAll()
	await act(() => vi.advanceTimersByTimeAsync(1_000))
	await Promise.all([first, second, third])
	expect(saved).toEqual(['one', 'two'])
})

test('a refused save is told, stays unsaved and is tried again', async () => {
	let full = true
	const { saved, type, result } = typing(() =>
		full ? no({ code: 'disk-full', message: 'The disk is full.' }) : yes(null),
	)
	type('a')
	await act(() => vi.advanceTimersByTimeAsync(1_000))
	expect(result.current).toMatchObject({ state: 'unsaved', refusal: { code: 'disk-full' } })
	full = false
	await act(async () => {
		const flushed = result.current.flush()
		await vi.advanceTimersByTimeAsync(100)
		await flushed
	})
	expect(saved).toEqual(['a', 'a'])
	expect(result.current).toMatchObject({ state: 'saved', refusal: undefined })
})
