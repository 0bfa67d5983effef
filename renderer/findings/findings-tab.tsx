import { Button, Checkbox, Title, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { completeAnswers, currentVersion, type Evidence, type FindingGroup, groupFindings } from '../../domain/index.ts'
import { announce, Notice } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import { AboutAsker } from './about-asker.tsx'
import { FindingItem } from './finding-item.tsx'
import { isConfirmable } from './finding-words.ts'
import classes from './findings.module.css'

interface Props {
	inHand: CaseInHand
	onShow: (evidence: Evidence[], about: string) => void
}

/** Every finding in its group; what nobody confirmed yet is marked, and can be confirmed one by one or together. */
export function FindingsTab({ inHand, onShow }: Props) {
	const { view, run, busy } = inHand
	const [onlyOpen, setOnlyOpen] = useState(false)
	const open = new Set(view.unconfirmed)
	const asked = view.findings.filter(({ standing }) => standing === 'not shown' || standing === 'unclear')
	const groups = groupFindings(onlyOpen ? asked : view.findings)

	const confirm = async (checks: string[], what: string) => {
		const result = await run('findings.confirm', { checks })
		if (result.ok) announce(what)
	}
	const applies = view.findings.filter(({ standing }) => standing !== 'not applicable')
	const toConfirm = applies.filter(({ check }) => open.has(check)).map(({ check }) => check)
	const confirmable = view.findings.filter(isConfirmable)
	const died = completeAnswers(currentVersion(view.case).answers).client_died === 'yes'
	return (
		<>
			{died && (
				<Notice tone="warn" title="The record says that the client has died">
					How Chapter 3A applies when the person has died is not settled in the sources: take advice. The request is
					checked all the same, and nothing is released by itself. The duty of confidence goes on.
				</Notice>
			)}
			<AboutAsker inHand={inHand} />
			{toConfirm.length > 0 && (
				<Notice
					title={`${toConfirm.length} of ${confirmable.length} findings ${toConfirm.length === 1 ? 'is' : 'are'} proposed, not yet confirmed`}
				>
					<p>
						Look through them, put right what is wrong, and confirm the rest. A letter asks only about what somebody
						confirmed.
					</p>
					<Button
						variant="default"
						loading={busy}
						onClick={() => void confirm(toConfirm, `${toConfirm.length} findings confirmed`)}
					>
						{toConfirm.length === 1 ? 'Confirm this finding' : `Confirm all ${toConfirm.length} findings`}
					</Button>
				</Notice>
			)}
			{asked.length > 0 && (
				<Checkbox
					mb="lg"
					label={`Show only the ${asked.length} that are not shown or unclear`}
					checked={onlyOpen}
					onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
				/>
			)}
			{groups.map((group) => (
				<Group key={group.id} group={group} open={open} inHand={inHand} onShow={onShow} onConfirm={confirm} />
			))}
		</>
	)
}

function Group({
	group,
	open,
	inHand,
	onShow,
	onConfirm,
}: Props & {
	group: FindingGroup
	open: ReadonlySet<string>
	onConfirm: (checks: string[], what: string) => Promise<void>
}) {
	const applies = group.findings.filter(({ standing }) => standing !== 'not applicable')
	const rest = group.findings.filter(({ standing }) => standing === 'not applicable')
	const toConfirm = applies.filter(({ check }) => open.has(check)).map(({ check }) => check)
	return (
		<section className={classes.group} aria-labelledby={`group-${group.id}`}>
			<div className={classes.groupHead}>
				<Title order={2} size="h3" id={`group-${group.id}`}>
					{group.title}
				</Title>
				{toConfirm.length > 1 && (
					<Button
						variant="default"
						size="compact-md"
						disabled={inHand.busy}
						onClick={() => void onConfirm(toConfirm, `${toConfirm.length} findings confirmed: ${group.title}`)}
						aria-label={`Confirm these ${toConfirm.length} findings: ${group.title}`}
					>
						{`Confirm these ${toConfirm.length} findings`}
					</Button>
				)}
			</div>
			<ul className={classes.list}>
				{applies.map((finding) => (
					<FindingItem
						key={finding.check}
						finding={finding}
						inHand={inHand}
						confirmed={!open.has(finding.check)}
						onShow={onShow}
					/>
				))}
			</ul>
			{rest.length > 0 && (
				<details>
					<summary>
						{rest.length === 1 ? '1 check does not apply' : `${rest.length} checks do not apply`}
						<VisuallyHidden component="span">: {group.title}</VisuallyHidden>
					</summary>
					<ul className={classes.list}>
						{rest.map((finding) => (
							<FindingItem key={finding.check} finding={finding} inHand={inHand} confirmed onShow={onShow} />
						))}
					</ul>
				</details>
			)}
		</section>
	)
}
