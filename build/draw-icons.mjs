// npm run icons: draws the icon in every size, to look at. Packaging does the same by itself.
import { begin, say } from './project.mjs'
import { setUpAndContinue } from './setup.mjs'

await begin(async () => {
	const done = await setUpAndContinue(import.meta.url)
	if (done !== undefined) return done
	const { drawIcons } = await import('./icons.mjs')
	say(`The icons are in ${await drawIcons()}.`)
	return 0
})
