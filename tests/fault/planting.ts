/** Words that occur nowhere else, to be planted in a case and looked for afterwards. */

const starts = [
	'Bran',
	'Cald',
	'Drev',
	'Fenn',
	'Gorl',
	'Hest',
	'Jask',
	'Kelv',
	'Lorm',
	'Morv',
	'Nesk',
	'Orvin',
	'Pelk',
	'Quor',
	'Rusk',
	'Selv',
	'Tarn',
	'Ulver',
	'Vesk',
	'Wrel',
]
const middles = ['adi', 'emo', 'ivu', 'oru', 'ula', 'eski', 'ambo', 'irra', 'onde', 'ulfo']
const ends = ['wick', 'thorpe', 'mere', 'dall', 'gast', 'hulme', 'nort', 'stead', 'vane', 'zell']

/** Invented double names, no two alike: "Branadiwick Caldemothorpe-17". */
export class Planting {
	readonly planted: string[] = []

	next(): string {
		const count = this.planted.length
		const pick = (list: readonly string[], at: number) => list[at % list.length] as string
		const word = (at: number) => `${pick(starts, at)}${pick(middles, at * 7 + 3)}${pick(ends, at * 3 + 1)}`
		const text = `${word(count)} ${word(count * 13 + 5)}-${count + 11}`
		this.planted.push(text)
		return text
	}

	/** So many of them in one sentence. */
	sentence(count: number): string {
		return `Said ${Array.from({ length: count }, () => this.next()).join(', and then ')}.`
	}

	/** Something planted that has to have a form of its own: a passphrase, an address. */
	own(text: string): string {
		this.planted.push(text)
		return text
	}
}
