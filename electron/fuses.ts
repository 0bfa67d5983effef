import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

/** Electron's fuses as a release must have them (security reference, section 8, row 9). */
const wanted = [
	[FuseV1Options.RunAsNode, FuseState.DISABLE],
	[FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
	[FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
	[FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
	[FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
	[FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
	[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
	[FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
] as const

/** Names of the fuses that do not stand as they must, read from the bytes of the program that is running. */
export async function wrongFuses(executable: string): Promise<string[]> {
	const wire = await getCurrentFuseWire(executable)
	return wanted.filter(([fuse, state]) => wire[fuse] !== state).map(([fuse]) => FuseV1Options[fuse])
}
