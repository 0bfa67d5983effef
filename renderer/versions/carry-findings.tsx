import { Button, Group } from '@mantine/core'
import { assess, type CaseVersion, currentVersion, type Finding, type PackShelf } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { caseworkStyles, Part } from '../casework/index.ts'
import { ChoiceField, RefusalNotice } from '../components/index.ts'
import { standingWords } from '../findings/finding-words.ts'
import { useSession } from '../session.tsx'

/** The findings of the version before that somebody confirmed and that still ask for something. */
function openFindings({ answers, confirmed, fields, loggedAt, pack }: CaseVersion, packs: PackShelf): Finding[] {
	const rules = packs.packOf(pack) ?? packs.packFor(fields.receivedOn || loggedAt.slice(0, 10))
	return assess(answers, rules).filter(
		({ check, kind, standing }) =>
			check in confirmed &&
			(kind === 'police-request' || kind === 'routing') &&
			(standing === 'not shown' || standing === 'unclear'),
	)
}

/**
 * For a revised request: each confirmed finding of the version before, one by one. Carried over, it stands
 * as it was confirmed, unless the new paper settles it; otherwise the new version is looked at afresh.
 */
export function CarryFindings({
	requestId,
	carried,
	onChange,
}: {
	requestId: string
	carried: readonly string[]
	onChange: (carried: string[]) => void
}) {
	const { packs } = useSession()
	const { value: view, refusal } = useQuery('request.open', { requestId })
	if (refusal) return <RefusalNotice refusal={refusal} />
	if (!view) return null
	const before = currentVersion(view.case)
	const findings = openFindings(before, packs)
	return (
		<Part title={`What version ${before.number} did not show`}>
			{findings.length === 0 ? (
				<p>No confirmed finding of version {before.number} asks for anything, so there is nothing to carry over.</p>
			) : (
				<>
					<p>
						Decide one by one. What is carried over stands as it was confirmed, unless the new paper shows it. The rest
						is looked at afresh.
					</p>
					<Group mb="md">
						<Button variant="default" size="compact-md" onClick={() => onChange(findings.map(({ check }) => check))}>
							Carry all {findings.length} over
						</Button>
						<Button variant="default" size="compact-md" onClick={() => onChange([])}>
							Look at all of them afresh
						</Button>
					</Group>
					<div className={caseworkStyles.fields}>
						{findings.map(({ check, title, standing }) => (
							<ChoiceField
								key={check}
								id={`carry-${check}`}
								label={title}
								hint={`Version ${before.number}: ${standingWords[standing].label.toLowerCase()}`}
								value={carried.includes(check) ? 'carry' : 'afresh'}
								onChange={(value) =>
									onChange(value === 'carry' ? [...carried, check] : carried.filter((each) => each !== check))
								}
								choices={[
									{ value: 'afresh', label: 'Look at it afresh' },
									{ value: 'carry', label: 'Carry it over' },
								]}
								inline
							/>
						))}
					</div>
				</>
			)}
		</Part>
	)
}
