import { Notice } from '../components/index.ts'
import { useSession } from '../session.tsx'

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MB`

/** Stands over every page while the app lives on the room that it kept for a full disk. */
export function DiskNotice() {
	const { reserve } = useSession().status
	if (reserve?.why !== 'used') return null
	const { bytes, of } = reserve
	return (
		<Notice tone={bytes > 0 ? 'warn' : 'alert'} title="The disk of this computer is full" live>
			<p>
				Threshold keeps {megabytes(of)} of room for this and has used {megabytes(of - bytes)} of it. Everything that was
				saved is safe.{' '}
				{bytes > 0
					? `While the other ${megabytes(bytes)} last, entries, notes and letters are still saved; a large file may not be.`
					: 'None is left: from now on it may happen that nothing can be saved, and that nobody can unlock the register.'}
			</p>
			<p>
				Make room on the disk now: empty the bin, and move films, pictures and downloads to another disk, or ask whoever
				looks after your computers. Leave the folder of the register as it is. This notice goes by itself once about{' '}
				{megabytes(of * 5)} are free.
			</p>
		</Notice>
	)
}
