import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { completeAnswers, currentVersion } from '../../domain/index.ts'
import { Part } from '../casework/index.ts'
import { announce, Notice, RefusalNotice, StatusTag, SummaryList } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'

/** The saved numbers of the insurer and the solicitor, and whether somebody has rung them. */
export function Advice({ inHand }: { inHand: CaseInHand }) {
	const { settings, person } = useSession()
	const answers = completeAnswers(currentVersion(inHand.view.case).answers)
	const taken = answers.legal_advice_taken === 'yes'
	const warrant = answers.instrument === 'warrant'
	const [refusal, setRefusal] = useState<Parameters<typeof RefusalNotice>[0]['refusal']>()
	const none = !settings.insurerContact && !settings.solicitorContact
	const record = async () => {
		const result = await inHand.run('request.change-answers', {
			changes: { legal_advice_taken: 'yes' },
			evidence: {},
			reason: '',
		})
		if (result.ok) return announce('Recorded: advice was taken')
		inHand.clearRefusal()
		setRefusal(result.refusal)
	}
	return (
		<Part title={warrant ? 'Ring them now' : 'Ring them today'}>
			{none ? (
				<Notice tone="warn" title="No number is saved yet">
					<p>
						{person.role === 'clinical_lead' ? (
							<>
								Put the insurer’s and the solicitor’s numbers into the <Link href={paths.settings}>settings</Link>, so
								that they stand here.
							</>
						) : (
							'The clinical lead can put the insurer’s and the solicitor’s numbers into the settings, so that they stand here.'
						)}
					</p>
					<p>Most professional insurers have a legal helpline. Its number is on the policy.</p>
				</Notice>
			) : (
				<SummaryList
					rows={[
						{ key: 'insurer', term: 'Insurer', value: settings.insurerContact || 'no number saved' },
						{ key: 'solicitor', term: 'Solicitor', value: settings.solicitorContact || 'no number saved' },
					]}
				/>
			)}
			<RefusalNotice refusal={refusal} />
			{taken ? (
				<p>
					<StatusTag tone="good">Advice was taken</StatusTag>
					{warrant ? null : ' The holding reply can be written now.'}
				</p>
			) : (
				<>
					<p>
						{warrant
							? 'Ring one of them while the officers are there, and record it here.'
							: 'Nothing is sent, and nothing is handed over, before somebody has rung one of them.'}
					</p>
					<Button variant={warrant ? 'default' : 'filled'} loading={inHand.busy} onClick={() => void record()}>
						We have rung and taken advice
					</Button>
				</>
			)}
		</Part>
	)
}
