/** Folders that cloud services copy, told by their usual names in a path (threat T12 of the security reference). */
const providers: readonly [name: string, segment: RegExp][] = [
	['OneDrive', /^onedrive( ?- ?.+)?$/i],
	['Dropbox', /^dropbox( ?\(.+\))?$/i],
	['Google Drive', /^(google ?drive|googledrive-.+|my drive|drivefs)$/i],
	['iCloud Drive', /^(icloud ?drive|icloud~.*|mobile documents|com~apple~clouddocs)$/i],
	['a cloud service', /^cloudstorage$/i],
	['Box', /^(box|box sync|box-box)$/i],
	['Nextcloud', /^nextcloud$/i],
	['ownCloud', /^owncloud$/i],
	['pCloud', /^p ?cloud ?(drive|sync)?$/i],
	['MEGA', /^(mega|megasync)( uploads| downloads)?$/i],
	['Sync.com', /^sync\.com$/i],
	['Proton Drive', /^proton ?drive.*$/i],
	['Tresorit', /^tresorit$/i],
	['Syncthing', /^syncthing$/i],
]

/** Name of the service whose folder this path lies in, or `undefined`. Works on paths of every system. */
export function cloudServiceOf(folder: string): string | undefined {
	const segments = folder.split(/[\\/]+/)
	return providers.find(([, pattern]) => segments.some((segment) => pattern.test(segment)))?.[0]
}
