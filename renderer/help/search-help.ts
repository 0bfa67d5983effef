import MiniSearch from 'minisearch'
import { helpTopics } from '../../domain/index.ts'

/** Words that stand in nearly every question and tell topics from one another in none. */
const everywhere = new Set(
	'a an and are as at be by can do does for from has have how i if in is it me my of on or our the they this to us was we what when where who why will with you your'.split(
		' ',
	),
)

/** A word as it is compared: small letters, one kind of apostrophe left out, no plural s. */
function plain(word: string): string | null {
	const small = word
		.normalize('NFKC')
		.toLowerCase()
		.replace(/['’]s?$/, '')
		.replace(/['’]/g, '')
	if (everywhere.has(small)) return null
	return small.length > 3 && !small.endsWith('ss') ? small.replace(/s$/, '') : small
}

let index: MiniSearch | undefined

function indexed(): MiniSearch {
	if (index) return index
	index = new MiniSearch({
		fields: ['title', 'words', 'summary', 'text'],
		// Words and numbers with their apostrophes; everything else parts them.
		tokenize: (text) => text.match(/[\p{L}\p{N}'’]+/gu) ?? [],
		processTerm: plain,
		searchOptions: {
			boost: { title: 4, words: 3, summary: 2 },
			prefix: (term) => term.length > 1,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
		},
	})
	index.addAll(
		helpTopics().map(({ id, title, words, summary, paragraphs }) => ({
			id,
			title,
			words,
			summary,
			text: paragraphs.map(({ text }) => text).join(' '),
		})),
	)
	return index
}

/**
 * Ids of the topics that answer a question best, best first; typing errors and half words are forgiven.
 *
 * Topics with all the words come before those with only some; none for a question without a telling word.
 */
export function searchHelp(question: string): string[] {
	const all = indexed().search(question, { combineWith: 'AND' })
	const some = indexed().search(question)
	return [...new Set([...all, ...some].map(({ id }) => String(id)))]
}
