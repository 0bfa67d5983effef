import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { mostViews, type RequestRow, type SavedView } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { announce, Dialog, KeyHint, Notice, TextField } from '../components/index.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { isStarting, type ListQuery, sameQuery } from './list-query.ts'
import styles from './saved-views.module.css'

/** A view that was just deleted, and its place among the others. */
export interface DeletedView {
	view: SavedView
	at: number
}

/** The person's own views of the list and the requests they opened last, over the filters. */
export function SavedViews({
	query,
	view,
	gone,
	onGone,
}: {
	query: ListQuery
	view: SavedView | undefined
	gone: DeletedView | undefined
	onGone: (gone: DeletedView | undefined) => void
}) {
	const { own, changeOwn, memory } = useSession()
	const [, go] = useLocation()
	const [naming, setNaming] = useState<'new' | 'rename'>()
	const { views } = own
	const changed = view !== undefined && !sameQuery(query, view.query)

	const save = (name: string) => {
		setNaming(undefined)
		if (naming === 'rename' && view) {
			changeOwn({ views: views.map((each) => (each.id === view.id ? { ...each, name } : each)) })
			return announce(`The view is now called ${name}.`)
		}
		const id = String(1 + Math.max(0, ...views.map((each) => Number(each.id))))
		changeOwn({ views: [...views, { id, name, query }] })
		announce(`View ${name} saved.`)
		// What was chosen is in the view now: the list itself shows everything again.
		memory.delete('requests')
		go(paths.view(id))
	}
	const remove = () => {
		if (!view) return
		onGone({ view, at: views.indexOf(view) })
		changeOwn({ views: views.filter(({ id }) => id !== view.id) })
		announce(`View ${view.name} deleted.`)
		go(paths.list)
	}
	const bringBack = () => {
		if (!gone) return
		changeOwn({ views: views.toSpliced(gone.at, 0, gone.view) })
		onGone(undefined)
		announce(`View ${gone.view.name} is back.`)
		go(paths.view(gone.view.id))
	}
	return (
		<>
			<div className={styles.bar} data-not-on-paper>
				{views.length > 0 ? (
					<nav aria-label="Views">
						<ul className={styles.views}>
							<li>
								<Link href={paths.list} aria-current={view ? undefined : 'page'} className={styles.view}>
									All
								</Link>
							</li>
							{views.map(({ id, name }, at) => (
								<li key={id}>
									<Link
										href={paths.view(id)}
										aria-current={view?.id === id ? 'page' : undefined}
										className={styles.view}
									>
										{name} {at < 9 ? <KeyHint keys={[String(at + 1)]} /> : null}
									</Link>
								</li>
							))}
						</ul>
					</nav>
				) : null}
				<div className={styles.actions}>
					{changed ? (
						<Button
							variant="default"
							size="compact-md"
							onClick={() => {
								changeOwn({ views: views.map((each) => (each.id === view.id ? { ...each, query } : each)) })
								announce(`View ${view.name} saved.`)
							}}
						>
							Save the change to “{view.name}”
						</Button>
					) : null}
					{(changed || !view) && !isStarting(query) && views.length < mostViews ? (
						<Button variant="default" size="compact-md" onClick={() => setNaming('new')}>
							Save as a view
						</Button>
					) : null}
					{view && !changed ? (
						<>
							<Button variant="subtle" size="compact-md" onClick={() => setNaming('rename')}>
								Rename this view
							</Button>
							<Button variant="subtle" size="compact-md" onClick={remove}>
								Delete this view
							</Button>
						</>
					) : null}
				</div>
				<Recent />
			</div>
			{gone && !views.some(({ id }) => id === gone.view.id) ? (
				<Notice title={`The view “${gone.view.name}” is deleted`}>
					<Button variant="default" size="compact-md" onClick={bringBack}>
						Bring it back
					</Button>
				</Notice>
			) : null}
			<Dialog
				opened={naming !== undefined}
				onClose={() => setNaming(undefined)}
				title={naming === 'rename' ? 'Rename this view' : 'Save as a view'}
			>
				<NameForm
					first={naming === 'rename' ? (view?.name ?? '') : ''}
					taken={views.filter(({ id }) => naming !== 'rename' || id !== view?.id).map(({ name }) => name)}
					onName={save}
				/>
			</Dialog>
		</>
	)
}

function NameForm({
	first,
	taken,
	onName,
}: {
	first: string
	taken: readonly string[]
	onName: (name: string) => void
}) {
	const [name, setName] = useState(first)
	const [error, setError] = useState('')
	const submit = (event: FormEvent) => {
		event.preventDefault()
		const chosen = name.trim()
		if (!chosen) return setError('Enter a name for the view')
		if (taken.some((each) => each.toLowerCase() === chosen.toLowerCase())) {
			return setError('You have a view of this name already')
		}
		onName(chosen)
	}
	return (
		<form onSubmit={submit} noValidate>
			<TextField
				id="view-name"
				label="Name of the view"
				hint="Only you see it. Do not name a client in it."
				value={name}
				maxLength={60}
				error={error || undefined}
				data-autofocus
				onChange={(event) => setName(event.currentTarget.value)}
			/>
			<div className={styles.submit}>
				<Button type="submit">Save</Button>
			</div>
		</form>
	)
}

/** As many as fit on a line. */
const mostShown = 5

function Recent() {
	const { value } = useQuery('recent.list', {})
	const rows: readonly RequestRow[] = value ?? []
	if (rows.length === 0) return null
	return (
		<nav aria-label="Opened last" className={styles.recent}>
			<span aria-hidden="true">Opened last:</span>
			<ul>
				{rows.slice(0, mostShown).map(({ id, reference }) => (
					<li key={id}>
						<Link href={paths.request(id)}>{reference}</Link>
					</li>
				))}
			</ul>
		</nav>
	)
}
