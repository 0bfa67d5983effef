import {
	type CSSVariablesResolver,
	createTheme,
	defaultVariantColorsResolver,
	type MantineColorsTuple,
	type VariantColorsResolver,
} from '@mantine/core'
import { dark, highContrast, highContrastLight, light, type Palette } from './palette.ts'

const ink: MantineColorsTuple = [
	'#eef2f8',
	'#e0e8f3',
	'#c2d2ea',
	'#a9c7f7',
	'#6f95d0',
	'#466fae',
	'#2c5597',
	'#1f3f75',
	'#183463',
	'#142d57',
]

/** System fonts only: nothing is fetched, and each computer shows the one its people are used to. */
const fonts =
	"'Segoe UI', Cantarell, Ubuntu, 'Noto Sans', 'Liberation Sans', -apple-system, system-ui, Arial, sans-serif"

/** Filled and plain buttons take the palette's colours, so that every theme keeps its contrast. */
const variantColors: VariantColorsResolver = (input) => {
	const plain = !input.color || input.color === 'ink'
	if (plain && input.variant === 'filled') {
		return { background: 'var(--t-fill)', hover: 'var(--t-fill-hover)', color: 'var(--t-on-fill)', border: 'none' }
	}
	if (input.color === 'red' && input.variant === 'filled') {
		return { background: 'var(--t-alert)', hover: 'var(--t-alert)', color: 'var(--t-ground)', border: 'none' }
	}
	if (plain && input.variant === 'subtle') {
		return { background: 'transparent', hover: 'var(--t-tint)', color: 'var(--t-link)', border: 'none' }
	}
	return defaultVariantColorsResolver(input)
}

export const theme = createTheme({
	primaryColor: 'ink',
	primaryShade: { light: 7, dark: 3 },
	colors: { ink },
	black: light.text,
	fontFamily: fonts,
	fontFamilyMonospace: "Consolas, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', 'Liberation Mono', monospace",
	fontSizes: { xs: '1rem', sm: '1rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
	lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' },
	headings: {
		fontFamily: fonts,
		fontWeight: '650',
		textWrap: 'balance',
		sizes: {
			h1: { fontSize: '1.75rem', lineHeight: '1.25' },
			h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
			h3: { fontSize: '1.125rem', lineHeight: '1.4' },
			h4: { fontSize: '1rem', lineHeight: '1.5' },
		},
	},
	defaultRadius: 'sm',
	cursorType: 'pointer',
	respectReducedMotion: true,
	focusRing: 'auto',
	variantColorResolver: variantColors,
	components: {
		Button: { defaultProps: { size: 'md' } },
		TextInput: { defaultProps: { size: 'md' } },
		Textarea: { defaultProps: { size: 'md' } },
		NativeSelect: { defaultProps: { size: 'md' } },
		PasswordInput: { defaultProps: { size: 'md' } },
		Radio: { defaultProps: { size: 'md' } },
		Checkbox: { defaultProps: { size: 'md' } },
		// The message stands between the question and the box, where it is read first.
		InputWrapper: {
			defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] },
		},
	},
})

function variables(palette: Palette): Record<string, string> {
	return {
		'--t-ground': palette.ground,
		'--t-surface': palette.surface,
		'--t-text': palette.text,
		'--t-quiet': palette.quiet,
		'--t-line': palette.line,
		'--t-control': palette.control,
		'--t-link': palette.link,
		'--t-fill': palette.fill,
		'--t-fill-hover': palette.fillHover,
		'--t-on-fill': palette.onFill,
		'--t-tint': palette.tint,
		'--t-focus': palette.focus,
		'--t-alert': palette.alert,
		'--t-alert-tint': palette.alertTint,
		'--t-warn': palette.warn,
		'--t-warn-tint': palette.warnTint,
		'--t-good': palette.good,
		'--t-good-tint': palette.goodTint,
		'--t-info-tint': palette.infoTint,
		'--mantine-color-body': palette.ground,
		'--mantine-color-text': palette.text,
		'--mantine-color-bright': palette.text,
		'--mantine-color-dimmed': palette.quiet,
		'--mantine-color-placeholder': palette.quiet,
		'--mantine-color-anchor': palette.link,
		'--mantine-color-error': palette.alert,
		'--mantine-color-default': palette.ground,
		'--mantine-color-default-hover': palette.tint,
		'--mantine-color-default-color': palette.text,
		'--mantine-color-default-border': palette.control,
		'--mantine-color-disabled': palette.surface,
		'--mantine-color-disabled-color': palette.quiet,
		'--mantine-color-disabled-border': palette.line,
		'--mantine-primary-color-filled': palette.fill,
		'--mantine-primary-color-filled-hover': palette.fillHover,
		'--mantine-primary-color-contrast': palette.onFill,
		'--mantine-primary-color-light': palette.infoTint,
		'--mantine-primary-color-light-hover': palette.tint,
		'--mantine-primary-color-light-color': palette.link,
		'--mantine-color-ink-filled': palette.fill,
	}
}

/** Variables for the plain themes. */
export const plainVariables: CSSVariablesResolver = () => ({
	variables: {},
	light: variables(light),
	dark: variables(dark),
})

/** Variables for the high-contrast themes. */
export const highContrastVariables: CSSVariablesResolver = () => ({
	variables: {},
	light: variables(highContrastLight),
	dark: variables(highContrast),
})
