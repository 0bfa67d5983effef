/** Parts of a request's page. */
export const requestTabs = [
	'start',
	'findings',
	'letters',
	'client',
	'searches',
	'decision',
	'release',
	'documents',
	'work',
	'notes',
	'history',
] as const
export type RequestTab = (typeof requestTabs)[number]

/** Where each page lives, behind the `#` of the address. */
export const paths = {
	list: '/',
	/** The list as a view that the person saved shows it. */
	view: (id: string) => `/view/${id}`,
	log: (draftId?: string) => (draftId ? `/log/${draftId}` : '/log'),
	request: (id: string, tab?: RequestTab) => (tab ? `/request/${id}/${tab}` : `/request/${id}`),
	versions: (id: string) => `/request/${id}/versions`,
	letter: (requestId: string, letterId: string) => `/request/${requestId}/letters/${letterId}`,
	emergency: (id?: string) => (id ? `/emergency/${id}` : '/emergency'),
	work: '/work',
	settings: '/settings',
	packs: '/packs',
	summary: '/summary',
	people: '/people',
	backup: '/backup',
	history: '/history',
	/** All topics, or one: `for-clients` is the sheet for clients. */
	help: (topic?: string) => (topic ? `/help/${topic}` : '/help'),
	about: '/about',
	selfTest: '/self-test',
} as const
