/**
 * A file's own name as text that is safe to show: the last part of any path, without control,
 * bidirectional or invisible characters, at most 200 characters. Never a path to open.
 */
export function displayName(name: string): string {
	const last = name.slice(-2000).split(/[/\\]/).pop() ?? ''
	const shown = last
		.normalize('NFC')
		.replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
		.replace(/[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, '')
		.replace(/ {2,}/g, ' ')
		.trim()
	if (shown === '' || /^\.+$/.test(shown)) return 'unnamed'
	return shown.length > 200 ? `${shown.slice(0, 180)}…${shown.slice(-19)}` : shown
}

/** A header's value as one line that is safe to show, at most 1,000 characters. */
export function displayLine(text: string): string {
	return text
		.slice(0, 1000)
		.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
		.replace(/[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, '')
		.replace(/ {2,}/g, ' ')
		.trim()
}
