import { VisuallyHidden } from '@mantine/core'
import { Link, useParams } from 'wouter'
import {
	answerLabel,
	answerNames,
	answerWords,
	assess,
	type CaseVersion,
	derivedFrom,
	type Finding,
	fieldNames,
	fieldOf,
	laneWords,
	type PackShelf,
	type Revision,
} from '../../domain/index.ts'
import { caseworkStyles, EntryList, OffenceDetail, Part, RequestVisit, useDetail } from '../casework/index.ts'
import { DateText, Loading, PageHeading, RefusalNotice, StatusTag } from '../components/index.ts'
import { standingWords } from '../findings/finding-words.ts'
import { fieldWords } from '../log-request/field-words.ts'
import { sayField } from '../log-request/say-field.ts'
import { type CaseInHand, useCase } from '../requests/use-case.ts'
import { paths } from '../routes.ts'
import { useSession } from '../session.tsx'
import { VersionDiff } from './version-diff.tsx'

/** The versions of a request side by side, and what became of each finding. */
export default function VersionsPage() {
	const { id = '' } = useParams<{ id: string }>()
	const { inHand, refusal } = useCase(id)
	if (inHand) {
		return (
			<RequestVisit requestId={id}>
				<Versions inHand={inHand} />
			</RequestVisit>
		)
	}
	if (!refusal) return <Loading>Opening the versions…</Loading>
	return (
		<>
			<PageHeading>Versions</PageHeading>
			<RefusalNotice refusal={refusal} />
		</>
	)
}

function Versions({ inHand }: { inHand: CaseInHand }) {
	const { case: subject } = inHand.view
	const [last, ...before] = [...subject.versions].reverse()
	const pairs = before.map((older, index) => ({ older, newer: index === 0 ? last : before[index - 1] }))
	return (
		<>
			<PageHeading
				focusKey={subject.id}
				title={`Versions of ${subject.reference}`}
				caption={<Link href={paths.request(subject.id)}>Back to {subject.reference}</Link>}
			>
				Versions of {subject.reference}
			</PageHeading>
			{pairs.length === 0 ? (
				<p>
					There is one version. When the police send a revised request, log it onto this one: it becomes version 2 and
					is compared here.
				</p>
			) : null}
			{pairs.map(({ older, newer }) =>
				newer ? (
					<Part key={older.number} title={`Version ${newer.number} beside version ${older.number}`}>
						<p>
							Version {older.number} received <DateText date={older.fields.receivedOn ?? ''} />, version {newer.number}{' '}
							received <DateText date={newer.fields.receivedOn ?? ''} />.
						</p>
						<VersionDiff before={older} after={newer} counts={subject.work.scopes} />
						<FindingsThen older={older} newer={newer} />
					</Part>
				) : null,
			)}
			{[...subject.versions].reverse().map((version) => (
				<Revisions key={version.number} inHand={inHand} version={version} />
			))}
		</>
	)
}

function Revisions({ inHand, version }: { inHand: CaseInHand; version: CaseVersion }) {
	const revisions = version.revisions ?? []
	if (revisions.length === 0) return null
	return (
		<Part title={`What was changed in version ${version.number} since it was logged`}>
			<p>Nothing is overwritten: each change has a number of its own, and what it said before stays here.</p>
			{revisions.some(({ fields }) => fields.informationSought) ? (
				<OffenceDetail what="the words of the paper">{null}</OffenceDetail>
			) : null}
			<EntryList inHand={inHand} label={`Changes to version ${version.number}`} entries={revisions}>
				{(revision) => <RevisionLines version={version.number} revision={revision} />}
			</EntryList>
		</Part>
	)
}

/** From what to what, line by line. Lines that repeat the paper's words are folded with the rest of the detail. */
function RevisionLines({ version, revision }: { version: number; revision: Revision }) {
	const folded = useDetail()?.open === false
	const { fields, answers, lane, number, reason } = revision
	const lines = [
		...fieldNames.flatMap((name) => {
			const change = fields[name]
			if (!change) return []
			const hidden = folded && name === 'informationSought'
			const say = (value: string) => (hidden ? 'folded' : value ? sayField(name, value) : 'nothing')
			return [{ what: fieldWords[name].label, before: say(change.before), after: say(change.after) }]
		}),
		...answerNames.flatMap((name) => {
			const change = answers[name]
			const field = derivedFrom[name]
			// It says the same as the line that it follows from.
			if (!change || (field && fields[field])) return []
			const say = (value: string) => answerLabel(name, value || fieldOf(name).default) || 'nothing'
			return [{ what: answerWords[name].question, before: say(change.before), after: say(change.after) }]
		}),
		...(lane ? [{ what: 'Handled as', before: laneWords[lane.before].title, after: laneWords[lane.after].title }] : []),
	]
	return (
		<>
			<p>
				<strong>{`Version ${version}.${number}`}</strong>
			</p>
			<ul>
				{lines.map(({ what, before, after }) => (
					<li key={what}>
						{what}
						{what.endsWith('?') ? '' : ':'} before “{before}”, now “{after}”
					</li>
				))}
			</ul>
			{reason ? <p>Why: {reason}</p> : null}
		</>
	)
}

function findingsOf({ answers, fields, loggedAt, pack }: CaseVersion, packs: PackShelf): Map<string, Finding> {
	const rules = packs.packOf(pack) ?? packs.packFor(fields.receivedOn || loggedAt.slice(0, 10))
	return new Map(assess(answers, rules).map((finding) => [finding.check, finding]))
}

/** What became of the findings: cleared by the new version, carried over, or to be looked at again. */
function FindingsThen({ older, newer }: { older: CaseVersion; newer: CaseVersion }) {
	const { packs } = useSession()
	const then = findingsOf(older, packs)
	const now = findingsOf(newer, packs)
	const rows = [...then.values()].filter(
		({ kind, standing }) =>
			(kind === 'police-request' || kind === 'routing') && (standing === 'not shown' || standing === 'unclear'),
	)
	if (rows.length === 0) return null
	return (
		<Part title={`What became of the findings of version ${older.number}`} level={3}>
			<table className={`${caseworkStyles.files} stacks`}>
				<VisuallyHidden component="caption">Findings of version {older.number}, then and now</VisuallyHidden>
				<thead>
					<tr>
						<th scope="col">Finding</th>
						<th scope="col">Version {older.number}</th>
						<th scope="col">Version {newer.number}</th>
						<th scope="col">What became of it</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((finding) => {
						const after = now.get(finding.check)
						const confirmed = newer.confirmed[finding.check]
						const cleared = after?.standing === 'shown'
						return (
							<tr key={finding.check}>
								<th scope="row">{finding.title}</th>
								<td data-label={`Version ${older.number}`}>{standingWords[finding.standing].label}</td>
								<td data-label={`Version ${newer.number}`}>
									{after ? standingWords[after.standing].label : 'no longer checked'}
								</td>
								<td data-label="What became of it">
									{cleared ? (
										<StatusTag tone="good">Cleared</StatusTag>
									) : confirmed ? (
										<StatusTag>{confirmed.at < newer.loggedAt ? 'Carried over' : 'Kept, confirmed again'}</StatusTag>
									) : (
										<StatusTag tone="warn">To be looked at</StatusTag>
									)}
								</td>
							</tr>
						)
					})}
				</tbody>
			</table>
		</Part>
	)
}
