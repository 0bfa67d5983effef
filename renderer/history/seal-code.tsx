import { useMemo } from 'react'
import { encode } from 'uqr'

/** A line of text as a QR code, dark on white in every colour scheme, so that any telephone reads it. */
export function SealCode({ text }: { text: string }) {
	const { size, path } = useMemo(() => {
		const { data, size: side } = encode(text, { ecc: 'M', border: 2 })
		const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
		return { size: side, path: dots.join('') }
	}, [text])
	return (
		<svg width="9rem" height="9rem" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img">
			<title>The seal as a QR code</title>
			<rect width={size} height={size} fill="#fff" />
			<path d={path} fill="#000" />
		</svg>
	)
}
