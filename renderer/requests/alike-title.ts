/** How many other requests share a reference or a client with this one, as a heading. */
export function alikeTitle(count: number): string {
	return count === 1
		? 'One request in the register looks like this one'
		: `${count} requests in the register look like this one`
}
