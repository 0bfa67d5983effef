/** Parts of a request's page. */
export const requestTabs = ['findings', 'letters', 'client', 'documents', 'notes', 'history'] as const
export type RequestTab = (typeof requestTabs)[number]

/** Where each page lives, behind the `#` of the address. */
export const paths = {
	list: '/',
	log: (draftId?: string) => (draftId ? `/log/${draftId}` : '/log'),
	request: (id: string, tab?: RequestTab) => (tab ? `/request/${id}/${tab}` : `/request/${id}`),
	letter: (requestId: string, letterId: string) => `/request/${requestId}/letters/${letterId}`,
	settings: '/settings',
	history: '/history',
	about: '/about',
} as const
