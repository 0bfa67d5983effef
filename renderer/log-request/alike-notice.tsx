import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { DuplicateRow } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import { britishDate, Notice } from '../components/index.ts'
import { alikeTitle } from '../requests/alike-title.ts'
import { paths } from '../routes.ts'

interface Props {
	policeReference: string
	clientReference: string
	receivedOn: string
}

/** Requests that look like this one, looked up a moment after the references stop changing. */
export function AlikeNotice({ policeReference, clientReference, receivedOn }: Props) {
	const [alike, setAlike] = useState<DuplicateRow[]>([])
	useEffect(() => {
		let left = false
		const timer = setTimeout(async () => {
			if (!policeReference.trim() && !clientReference.trim()) return setAlike([])
			const date = /^\d{4}-\d{2}-\d{2}$/.test(receivedOn) ? receivedOn : ''
			const result = await call('request.alike', { policeReference, clientReference, receivedOn: date })
			if (!left && result.ok) setAlike(result.value)
		}, 400)
		return () => {
			left = true
			clearTimeout(timer)
		}
	}, [policeReference, clientReference, receivedOn])
	return <AlikeList alike={alike} />
}

/** Other requests with the same reference or client. They are pointed out; nothing is merged. */
function AlikeList({ alike }: { alike: DuplicateRow[] }) {
	if (alike.length === 0) return null
	return (
		<Notice title={alikeTitle(alike.length)} live>
			<ul>
				{alike.map(({ id, reference, receivedOn, askingBody, requester, because }) => (
					<li key={id}>
						<Link href={paths.request(id)}>{reference}</Link>: received{' '}
						{britishDate(receivedOn) || 'on a date not known'}, {[askingBody, requester].filter(Boolean).join(', ')} (
						{because.join(' and ')})
					</li>
				))}
			</ul>
			<p>Nothing is merged or closed by itself. Two requests stay two requests unless a person links them.</p>
		</Notice>
	)
}
