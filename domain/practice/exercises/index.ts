import type { Exercise } from '../exercise.ts'
import { j1 } from './j01.ts'
import { j2 } from './j02.ts'
import { j3 } from './j03.ts'
import { j4 } from './j04.ts'
import { j5 } from './j05.ts'
import { j6 } from './j06.ts'
import { j7 } from './j07.ts'
import { j8 } from './j08.ts'
import { j9 } from './j09.ts'
import { j10 } from './j10.ts'
import { j11 } from './j11.ts'
import { j12 } from './j12.ts'

/** The exercises, in the order in which they are offered: one for each of the journeys J1 to J12. */
export const exercises: readonly Exercise[] = [j1, j2, j3, j4, j5, j6, j7, j8, j9, j10, j11, j12]
