import { Button, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Refusal } from '../../domain/index.ts'
import { call } from '../bridge.ts'
import { DropPlace } from '../components/drop-place.tsx'
import { Notice, PageHeading, RefusalNotice, TextAreaField } from '../components/index.ts'
import { paths } from '../routes.ts'
import { giveFiles, takeFiles } from './handover.ts'
import classes from './log-request.module.css'
import { requestFiles } from './request-files.ts'

/** The file that pasted text is kept as. */
const pastedName = 'Pasted text.txt'

/** How a request came: files, text, or a call. Each way makes a draft and goes on there. */
export function StartPage() {
	const [, go] = useLocation()
	const [text, setText] = useState<string>()
	const [refusal, setRefusal] = useState<Refusal>()
	const [busy, setBusy] = useState(false)
	const area = useRef<HTMLTextAreaElement>(null)

	const start = async (how: 'documents' | 'text' | 'phone', files: File[] = []) => {
		setBusy(true)
		const result = await call('draft.start', { how })
		setBusy(false)
		if (!result.ok) return setRefusal(result.refusal)
		giveFiles(files)
		go(paths.log(result.value.draftId), { replace: true })
	}
	const latest = useRef(start)
	latest.current = start

	useEffect(() => {
		const files = takeFiles()
		if (files.length > 0) void latest.current('documents', files)
	}, [])

	useEffect(() => {
		const onPaste = (event: ClipboardEvent) => {
			if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return
			const files = [...(event.clipboardData?.files ?? [])]
			const pasted = event.clipboardData?.getData('text/plain')
			if (files.length > 0) void latest.current('documents', files)
			else if (pasted) setText(pasted)
		}
		window.addEventListener('paste', onPaste)
		return () => window.removeEventListener('paste', onPaste)
	}, [])

	const typing = text !== undefined
	useEffect(() => {
		if (typing) area.current?.focus()
	}, [typing])

	return (
		<>
			<PageHeading>Log a request</PageHeading>
			<RefusalNotice refusal={refusal} />
			<p>
				Take in everything that came, together. You can also paste files with the keyboard. The originals are kept
				unchanged, encrypted on this computer.
			</p>
			<DropPlace
				{...requestFiles}
				prominent
				busy={busy && !typing}
				onFiles={(files) => void start('documents', files)}
			/>
			<div className={classes.ways}>
				<section className={classes.way} aria-labelledby="way-text">
					<Title order={2} size="h3" mb="xs" id="way-text">
						Paste the text
					</Title>
					{typing ? (
						<form
							onSubmit={(event) => {
								event.preventDefault()
								if (text?.trim()) void start('text', [new File([text], pastedName, { type: 'text/plain' })])
							}}
						>
							<TextAreaField
								id="pasted-text"
								label="Text of the request"
								hint="With the date, the sender and the signature, if you have them"
								ref={area}
								minRows={6}
								maxRows={14}
								value={text}
								onChange={(event) => setText(event.currentTarget.value)}
							/>
							<Button type="submit" mt="md" loading={busy} disabled={!text?.trim()}>
								Read this text
							</Button>
						</form>
					) : (
						<>
							<p>If there is no file: copy the words of the message and paste them here.</p>
							<Button variant="default" onClick={() => setText('')}>
								Paste text
							</Button>
						</>
					)}
				</section>
				<section className={classes.way} aria-labelledby="way-phone">
					<Title order={2} size="h3" mb="xs" id="way-phone">
						It was a phone call
					</Title>
					<p>Shows what to say and what to take down. Good to open while the caller is still there.</p>
					<Button variant="default" loading={busy && !typing} onClick={() => void start('phone')}>
						Log a phone call
					</Button>
				</section>
			</div>
			<Notice>
				Nothing is sent anywhere. What you type is kept as a draft as you go, so you can stop at any point.
			</Notice>
		</>
	)
}
