import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dark, highContrast, highContrastLight, light, type Palette } from '../../renderer/theme/palette.ts'

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
	const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
	return (bright + 0.05) / (dim + 0.05)
}

/** Which words stand on which ground. */
const text: [keyof Palette, keyof Palette][] = [
	...(['text', 'quiet', 'link'] as const).flatMap((words) =>
		(['ground', 'surface', 'tint', 'infoTint'] as const).map((ground): [keyof Palette, keyof Palette] => [
			words,
			ground,
		]),
	),
	...(['goodTint', 'warnTint', 'alertTint'] as const).flatMap((ground): [keyof Palette, keyof Palette][] => [
		['text', ground],
		['link', ground],
	]),
	['alert', 'ground'],
	['alert', 'surface'],
	['alert', 'alertTint'],
	['warn', 'warnTint'],
	['good', 'goodTint'],
	['onFill', 'fill'],
	['onFill', 'fillHover'],
	['ground', 'alert'],
]
const edges: [keyof Palette, keyof Palette][] = (
	['control', 'focus', 'fill', 'alert', 'warn', 'good'] as const
).flatMap((edge) => (['ground', 'surface'] as const).map((ground): [keyof Palette, keyof Palette] => [edge, ground]))

describe.each(Object.entries({ light, dark, highContrast, highContrastLight }))('the %s palette', (_name, palette) => {
	test.each(text)('%s is readable on %s', (words, ground) => {
		expect(contrast(palette[words], palette[ground])).toBeGreaterThanOrEqual(4.5)
	})
	test.each(edges)('%s shows as an edge on %s', (edge, ground) => {
		expect(contrast(palette[edge], palette[ground])).toBeGreaterThanOrEqual(3)
	})
})

test.each(Object.entries({ highContrast, highContrastLight }))('%s keeps 7:1 for all text', (_name, palette) => {
	for (const [words, ground] of text) {
		expect(contrast(palette[words], palette[ground]), `${words} on ${ground}`).toBeGreaterThanOrEqual(7)
	}
})

/** The colours that the unlock page has from first.css, by the media query that they stand under. */
function firstColours(): Record<string, Record<string, string>> {
	const css = readFileSync(join(import.meta.dirname, '../../renderer/theme/first.css'), 'utf8')
	const blocks = css.matchAll(/(?:@media ([^{]+) \{\s*)?:where\(:root\) \{([^}]*)\}/g)
	return Object.fromEntries(
		Array.from(blocks, ([, media = '', body = '']) => [
			media,
			Object.fromEntries(Array.from(body.matchAll(/--t-([a-z-]+): (#[0-9a-f]+);/g), ([, name, hex]) => [name, hex])),
		]),
	)
}

test('the unlock page, which does not wait for the theme, has the colours of the palettes', () => {
	const named = (palette: Palette) =>
		Object.fromEntries(
			Object.entries(palette).map(([name, hex]) => [name.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`), hex]),
		)
	expect(firstColours()).toEqual({
		'': named(light),
		'(prefers-color-scheme: dark)': named(dark),
		'(prefers-contrast: more)': named(highContrastLight),
		'(prefers-contrast: more) and (prefers-color-scheme: dark)': named(highContrast),
	})
})
