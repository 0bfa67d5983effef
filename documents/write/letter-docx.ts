import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	LeaderType,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	Tab,
	TabStopPosition,
	TabStopType,
	TextRun,
} from 'docx'
import { type LetterBlock, splitLetter } from '../../domain/index.ts'
import { type LetterPaper, numbered } from './letter-paper.ts'

const font = 'Arial'

function paragraph(
	text: string,
	options: { bold?: boolean; size?: number; after?: number; keepNext?: boolean } = {},
): Paragraph {
	const { bold = false, size = 22, after = 120, keepNext = false } = options
	return new Paragraph({
		keepNext,
		spacing: { after },
		children: text
			.split('\n')
			.map((line, index) => new TextRun({ text: line, bold, size, font, ...(index > 0 ? { break: 1 } : {}) })),
	})
}

function heading(
	text: string,
	level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
	size: number,
	pageBreakBefore = false,
): Paragraph {
	return new Paragraph({
		heading: level,
		keepNext: true,
		pageBreakBefore,
		spacing: { before: 160, after: 100 },
		children: [new TextRun({ text, bold: true, size, font, color: '000000' })],
	})
}

/** @param points which list the numbers run through @param closes whether a signature follows, which never stands alone on a page */
function bodyOf(blocks: readonly LetterBlock[], points: 'points' | 'enclosed', closes: boolean): Paragraph[] {
	return numbered(blocks).flatMap(({ block }, at) => {
		const keepNext = closes && at === blocks.length - 1
		switch (block.shape) {
			case 'item':
				return [
					new Paragraph({
						keepNext,
						numbering: { reference: points, level: 0 },
						spacing: { after: 100 },
						children: [new TextRun({ text: block.text, size: 22, font })],
					}),
				]
			case 'option':
				return [paragraph(`☐  ${block.text}`, { keepNext })]
			case 'heading':
				return [heading(block.text, HeadingLevel.HEADING_2, 22)]
			case 'enclosure':
				return [heading(block.text, HeadingLevel.HEADING_2, 22, true)]
			case 'field':
				return [
					new Paragraph({
						spacing: { after: 100 },
						tabStops: [{ type: TabStopType.RIGHT, position: TabStopPosition.MAX, leader: LeaderType.UNDERSCORE }],
						children: [
							new TextRun({ text: block.text, size: 20, font }),
							new TextRun({ children: [' ', new Tab()], size: 20, font }),
						],
					}),
				]
			default:
				return [paragraph(block.text, { keepNext })]
		}
	})
}

/**
 * A letter as a Word document (A4). The file carries no author, no company and no dates of its own but
 * the fixed ones of the format, so that the same letter gives the same content.
 */
export async function letterDocx(paper: LetterPaper): Promise<Uint8Array> {
	const { letter, letterhead, signatory } = paper
	const { text, enclosed } = splitLetter(letter)
	const document = new Document({
		creator: '',
		lastModifiedBy: '',
		title: letter.subject,
		numbering: {
			config: ['points', 'enclosed'].map((reference) => ({
				reference,
				levels: [
					{
						level: 0,
						format: LevelFormat.DECIMAL,
						text: '%1.',
						alignment: AlignmentType.START,
						style: { paragraph: { indent: { left: 454, hanging: 454 } } },
					},
				],
			})),
		},
		sections: [
			{
				properties: {
					page: { size: { width: 11906, height: 16838 }, margin: { top: 1247, right: 1247, bottom: 1247, left: 1247 } },
				},
				footers: {
					default: new Footer({
						children: [
							new Paragraph({
								alignment: AlignmentType.END,
								children: [
									new TextRun({
										children: [
											paper.notReal ? 'NOT REAL: made in practice mode   Page ' : 'Page ',
											PageNumber.CURRENT,
											' of ',
											PageNumber.TOTAL_PAGES,
										],
										size: 16,
										font,
									}),
								],
							}),
						],
					}),
				},
				children: [
					...(paper.notReal ? [paragraph('NOT REAL: made in practice mode', { bold: true })] : []),
					paragraph(letterhead.name, { bold: true, size: 28, after: 40 }),
					...letterhead.lines.map((line, index) =>
						paragraph(line, { size: 19, after: index === letterhead.lines.length - 1 ? 320 : 20 }),
					),
					paragraph(letter.addressee.name, { after: 0 }),
					...letter.addressee.lines.map((line) => paragraph(line, { after: 0 })),
					paragraph('', { after: 120 }),
					paragraph(paper.date, { after: 0 }),
					...letter.references.map(({ label, value }) => paragraph(`${label}: ${value}`, { after: 0 })),
					paragraph('', { after: 120 }),
					...(letter.salutation ? [paragraph(letter.salutation)] : []),
					heading(letter.subject, HeadingLevel.HEADING_1, 24),
					...bodyOf(text, 'points', Boolean(letter.closing)),
					...(letter.closing
						? [
								paragraph(letter.closing, { after: 800, keepNext: true }),
								paragraph(signatory.name, { after: 0, keepNext: true }),
								paragraph(signatory.role, { after: 0, keepNext: true }),
								paragraph(letterhead.name),
							]
						: []),
					...bodyOf(enclosed, 'enclosed', false),
					...(paper.seal ? [paragraph(paper.seal, { size: 16 })] : []),
				],
			},
		],
	})
	return new Uint8Array(await Packer.toBuffer(document))
}
