import { Button, Group } from '@mantine/core'
import { Notice } from '../components/index.ts'
import type { EmergencyFacts } from './emergency-facts.tsx'
import type { FactName } from './merge-facts.ts'
import { sixQuestions } from './six-questions.ts'
import type { Conflict } from './use-facts.ts'

const calledBackWords = { yes: 'Yes', no: 'No', unknown: 'Not yet, or not known' } as const

function questionOf(name: FactName): string {
	if (name === 'calledBack') return 'Did you ring back on a number that you found yourself?'
	if (name === 'calledBackOn') return 'Which number was rung back?'
	if (name === 'calledBackAt') return 'At what time was it rung back?'
	return sixQuestions.find((each) => each.name === name)?.label ?? name
}

function said(facts: EmergencyFacts, name: FactName): string {
	return name === 'calledBack' ? calledBackWords[facts.calledBack] : facts[name] || '(nothing)'
}

/** Both versions of every line that two people changed, for a person to choose. */
export function FactsConflict({
	facts,
	conflict,
	onChoose,
}: {
	facts: EmergencyFacts
	conflict: Conflict | undefined
	onChoose: (name: FactName, take: 'mine' | 'theirs') => void
}) {
	if (!conflict) return null
	return (
		<Notice tone="warn" title="Somebody else changed the same lines meanwhile" live>
			<p>Nothing was saved over theirs. Choose which words go on; theirs stay in the history either way.</p>
			{conflict.names.map((name) => (
				<section key={name} aria-label={questionOf(name)}>
					<p>
						<strong>{questionOf(name)}</strong>
					</p>
					<p>Yours: “{said(facts, name)}”</p>
					<p>In the record now: “{said(conflict.theirs, name)}”</p>
					<Group mb="md">
						<Button size="compact-md" onClick={() => onChoose(name, 'mine')}>
							Keep mine
						</Button>
						<Button size="compact-md" variant="default" onClick={() => onChoose(name, 'theirs')}>
							Take theirs
						</Button>
					</Group>
				</section>
			))}
		</Notice>
	)
}
