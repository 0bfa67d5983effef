import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { CaseTask } from '../../domain/index.ts'
import { StatusTag } from '../components/index.ts'
import { paths, type RequestTab } from '../routes.ts'
import classes from './request-page.module.css'
import { taskWords } from './request-words.ts'

interface Props {
	requestId: string
	tasks: CaseTask[]
	onLane: () => void
}

/** The part of the page where a task is done; the lane is a dialog of its own. */
function tabOf(goTo: CaseTask['goTo']): RequestTab | undefined {
	if (goTo === 'emergency') return 'start'
	if (goTo === 'close') return 'work'
	return goTo === 'lane' ? undefined : goTo
}

/** What there is to do about a request, each with its state in words and a link to where it is done. */
export function RequestTasks({ requestId, tasks, onLane }: Props) {
	return (
		<section aria-labelledby="tasks-title" data-not-on-paper>
			<h2 id="tasks-title">What there is to do</h2>
			<ul className={classes.tasks}>
				{tasks.map((task) => {
					const { label, tone } = taskWords[task.status]
					const tab = tabOf(task.goTo)
					const startable = task.status === 'to do' || task.status === 'done'
					return (
						<li key={task.id}>
							{tab && startable ? (
								<Link href={paths.request(requestId, tab)}>{task.title}</Link>
							) : task.goTo === 'lane' && startable ? (
								<Anchor component="button" type="button" onClick={onLane}>
									{task.title}
								</Anchor>
							) : (
								task.title
							)}{' '}
							<StatusTag tone={tone}>{label}</StatusTag>
							{task.why && <p>{task.why}</p>}
						</li>
					)
				})}
			</ul>
		</section>
	)
}
