import prompts from './asker-prompts.json' with { type: 'json' }

const byType: ReadonlyMap<string, string> = new Map(Object.entries(prompts.prompts))

/**
 * What is to be asked of an asker of this kind, beside the checks (journey J3); undefined for most.
 *
 * @param type kind of body, as in `bodies.json`
 */
export function askerPrompt(type: string): string | undefined {
	return byType.get(type)
}
