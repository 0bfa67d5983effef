import { altText, type Chart, drawingOf, type Pattern, patternTile, type Shape } from '../../domain/index.ts'
import { escaped } from './letter-html.ts'

const tile = patternTile

/** Patterns that tell bars apart in black and white. Ids carry the chart's, since a page has several. */
function patternDefs(id: string): string {
	const pattern = (name: string, inside: string) =>
		`<pattern id="${id}-${name}" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><rect width="${tile}" height="${tile}" fill="#fff"/>${inside}</pattern>`
	const stroke = 'stroke="#1f3f75" stroke-width="2"'
	return [
		'<defs>',
		pattern('stripes', `<path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" ${stroke}/>`),
		pattern('dots', '<circle cx="2" cy="2" r="1.4" fill="#1f3f75"/><circle cx="6" cy="6" r="1.4" fill="#1f3f75"/>'),
		pattern('cross', `<path d="M0 0 8 8M8 0 0 8" stroke="#1f3f75" stroke-width="1"/>`),
		pattern('band', '<path d="M0 4H8" stroke="#777" stroke-width="1"/>'),
		'</defs>',
	].join('')
}

function fillOf(id: string, fill: Pattern | 'band'): string {
	if (fill === 'solid') return '#1f3f75'
	return fill === 'hollow' ? '#fff' : `url(#${id}-${fill})`
}

function drawn(id: string, shape: Shape): string {
	switch (shape.kind) {
		case 'rect':
			return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${fillOf(id, shape.fill)}" stroke="#000" stroke-width="1"${shape.fill === 'band' ? ' stroke-dasharray="4 3"' : ''}/>`
		case 'line':
			return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${shape.heavy ? '#000' : '#999'}" stroke-width="${shape.heavy ? 2 : 1}"${shape.dash ? ' stroke-dasharray="3 3"' : ''}/>`
		case 'dot':
			return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" fill="${shape.open ? '#fff' : '#1f3f75'}" stroke="#000" stroke-width="1"/>`
		case 'text':
			return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}"${shape.bold ? ' font-weight="bold"' : ''}>${escaped(shape.text)}</text>`
	}
}

/** A chart as an SVG picture with its words for screen readers. */
export function chartSvg(chart: Chart): string {
	const { width, height, shapes } = drawingOf(chart)
	const id = `chart-${chart.id}`
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(altText(chart))}" viewBox="-1 -1 ${width + 2} ${height + 2}" width="${width}" height="${height}" font-family="Liberation Sans, Arial, Helvetica, sans-serif" font-size="14">${patternDefs(id)}${shapes.map((shape) => drawn(id, shape)).join('')}</svg>`
}
