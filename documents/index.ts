export { type ReadOptions, readDocument } from './read/read-document.ts'
export { letterDocx } from './write/letter-docx.ts'
export { letterHtml } from './write/letter-html.ts'
export { type LetterPaper, letterFileName } from './write/letter-paper.ts'
