import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { PageHeading } from '../components/index.ts'
import { paths } from '../routes.ts'

/**
 * Catches a page that cannot be drawn: the rest of the app goes on, and the person is told what is safe.
 * Going to another `path` clears it.
 */
export class PageGuard extends Component<{ path: string; children: ReactNode }, { broken: boolean }> {
	override state = { broken: false }

	static getDerivedStateFromError(): { broken: boolean } {
		return { broken: true }
	}

	override componentDidUpdate(before: { path: string }): void {
		if (before.path !== this.props.path && this.state.broken) this.setState({ broken: false })
	}

	override render(): ReactNode {
		if (!this.state.broken) return this.props.children
		return (
			<>
				<PageHeading>This page could not be shown</PageHeading>
				<p>Nothing that was saved is lost. The fault is in the app, not in what you did.</p>
				<p>Go back to the list of requests. If it happens again, lock Threshold and unlock it.</p>
				<Button component="a" href={`#${paths.list}`}>
					Go to the list of requests
				</Button>
			</>
		)
	}
}
