import path from "node:path"
import pdfmake from "pdfmake"
import type { DocumentContent } from "./content"
import { defineDocument } from "./define-document"

const folder = path.join(path.dirname(require.resolve("pdfmake/package.json")), "fonts/Roboto")
const font = (name: string) => path.join(folder, `Roboto-${name}.ttf`)

let ready = false

/** Roboto has Latin, Greek and Cyrillic letters; nothing else is read from disk or the network. */
const prepare = () => {
  if (!ready) {
    pdfmake.setFonts({
      Roboto: {
        normal: font("Regular"),
        bold: font("Medium"),
        italics: font("Italic"),
        bolditalics: font("MediumItalic"),
      },
    })
    pdfmake.setLocalAccessPolicy((file) => file.startsWith(folder))
    pdfmake.setUrlAccessPolicy(() => false)
    ready = true
  }
}

/** A document as PDF. The same content always gives the same bytes. */
export const renderPdf = async (content: DocumentContent): Promise<Buffer> => {
  prepare()
  return await pdfmake.createPdf(defineDocument(content)).getBuffer()
}
