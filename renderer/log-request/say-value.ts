import { answerLabel, type FieldName } from '../../domain/index.ts'
import { britishDate } from '../components/index.ts'
import { isField, type Name } from './candidates.ts'
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
			return bodyTypeWords[value] ?? value
		default:
			return value
	}
}

/** The value of a field or an answer in words. */
export function sayValue(name: Name, value: string | undefined): string {
	return isField(name) ? sayField(name, value) : answerLabel(name, value ?? '') || 'I don’t know'
}
