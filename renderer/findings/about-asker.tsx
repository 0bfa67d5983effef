import { askerPrompt, bodyByName, currentVersion } from '../../domain/index.ts'
import { Notice } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'

/** What has to be asked of an asker of this kind: a contractor, the service police. */
export function AboutAsker({ inHand }: { inHand: CaseInHand }) {
	const { askingBody = '', askingBodyType } = currentVersion(inHand.view.case).fields
	const prompt = askerPrompt(bodyByName(askingBody)?.type ?? askingBodyType ?? '')
	return prompt ? <Notice title={`About this asker: ${askingBody}`}>{prompt}</Notice> : null
}
