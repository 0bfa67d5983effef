interface PolicyFactory {
	createPolicy(
		name: string,
		rules: Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string | null>,
	): unknown
}

/**
 * What a string must be before the page may put it where markup or script could run: markup without
 * a single tag, and no script at all. Exported apart from the policy so that it can be tested.
 * @throws TypeError when the text is refused
 */
export const trustedTextRules = {
	createHTML(text: string): string {
		if (text.includes('<')) throw new TypeError('markup is not allowed')
		return text
	},
	createScript(): never {
		throw new TypeError('script from text is not allowed')
	},
	createScriptURL(): never {
		throw new TypeError('script from an address is not allowed')
	},
}

/** Sets the rules as the page's default policy. Must run before anything is drawn. */
export function setTrustedTextPolicy(): void {
	const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
	factory?.createPolicy('default', trustedTextRules)
}
