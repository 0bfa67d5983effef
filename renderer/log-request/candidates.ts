import {
	type AnswerName,
	answerNames,
	type DraftDocument,
	type FieldName,
	fieldNames,
	type Suggestion,
} from '../../domain/index.ts'

/** A suggestion and the draft's paper that it was read from. */
export interface Candidate extends Suggestion {
	documentId: string
	/** That paper's name. */
	paper: string
}

export type Name = FieldName | AnswerName
export type Candidates = Partial<Record<Name, Candidate[]>>

const fields = new Set<string>(fieldNames)
const answers = new Set<string>(answerNames)

export function isField(name: string): name is FieldName {
	return fields.has(name)
}

export function isAnswer(name: string): name is AnswerName {
	return answers.has(name)
}

/**
 * What the papers of a draft suggest for each name: different values apart, the surest first,
 * and in the order of the papers where they are as sure as each other.
 */
export function candidatesOf(papers: DraftDocument[]): Candidates {
	const found: Candidates = {}
	for (const paper of papers)
		for (const suggestion of paper.suggestions) {
			const name = suggestion.field
			if (!isField(name) && !isAnswer(name)) continue
			const sofar = found[name] ?? []
			found[name] = sofar
			const same = sofar.findIndex((each) => each.value === suggestion.value)
			if (same < 0) sofar.push({ ...suggestion, documentId: paper.documentId, paper: paper.name })
			else if (sofar[same]?.confidence === 'low' && suggestion.confidence === 'high')
				sofar[same] = { ...suggestion, documentId: paper.documentId, paper: paper.name }
		}
	for (const list of Object.values(found))
		list.sort((a, b) => Number(b.confidence === 'high') - Number(a.confidence === 'high'))
	return found
}

/** Whether the values come from more than one paper, which then differ. */
export function papersDiffer(list: readonly Candidate[] | undefined): boolean {
	return new Set(list?.map(({ documentId }) => documentId)).size > 1
}

/** The one value that the paper gives in words; none where it gives two, or where reading only guesses. */
export function saidByPaper(list: Candidate[] | undefined): Candidate | undefined {
	const sure = list?.filter((each) => each.confidence === 'high') ?? []
	return sure.length === 1 ? sure[0] : undefined
}
