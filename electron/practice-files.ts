import type { PracticeFile } from '../db/index.ts'
import { practicePaper } from '../documents/index.ts'
import { exercises } from '../domain/index.ts'

/** Every paper of every exercise, made into a file. */
export function practiceFiles(): Promise<PracticeFile[]> {
	return Promise.all(
		exercises.flatMap(({ id, papers }) =>
			papers.map(async (paper) => ({
				...{ exercise: id, paper: paper.id, name: paper.name },
				bytes: await practicePaper(paper),
			})),
		),
	)
}
