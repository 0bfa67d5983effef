import { caps } from '../caps.ts'
import { walkMarkup } from '../markup.ts'
import { TextFlow } from '../text-flow.ts'
import { readSymbols } from '../tick-boxes.ts'

type Attributes = Record<string, string>

/** Parts of the XML whose text is not seen: deleted text, old copies for other programs, field codes, settings. */
const unseen = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText', 'wp:docPr', 'w:sdtEndPr'])

/** A property that is switched on by being there, unless it says otherwise. */
function on(attributes: Attributes): boolean {
	const value = attributes['w:val'] ?? attributes['w14:val'] ?? '1'
	return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

/** A content control while its content is read. */
interface Control {
	checkBox: boolean
	checked: boolean
	placeholder: boolean
}

/** Walks one part of a Word file (ECMA-376, WordprocessingML) and writes its text. */
class WordText {
	#flow = new TextFlow()
	readonly #boxes: { outer: TextFlow; lines: string[] }[] = []
	readonly #controls: Control[] = []
	readonly #beside: string[][] = [[]]
	#hidden = 0
	#depth = 0
	#inText = false
	#inRun = false
	#runHidden = false
	#font = ''
	#listItem = false
	#legacyBox: { value: boolean } | undefined
	#choice: { entries: string[]; picked: number } | undefined

	open(name: string, attributes: Attributes): void {
		this.#depth += 1
		if (this.#hidden > 0 || unseen.has(name)) {
			this.#hidden += 1
			return
		}
		switch (name) {
			case 'w:p':
				this.#listItem = false
				this.#beside.push([])
				break
			case 'w:numPr':
				this.#listItem = true
				break
			case 'w:r':
				this.#inRun = true
				this.#runHidden = false
				this.#font = ''
				break
			case 'w:vanish':
			case 'w:strike':
			case 'w:dstrike':
				if (this.#inRun && on(attributes)) this.#runHidden = true
				break
			case 'w:rFonts':
				if (this.#inRun) this.#font = attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? ''
				break
			case 'w:t':
				this.#inText = true
				break
			case 'w:tab':
			case 'w:ptab':
				// Tab stops of a paragraph carry the same name, outside any run.
				if (this.#inRun) this.#write('   ')
				break
			case 'w:br':
			case 'w:cr':
				this.#flow.newLine()
				break
			case 'w:noBreakHyphen':
				this.#write('-')
				break
			case 'w:sym':
				if (!this.#standsIn())
					this.#write(
						readSymbols(
							String.fromCodePoint(Number.parseInt(attributes['w:char'] ?? '20', 16) & 0xffff),
							attributes['w:font'] ?? '',
						),
					)
				break
			case 'w:tbl':
				this.#flow.openTable()
				break
			case 'w:tr':
				this.#flow.openRow()
				break
			case 'w:tc':
				this.#flow.openCell()
				break
			case 'w:sdt':
				this.#controls.push({ checkBox: false, checked: false, placeholder: false })
				break
			case 'w14:checkbox':
				this.#control((control) => {
					control.checkBox = true
				})
				break
			case 'w14:checked':
				this.#control((control) => {
					control.checked = on(attributes)
				})
				break
			case 'w:showingPlcHdr':
				this.#control((control) => {
					control.placeholder = on(attributes)
				})
				break
			case 'w:sdtContent': {
				const control = this.#controls.at(-1)
				if (control?.checkBox) this.#write(control.checked ? '[X]' : '[ ]')
				break
			}
			case 'w:checkBox':
				this.#legacyBox = { value: false }
				break
			case 'w:default':
			case 'w:checked':
				if (this.#legacyBox) this.#legacyBox.value = on(attributes)
				break
			case 'w:ddList':
				this.#choice = { entries: [], picked: 0 }
				break
			case 'w:listEntry':
				this.#choice?.entries.push(attributes['w:val'] ?? '')
				break
			case 'w:result':
				if (this.#choice) this.#choice.picked = Number.parseInt(attributes['w:val'] ?? '0', 10) || 0
				break
			case 'w:txbxContent':
				this.#boxes.push({ outer: this.#flow, lines: [] })
				this.#flow = new TextFlow()
				break
		}
	}

	close(name: string): void {
		this.#depth -= 1
		if (this.#hidden > 0) {
			this.#hidden -= 1
			return
		}
		switch (name) {
			case 'w:p': {
				const long = this.#flow.length > 80
				this.#flow.newLine()
				if (long) this.#flow.endParagraph()
				const beside = this.#beside.pop() ?? []
				if (beside.length > 0) this.#flow.lines(beside)
				if (this.#beside.length === 0) this.#beside.push([])
				break
			}
			case 'w:r':
				this.#inRun = false
				break
			case 'w:t':
				this.#inText = false
				break
			case 'w:tc':
				this.#flow.closeCell()
				break
			case 'w:tbl':
				this.#flow.closeTable()
				break
			case 'w:sdt':
				this.#controls.pop()
				break
			case 'w:checkBox':
				if (this.#legacyBox) this.#write(this.#legacyBox.value ? '[X]' : '[ ]')
				this.#legacyBox = undefined
				break
			case 'w:ddList':
				if (this.#choice) this.#write(this.#choice.entries[this.#choice.picked] ?? '')
				this.#choice = undefined
				break
			case 'w:txbxContent': {
				const box = this.#boxes.pop()
				if (!box) break
				const text = this.#flow.finish().trim()
				this.#flow = box.outer
				if (text !== '') this.#beside.at(-1)?.push(...text.split('\n'))
				break
			}
		}
	}

	text(text: string): void {
		if (this.#hidden > 0 || !this.#inText || this.#runHidden || this.#depth > caps.markupDepth) return
		if (this.#standsIn()) return
		this.#write(this.#font ? readSymbols(text, this.#font) : text, true)
	}

	finish(): string {
		for (const box of this.#boxes.splice(0).reverse()) {
			const text = this.#flow.finish()
			this.#flow = box.outer
			this.#flow.lines(text.split('\n'))
		}
		return this.#flow.finish()
	}

	#write(text: string, checked = false): void {
		if (!checked && this.#runHidden) return
		if (this.#listItem) {
			if (!this.#flow.started) this.#flow.text('- ')
			this.#listItem = false
		}
		this.#flow.text(text)
	}

	/** Whether what comes is the glyph of a check box control or the grey prompt of an empty one, which nobody wrote. */
	#standsIn(): boolean {
		return this.#controls.some((control) => control.checkBox || control.placeholder)
	}

	#control(change: (control: Control) => void): void {
		const control = this.#controls.at(-1)
		if (control) change(control)
	}
}

/**
 * The text of one part of a Word file: paragraphs as lines, tables row by row with label and value
 * on one line, check boxes and choices with their state, text boxes after the paragraph that holds
 * them, inserted text kept and deleted, hidden and struck-out text left out.
 */
export function wordXmlText(xml: string): string {
	const walk = new WordText()
	walkMarkup(xml, walk, 'xml')
	return walk.finish()
}
