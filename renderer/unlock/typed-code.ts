/**
 * A recovery code as people type it from paper: any case, hyphens and spaces or none, O for 0, I or L for 1
 * (Crockford's base 32, https://www.crockford.com/base32.html).
 */
export function tidyCode(typed: string): string {
	return typed
		.toUpperCase()
		.replace(/[\s\u2010-\u2015-]/g, '')
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
}

/** Groups of a code as they are shown: eight of four characters and the check symbol. */
export function groupsOf(code: string): string[] {
	const { body, check } = /^(?<body>.{0,32})(?<check>.*)$/.exec(tidyCode(code))?.groups ?? {}
	return [...(body?.match(/.{1,4}/g) ?? []), ...(check ? [check] : [])]
}

/**
 * What is wrong with a code typed back, in a sentence that says where to look; undefined when it is right.
 * @param code the code that was shown
 */
export function differenceFrom(code: string, typed: string): string | undefined {
	const wanted = groupsOf(code)
	const given = groupsOf(typed)
	if (given.length === 0) return 'Type the recovery code from your paper'
	const wrong = wanted.findIndex((group, index) => group !== given[index])
	if (wrong < 0) return given.length > wanted.length ? 'There is more here than the code has' : undefined
	if (given[wrong] === undefined) return `The code goes on after “${given.at(-1)}”: there are 8 groups and a last sign`
	if (wrong === wanted.length - 1) return 'The last sign is not the same as in the code'
	return `Group ${wrong + 1} is not the same as in the code: look at “${given[wrong]}”`
}
