import { PageHeading } from '../components/index.ts'

interface Limit {
	against: string
	/** What stays possible, in plain words. */
	remains: string
}

/** What remains of each threat, from the security reference (section 2, last column). */
const limits: readonly { title: string; limits: readonly Limit[] }[] = [
	{
		title: 'People with a login',
		limits: [
			{
				against: 'Roles',
				remains:
					'Anyone with a login could, with skill, read the whole register. Roles guide what the app offers and record what was done. They do not encrypt one person’s part from another.',
			},
			{
				against: 'Somebody who has left',
				remains:
					'Removing a person changes the key. Copies and backups made before that still open with their old passphrase: destroy them.',
			},
			{
				against: 'Somebody who is suspended',
				remains:
					'The app keeps them out. The key itself changes only when a person is removed. If you have lost trust in somebody, remove them.',
			},
			{
				against: 'Somebody who changes the history',
				remains:
					'It shows, with the first entry that does not fit. What was cut off after this computer last noted the history does not show. Whoever holds the verification sheet and the open register could write a false one. Seals on paper, kept elsewhere, are the answer.',
			},
		],
	},
	{
		title: 'The computer',
		limits: [
			{
				against: 'A stolen computer',
				remains:
					'Locked or off, the register cannot be read without a passphrase or the recovery code. A computer that sleeps unlocked can be. Windows may write memory to the disk when it hibernates: use full-disk encryption.',
			},
			{
				against: 'Malicious programs',
				remains:
					'A program that runs in your account while the register is open can see what you see and what you type. No app can prevent that.',
			},
			{
				against: 'Memory and swap',
				remains:
					'Locking starts the app anew, because nothing less clears its memory. What the system itself has put on disk is beyond its reach.',
			},
			{
				against: 'Cameras and screen pictures',
				remains:
					'Windows keeps the window out of screen pictures. Some programs on a Mac, most on Linux, and every camera can still take it.',
			},
			{
				against: 'The clock',
				remains:
					'Entries are in order by their number. That their times are the true ones depends on the computer’s clock.',
			},
		],
	},
	{
		title: 'Losing it',
		limits: [
			{
				against: 'Forgotten passphrases',
				remains:
					'A clinical lead can add you again, and the recovery code or two trustee sheets open the register. If every passphrase, code and sheet is lost, what is in it is gone for everyone, us included.',
			},
			{
				against: 'A broken disk, or a blackmailer’s program',
				remains:
					'At most a day is lost, if a backup was made. A stick that stays plugged in is lost together with the computer.',
			},
			{
				against: 'A power cut',
				remains:
					'What the app said was saved is on the disk. A disk that lies about having written something can still lose it.',
			},
			{
				against: 'Folders that are copied to the cloud',
				remains: 'The app refuses to begin in one and warns later. Copies made while it is open can be broken or old.',
			},
		],
	},
	{
		title: 'What leaves the register',
		limits: [
			{
				against: 'Letters, exports and prints',
				remains:
					'A file that you save or a page that you print is no longer protected. Printers and other programs keep copies of their own. Opening an original in Word leaves this app’s protection.',
			},
			{
				against: 'A demand for the passphrase',
				remains:
					'Encryption protects against theft, not against the law. Disclosure of a passphrase can be compelled (Regulation of Investigatory Powers Act 2000, section 49; refusing is an offence under section 53). Take advice first.',
			},
			{
				against: 'Knowing that the register exists',
				remains:
					'Whoever sees the computer sees that Threshold is installed. There is no hidden register and no passphrase that wipes it.',
			},
		],
	},
]

/** What the app cannot hold against, in plain words. */
export default function LimitsPage() {
	return (
		<>
			<PageHeading>What Threshold cannot do</PageHeading>
			<p>
				It is built to keep what a client told you, and the fact that they are a client, from everybody who should not
				know. These are the limits that remain. Know them before you rely on it.
			</p>
			{limits.map((part) => (
				<section key={part.title}>
					<h2>{part.title}</h2>
					<dl>
						{part.limits.map(({ against, remains }) => (
							<div key={against}>
								<dt>
									<strong>{against}</strong>
								</dt>
								<dd>{remains}</dd>
							</div>
						))}
					</dl>
				</section>
			))}
		</>
	)
}
