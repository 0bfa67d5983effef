import { altText, type Chart, drawingOf, type Pattern, patternTile, type Shape } from '../../domain/index.ts'
import styles from './summary.module.css'

const tile = patternTile

/** Patterns that tell bars apart without colour; ids carry the chart's, since a page has several. */
function Patterns({ id }: { id: string }) {
	const square = { width: tile, height: tile, patternUnits: 'userSpaceOnUse' } as const
	const ground = <rect width={tile} height={tile} fill="var(--t-ground)" />
	return (
		<defs>
			<pattern id={`${id}-stripes`} {...square}>
				{ground}
				<path d="M-2 10 10 -2M-2 2 2 -2M6 10 10 6" stroke="var(--t-fill)" strokeWidth={2} />
			</pattern>
			<pattern id={`${id}-dots`} {...square}>
				{ground}
				<circle cx={2} cy={2} r={1.4} fill="var(--t-fill)" />
				<circle cx={6} cy={6} r={1.4} fill="var(--t-fill)" />
			</pattern>
			<pattern id={`${id}-cross`} {...square}>
				{ground}
				<path d="M0 0 8 8M8 0 0 8" stroke="var(--t-fill)" strokeWidth={1} />
			</pattern>
			<pattern id={`${id}-band`} {...square}>
				{ground}
				<path d="M0 4H8" stroke="var(--t-control)" strokeWidth={1} />
			</pattern>
		</defs>
	)
}

function fillOf(id: string, fill: Pattern | 'band'): string {
	if (fill === 'solid') return 'var(--t-fill)'
	return fill === 'hollow' ? 'var(--t-ground)' : `url(#${id}-${fill})`
}

function Drawn({ id, shape }: { id: string; shape: Shape }) {
	switch (shape.kind) {
		case 'rect':
			return (
				<rect
					x={shape.x}
					y={shape.y}
					width={shape.width}
					height={shape.height}
					fill={fillOf(id, shape.fill)}
					stroke="currentColor"
					strokeDasharray={shape.fill === 'band' ? '4 3' : undefined}
				/>
			)
		case 'line':
			return (
				<line
					x1={shape.x1}
					y1={shape.y1}
					x2={shape.x2}
					y2={shape.y2}
					stroke={shape.heavy ? 'currentColor' : 'var(--t-control)'}
					strokeWidth={shape.heavy ? 2 : 1}
					strokeDasharray={shape.dash ? '3 3' : undefined}
				/>
			)
		case 'dot':
			return (
				<circle
					cx={shape.x}
					cy={shape.y}
					r={shape.r}
					fill={shape.open ? 'var(--t-ground)' : 'var(--t-fill)'}
					stroke="currentColor"
				/>
			)
		case 'text':
			return (
				<text
					x={shape.x}
					y={shape.y}
					textAnchor={shape.anchor}
					fontWeight={shape.bold ? 650 : undefined}
					fill="currentColor"
				>
					{shape.text}
				</text>
			)
	}
}

/** A chart of the published table, with its words for those who cannot see it. */
export function ChartPicture({ chart }: { chart: Chart }) {
	const { width, height, shapes } = drawingOf(chart)
	const id = `chart-${chart.id}`
	return (
		<figure className={styles.figure}>
			<figcaption>
				<strong>{chart.title}</strong>
				{chart.counted}.
			</figcaption>
			<svg
				className={styles.picture}
				role="img"
				aria-label={altText(chart)}
				viewBox={`-1 -1 ${width + 2} ${height + 2}`}
				fontSize={14}
			>
				<Patterns id={id} />
				{shapes.map((shape, at) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: shapes are drawn in order and have no identity
					<Drawn key={at} id={id} shape={shape} />
				))}
			</svg>
			{chart.compare ? <small className={styles.compare}>{chart.compare.caveat}</small> : null}
		</figure>
	)
}
