import type { CaseInHand } from '../requests/use-case.ts'
import { Assignment } from './assignment.tsx'
import { ChallengeAnswer } from './challenge-answer.tsx'
import { CloseRequest } from './close-request.tsx'
import { Incidents } from './incidents.tsx'
import { Measures } from './measures.tsx'
import { OwnTasks } from './own-tasks.tsx'

/** Who has the request, what they mean to do, what the police answered, and the end. */
export function WorkTab({ inHand }: { inHand: CaseInHand }) {
	return (
		<>
			<Assignment inHand={inHand} />
			<OwnTasks inHand={inHand} />
			<ChallengeAnswer inHand={inHand} />
			<Measures inHand={inHand} />
			<Incidents inHand={inHand} />
			<CloseRequest inHand={inHand} />
		</>
	)
}
