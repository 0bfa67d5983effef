/**
 * The colours, by what they are for. Text and links keep 4.5:1 and borders of controls 3:1 against
 * every ground they stand on (`tests/renderer/palette.test.ts` measures it).
 */
export interface Palette {
	/** The page. */
	ground: string
	/** Navigation, table heads, cards: a step away from the page. */
	surface: string
	text: string
	/** Hints, captions. */
	quiet: string
	/** Lines that only part one thing from another. */
	line: string
	/** Borders of things that can be used. */
	control: string
	link: string
	/** The one filled colour: main buttons, the page one is on. */
	fill: string
	fillHover: string
	onFill: string
	/** A row or entry under the pointer, a chosen entry. */
	tint: string
	focus: string
	alert: string
	alertTint: string
	warn: string
	warnTint: string
	good: string
	goodTint: string
	infoTint: string
}

export const light: Palette = {
	ground: '#ffffff',
	surface: '#f2f4f7',
	text: '#14181f',
	quiet: '#465060',
	line: '#d0d6de',
	control: '#66707f',
	link: '#1d4380',
	fill: '#1f3f75',
	fillHover: '#142d57',
	onFill: '#ffffff',
	tint: '#e6ecf5',
	focus: '#0a5ad6',
	alert: '#a1161b',
	alertTint: '#fbeaea',
	warn: '#764700',
	warnTint: '#fdf1dc',
	good: '#17613a',
	goodTint: '#e5f3ea',
	infoTint: '#e6ecf5',
}

export const dark: Palette = {
	ground: '#14181f',
	surface: '#1c222c',
	text: '#eceff4',
	quiet: '#b7c0cd',
	line: '#3a4453',
	control: '#8d98a9',
	link: '#a9c7f7',
	fill: '#a9c7f7',
	fillHover: '#c6daf9',
	onFill: '#0d1829',
	tint: '#26303f',
	focus: '#ffd75e',
	alert: '#ffb0ac',
	alertTint: '#3a2023',
	warn: '#f6cd84',
	warnTint: '#352a16',
	good: '#9bdcb2',
	goodTint: '#1b3024',
	infoTint: '#26303f',
}

/** High contrast where it was chosen, or where the system asks for more contrast and is dark. */
export const highContrast: Palette = {
	ground: '#000000',
	surface: '#000000',
	text: '#ffffff',
	quiet: '#ffffff',
	line: '#ffffff',
	control: '#ffffff',
	link: '#9ad1ff',
	fill: '#ffffff',
	fillHover: '#d5d5d5',
	onFill: '#000000',
	tint: '#2b2b2b',
	focus: '#ffe600',
	alert: '#ffb3b3',
	alertTint: '#000000',
	warn: '#ffe08a',
	warnTint: '#000000',
	good: '#a8f0c0',
	goodTint: '#000000',
	infoTint: '#000000',
}

/** High contrast where the system asks for more of it and is light. */
export const highContrastLight: Palette = {
	ground: '#ffffff',
	surface: '#ffffff',
	text: '#000000',
	quiet: '#000000',
	line: '#000000',
	control: '#000000',
	link: '#003a8c',
	fill: '#000000',
	fillHover: '#2b2b2b',
	onFill: '#ffffff',
	tint: '#e0e0e0',
	focus: '#c2006b',
	alert: '#8f0006',
	alertTint: '#ffffff',
	warn: '#5c3600',
	warnTint: '#ffffff',
	good: '#00471f',
	goodTint: '#ffffff',
	infoTint: '#ffffff',
}
