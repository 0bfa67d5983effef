import { type HelpTopic, helpTopic } from '../../domain/index.ts'
import { searchHelp } from './search-help.ts'

/** Topics that answer a question best, best first. */
export function findTopics(question: string): HelpTopic[] {
	return searchHelp(question).flatMap((id) => helpTopic(id) ?? [])
}
