import { VisuallyHidden } from '@mantine/core'
import { conditionsOfUse, type Release, withheldWords } from '../../domain/index.ts'
import { caseworkStyles, RecordedBy } from '../casework/index.ts'
import { DateText, StatusTag, SummaryList } from '../components/index.ts'
import type { CaseInHand } from '../requests/use-case.ts'
import styles from './release.module.css'
import {
	methodWords,
	pagesInWords,
	pagesOf,
	passphraseWords,
	sawWords,
	stateWords,
	stoppedWords,
} from './release-words.ts'

/** One sentence as it is, several as a list. */
function lines(sentences: string[]) {
	if (sentences.length === 1) return sentences[0]
	return (
		<ul className={styles.list}>
			{sentences.map((sentence) => (
				<li key={sentence}>{sentence}</li>
			))}
		</ul>
	)
}

/** The manifest of a release and its way so far. */
export function ReleaseRecord({
	inHand,
	release,
	blind = false,
}: {
	inHand: CaseInHand
	release: Release
	/** For the second person: address and page counts are left out, so that they come from the request and the files. */
	blind?: boolean
}) {
	const { prepared, checked, sealed, stopped, receipt, state } = release
	const { label, tone } = stateWords[state]
	const done = state === 'sealed' || state === 'stopped'
	return (
		<>
			{done ? (
				<p>
					<StatusTag tone={tone}>{label}</StatusTag>
					{stopped ? ` ${stoppedWords[stopped.because]}${stopped.reason ? `: ${stopped.reason}` : ''}` : ''}
				</p>
			) : null}
			<table className={`${caseworkStyles.files} stacks`}>
				<VisuallyHidden component="caption">What is in the release</VisuallyHidden>
				<thead>
					<tr>
						<th scope="col">Goes out as</th>
						{blind ? null : <th scope="col">Pages</th>}
						<th scope="col">SHA-256, first 16 of 64</th>
					</tr>
				</thead>
				<tbody>
					{prepared.items.map(({ name, pages, sha256 }) => (
						<tr key={name}>
							<td data-label="Goes out as">{name}</td>
							{blind ? null : <td data-label="Pages">{pages}</td>}
							<td className={caseworkStyles.hash} data-label="SHA-256, first 16 of 64">
								{sha256.slice(0, 16)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
			<SummaryList
				rows={[
					{
						key: 'pages',
						term: 'In all',
						value: blind ? 'shown after the check: count them' : pagesInWords(pagesOf(release)),
					},
					{
						key: 'to',
						term: 'To',
						value: blind ? 'shown after the check: read it off the request' : prepared.recipient,
					},
					{
						key: 'withheld',
						term: 'Kept back',
						value:
							prepared.withheld.length === 0
								? 'nothing'
								: lines(
										prepared.withheld.map(
											({ reason, pages, ranges }) =>
												`${pagesInWords(pages)}${ranges ? ` (${ranges})` : ''}: ${withheldWords[reason]}`,
										),
									),
					},
					{
						key: 'conditions',
						term: 'Conditions',
						value: lines(
							prepared.conditions.map(
								(condition) => conditionsOfUse.find(({ id }) => id === condition)?.says ?? condition,
							),
						),
					},
					{ key: 'saw', term: 'Did the client see it?', value: sawWords[prepared.clientSawIt] },
					{ key: 'prepared', term: 'Prepared', value: <RecordedBy inHand={inHand} entry={prepared} /> },
					...(checked
						? [{ key: 'checked', term: 'Checked', value: <RecordedBy inHand={inHand} entry={checked} /> }]
						: []),
					...(sealed
						? [
								{ key: 'sealed', term: 'Sealed', value: <RecordedBy inHand={inHand} entry={sealed} /> },
								{
									key: 'way',
									term: 'How it went',
									value: `${methodWords[sealed.method]}; passphrase: ${passphraseWords[sealed.passphraseSentBy].toLowerCase()}`,
								},
							]
						: []),
					...(receipt
						? [
								{
									key: 'receipt',
									term: 'Receipt',
									value: (
										<>
											<DateText date={receipt.on} />, from {receipt.from}
										</>
									),
								},
							]
						: []),
				]}
			/>
		</>
	)
}
