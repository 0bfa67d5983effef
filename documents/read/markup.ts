import { Parser } from 'htmlparser2'
import { caps } from './caps.ts'
import { ReadingProblem, says } from './problems.ts'

interface MarkupEvents {
	open(name: string, attributes: Record<string, string>): void
	text(text: string): void
	close(name: string): void
}

/** Handed to the parser at a time, in characters, so that depth is looked at often enough. */
const portion = 16 * 1024

/**
 * Goes through HTML, or XML, from beginning to end. No document is built, no entity of the
 * document's own is expanded, nothing is fetched.
 * @throws ReadingProblem `too-large` where elements are nested deeper than any document nests them.
 */
export function walkMarkup(source: string, events: MarkupEvents, kind: 'html' | 'xml'): void {
	let depth = 0
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				depth += 1
				events.open(name, attributes)
			},
			ontext: (text) => events.text(text),
			onclosetag(name) {
				depth -= 1
				events.close(name)
			},
		},
		{ xmlMode: kind === 'xml', decodeEntities: true },
	)
	for (let at = 0; at < source.length; at += portion) {
		parser.write(source.slice(at, at + portion))
		if (depth > caps.parsedDepth) throw new ReadingProblem('too-large', says.nestedTooDeep)
	}
	parser.end()
}
