import { Button } from '@mantine/core'
import { caseworkStyles, Part, RecordedBy, Recorder, RecordForm, useRecordForm } from '../casework/index.ts'
import { announce, DateField, DateText, StatusTag, TextField } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { useSession } from '../session.tsx'

/** What somebody means to do about this request, with a date of their own. */
export function OwnTasks({ inHand }: { inHand: CaseInHand }) {
	const { tasks } = inHand.view.case.work
	const { status } = useSession()
	const finish = async (taskId: string, title: string) => {
		const result = await inHand.run('work.finish-task', { taskId })
		if (result.ok) announce(`Finished: ${title}`)
	}
	return (
		<Part title="Our own tasks">
			{tasks.length > 0 ? (
				<ul className={caseworkStyles.entries}>
					{tasks.map((task) => (
						<li key={task.taskId}>
							<p>
								<strong>{task.title}</strong> {task.done ? <StatusTag tone="good">Done</StatusTag> : null}
							</p>
							{task.due ? (
								<p>
									By <DateText date={task.due} />, our own date{' '}
									{!task.done && task.due < status.today ? (
										<StatusTag tone="warn">This day has passed</StatusTag>
									) : null}
								</p>
							) : null}
							<p>
								<RecordedBy inHand={inHand} entry={task.done ?? task} />
							</p>
							{task.done ? null : (
								<Button
									variant="default"
									size="compact-md"
									onClick={() => void finish(task.taskId, task.title)}
									aria-label={`It is done: ${task.title}`}
								>
									It is done
								</Button>
							)}
						</li>
					))}
				</ul>
			) : null}
			<Recorder name="work.add-task" label="Add a task">
				{(close) => <TaskForm inHand={inHand} onClose={close} />}
			</Recorder>
		</Part>
	)
}

function TaskForm({ inHand, onClose }: { inHand: CaseInHand; onClose: () => void }) {
	const form = useRecordForm({
		inHand,
		name: 'work.add-task',
		id: 'task',
		start: { title: '', due: '' },
		problems: ({ title }) => ({ title: title.trim() ? undefined : 'Write down what is to be done' }),
		given: ({ title, due }) => ({ title: title.trim(), due }),
		said: 'The task is added',
		onDone: onClose,
	})
	return (
		<RecordForm form={form} label="Add a task" saveLabel="Add the task" onCancel={onClose}>
			<TextField {...form.text('title')} label="What is to be done?" width="wide" maxLength={300} />
			<DateField {...form.date('due')} label="By when? (you may leave this empty)" />
		</RecordForm>
	)
}
