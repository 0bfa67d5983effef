/** Why a file could not be written, by the code of the system. */
export function sentenceForFile(code: string): string {
	switch (code) {
		case 'ENOSPC':
			return 'The disk is full, so the file was not saved. Nothing in the register is affected. Choose another place, or make room and try again.'
		case 'EACCES':
		case 'EPERM':
		case 'EROFS':
			return 'This folder cannot be written to, so the file was not saved. Choose another folder.'
		case 'EBUSY':
			return 'The file is open in another program, so it was not replaced. Close it there, or choose another name.'
		default:
			return 'The file could not be saved there. Choose another folder and try again.'
	}
}
