/** Files of pdfjs-dist that ship without types; what is used of them is typed where it is used. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs'
