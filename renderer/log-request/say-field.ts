import { bodyTypeOf, type FieldName } from '../../domain/index.ts'
import { britishDate } from '../components/index.ts'
import { bodyTypeWords, channelWords, fieldWords } from './field-words.ts'

/** A field's value in words: dates in British style, codes by their names, text as it stands. */
export function sayField(name: FieldName, value: string | undefined): string {
	if (!value) return 'I don’t know'
	switch (fieldWords[name].kind) {
		case 'date':
			return britishDate(value)
		case 'channel':
			return channelWords[value] ?? value
		case 'bodyType':
			return bodyTypeWords[bodyTypeOf(value) ?? value] ?? value
		default:
			return value
	}
}
