import { type Columns, countedRow } from './box-columns.ts'
import type { Open } from './boxes.ts'
import type { cellsOf } from './lines.ts'
import { type Passage, plain } from './passage.ts'

/** Words that a form prints under a label for whoever fills it in. */
const printed =
	/^(?:\(.*\)$|be (?:specific|clear|precise)|explain|refer to|consider (?:less|whether|other|the)|say (?:how|why|what|who|whether)|describe|state (?:how|why|what|whether|the)|give (?:the|reasons|details|full|a)|include (?:the|any|details|dates)|do not (?:copy|use|leave|send|include|write)|list (?:the|all|any)|set out|if (?:so|yes|no|not|known|applicable)\b|please (?:explain|state|give|describe|set|list|include|complete|refer|tick|be|provide details|specify)|is there (?:a risk|any)|who will see|what (?:will|other)|why (?:is|are|do|does|will|would)|how (?:will|is|has|have)|counselling requests? (?:only|are|must)|(?:the )?(?:victim|person)'s views (?:must|should)|there is no (?:time limit|statutory)|requests? for whole|see (?:the )?(?:guidance|code|section|note)|note(?: to officer)?:|tick |complete |enter |attach |mandatory|required|for (?:counselling|police|office) (?:requests|use)|(?:must|should) be\b|(?:this|the) (?:section|box|part|field) (?:must|should|is)|guidance|e\.g\.|for example|continue on|maximum|name, rank|inspector or above|chief inspector or above|must be (?:chief|an? inspector)|(?:written )?notice (?:must|should) be|where possible|only (?:complete|if)|avoid|describe the|requests to|requests? (?:to|for) counselling|remember|you (?:must|should) (?:explain|state|set out|give|consider|record|complete))/i
export const generic =
	/\b(?:must|should|only|please|do not|why|how|what|who|which|whether|explain|needed|than|presumed|act|code|section|this case|officer|below|above|\?)\b|\?$/i

export const printedUnder =
	/^(?:is there a risk|who will see|counselling requests|refer to|explain|consider|be specific|describe the|the victim's views|the person's views|there is no|requests? (?:to|for)|if so|do not|say (?:how|why|what)|set out|include|note)\b/i

/** A box's lines without the guidance that is printed over the answer. */
export function withoutGuidance(lines: Passage[], below: boolean): Passage[] {
	if (!below) return lines
	let first = 0
	while (
		first < lines.length &&
		printed.test(lines[first]!.text) &&
		generic.test(lines[first]!.text) &&
		lines[first]!.text.length < 200
	) {
		// A line of guidance that is broken over two lines ends with the sentence.
		let last = first
		while (last + 1 < lines.length && !/[.?!)]$/.test(lines[last]!.text) && lines[last]!.text.length > 60) last++
		first = last + 1
	}
	return lines.slice(first)
}

/** A line in brackets at the end that asks or instructs is printed over the next label. */
export function withoutNextGuidance(lines: Passage[]): Passage[] {
	const last = lines.at(-1)?.text ?? ''
	return /^\(.{8,}[.?]\)$/.test(last) && generic.test(last) ? lines.slice(0, -1) : lines
}

/** Whether a line under a row of two columns belongs to the label's column, its second cell to the value. */
export function underLabel(open: Open, cells: ReturnType<typeof cellsOf>, columns: Columns): boolean {
	const [first, second] = cells
	if (!first || open.column === undefined || first.column >= open.column - 2) return false
	const words = plain(first.text)
	const guidance =
		printed.test(words) && generic.test(words) && /[.?)]$/.test(words) && !/^(?:why|how|what)\b/i.test(words)
	if (!guidance && second && Math.abs(second.column - open.column) > 2) return false
	// A row that is counted, or one of a form whose labels have no capitals, begins anew.
	if (
		second &&
		(countedRow.test(words) || (columns.small && (columns.values.size === 0 || columns.values.has(second.column))))
	)
		return false
	const carried = /^\p{Ll}/u.test(words) && (second !== undefined || words.length < open.column)
	return guidance || carried
}
