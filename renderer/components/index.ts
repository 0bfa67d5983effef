export { britishDate } from '../../domain/index.ts'
export { ChoiceField } from './choice-field.tsx'
export { Confirm } from './confirm.tsx'
export { DateField } from './date-field.tsx'
export { shortDate } from './dates.ts'
export { Dialog } from './dialog.tsx'
export { EmptyState } from './empty-state.tsx'
export { ErrorSummary, type FieldError, focusField } from './error-summary.tsx'
export {
	ErrorText,
	FieldGroup,
	type FieldWords,
	SelectField,
	TextAreaField,
	TextField,
} from './field.tsx'
export { KeyHint } from './key-hint.tsx'
export { LinkButton } from './link-button.tsx'
export { announce } from './live-region.tsx'
export { Loading } from './loading.tsx'
export { Notice, RefusalNotice } from './notice.tsx'
export { PageHeading } from './page-heading.tsx'
export { StatusTag, type Tone } from './status-tag.tsx'
export { SummaryList } from './summary-list.tsx'
export { DateText, MomentText } from './timestamp.tsx'
