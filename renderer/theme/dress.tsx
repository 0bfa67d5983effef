import '@mantine/core/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/spotlight/styles.css'
import './base.css'

/** The component library's styles with the app's over them, and the theme: for every page but the first. */
export { type Appearance, AppearanceProvider, appearanceBeforeUnlock } from './appearance.tsx'
