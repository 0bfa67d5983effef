import { generatePassphrase } from 'secure-password-utilities'
import { DEFAULT_WORDLIST } from 'secure-password-utilities/wordlists'

/**
 * Five words drawn at random from the EFF's long list of 7,776 (less the four with a hyphen): guessing one costs more than anyone
 * has (security reference, section 4: 1.8 × 10^8 years of one graphics card).
 */
export function makePassphrase(): string {
	return generatePassphrase(5, DEFAULT_WORDLIST, ' ')
}
