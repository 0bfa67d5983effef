import type { PDFPageProxy } from 'pdfjs-dist'
import { caps } from '../read/caps.ts'
import { apply, asMatrix, identity, type Matrix, multiply } from '../read/pdf/matrix.ts'
import { pdfJs } from '../read/pdf/open-pdf.ts'

/** Pieces of text that a page draws and that nobody sees: without ink, or beside the paper. */
export interface UnseenText {
	withoutInk: number
	offPage: number
}

interface State {
	matrix: Matrix
	/** Text rendering mode: 3 and 7 draw nothing (ISO 32000-1, table 106). */
	mode: number
	leading: number
}

/** Where text goes while a page's drawing is followed, operation by operation. */
class Pen {
	state: State = { matrix: identity, mode: 0, leading: 0 }
	#kept: State[] = []
	#line: Matrix = identity

	save(): void {
		this.#kept.push({ ...this.state })
	}
	restore(): void {
		this.state = this.#kept.pop() ?? this.state
	}
	transform(matrix: Matrix | undefined): void {
		if (matrix) this.state.matrix = multiply(this.state.matrix, matrix)
	}
	begin(matrix: Matrix | undefined = identity): void {
		this.#line = matrix
	}
	move(x: number, y: number): void {
		this.#line = multiply(this.#line, [1, 0, 0, 1, x, y])
	}
	/** Where the next letter starts, in the page's own units. */
	place(): [number, number] {
		return apply(multiply(this.state.matrix, this.#line), 0, 0)
	}
}

/** A matrix as an operation brings it: six numbers, or one list of them. */
function matrixIn(args: readonly unknown[]): Matrix | undefined {
	return asMatrix(args.length >= 6 ? args : args[0])
}

function hasLetters(args: readonly unknown[]): boolean {
	const glyphs = Array.isArray(args[0]) ? args[0] : []
	return glyphs.some((glyph) => typeof glyph === 'object' && glyph !== null && /\S/.test(String(glyph.unicode ?? '')))
}

export async function unseenText(page: PDFPageProxy): Promise<UnseenText> {
	const { OPS } = await pdfJs()
	const { fnArray, argsArray } = await page.getOperatorList()
	const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
	const pen = new Pen()
	const unseen: UnseenText = { withoutInk: 0, offPage: 0 }
	for (const [place, operation] of fnArray.slice(0, caps.pageOperations).entries()) {
		const args = (argsArray[place] ?? []) as unknown[]
		switch (operation) {
			case OPS.save:
				pen.save()
				break
			case OPS.restore:
			case OPS.paintFormXObjectEnd:
				pen.restore()
				break
			case OPS.paintFormXObjectBegin:
				pen.save()
				pen.transform(asMatrix(args[0]))
				break
			case OPS.transform:
				pen.transform(matrixIn(args))
				break
			case OPS.beginText:
				pen.begin()
				break
			case OPS.setTextMatrix:
				pen.begin(matrixIn(args))
				break
			case OPS.setLeading:
				pen.state.leading = Number(args[0])
				break
			case OPS.setLeadingMoveText:
				pen.state.leading = -Number(args[1])
				pen.move(Number(args[0]), Number(args[1]))
				break
			case OPS.moveText:
				pen.move(Number(args[0]), Number(args[1]))
				break
			case OPS.nextLine:
				pen.move(0, -pen.state.leading)
				break
			case OPS.setTextRenderingMode:
				pen.state.mode = Number(args[0])
				break
			case OPS.showText: {
				if (!hasLetters(args)) break
				const [x, y] = pen.place()
				if (pen.state.mode === 3 || pen.state.mode === 7) unseen.withoutInk++
				else if (x < x0 - 2 || y < y0 - 2 || x > x1 + 2 || y > y1 + 2) unseen.offPage++
			}
		}
	}
	return unseen
}
