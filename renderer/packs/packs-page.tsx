import type { PackRow } from '../../domain/index.ts'
import { useQuery } from '../bridge.ts'
import { DateText, Loading, MomentText, PageHeading, RefusalNotice, StatusTag } from '../components/index.ts'
import { useSession } from '../session.tsx'
import { Citations } from './citations.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { ImportPack } from './import-pack.tsx'
import styles from './packs.module.css'
import { Publishers } from './publishers.tsx'

/** Which rules requests are assessed by, where they are written, and how a new set of them comes in. */
export default function PacksPage() {
	const { person, reloadPacks } = useSession()
	const { value: state, refusal, replace } = useQuery('packs.state', {})
	const mayChange = person.role === 'clinical_lead'
	return (
		<>
			<PageHeading>Rule packs</PageHeading>
			<p>
				A pack holds the checks, where each is written, the ranks and the asking bodies. A request is assessed by the
				pack in force on the day it was received, and keeps that pack for ever.
			</p>
			<RefusalNotice refusal={refusal} />
			{state ? (
				<>
					<section className={styles.section} aria-labelledby="packs-title">
						<h2 id="packs-title">Packs of this service</h2>
						<ul className={styles.entries}>
							{[...state.packs].reverse().map((pack) => (
								<Pack key={pack.ref} pack={pack} />
							))}
						</ul>
					</section>
					{mayChange ? (
						<ImportPack
							onAccepted={(next) => {
								replace(next)
								reloadPacks()
							}}
						/>
					) : null}
					<Publishers keys={state.keys} mayChange={mayChange} onChanged={replace} />
					<Citations citations={state.citations} mayChange={mayChange} onChanged={replace} />
				</>
			) : refusal ? null : (
				<Loading />
			)}
		</>
	)
}

function Pack({ pack }: { pack: PackRow }) {
	const { ref, title, inForceFrom, checks, requests, acceptedAt, fingerprint } = pack
	return (
		<li>
			<h3>
				{title} {pack.inForceToday ? <StatusTag tone="good">In force today</StatusTag> : null}
			</h3>
			<p>
				Pack {ref}, {checks} checks, for requests received from <DateText date={inForceFrom} /> on.{' '}
				{requests === 1 ? '1 request is' : `${requests.toLocaleString('en-GB')} requests are`} assessed by it.
			</p>
			<p className={styles.quiet}>
				{acceptedAt && fingerprint ? (
					<>
						By {pack.publisher}, key <Fingerprint of={fingerprint} />. Accepted by {pack.acceptedBy},{' '}
						<MomentText at={acceptedAt} />.
					</>
				) : (
					'Built in.'
				)}
			</p>
		</li>
	)
}
