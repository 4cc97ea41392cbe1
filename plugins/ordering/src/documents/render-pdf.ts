import path from "node:path"
import pdfmake from "pdfmake"
import type { TDocumentDefinitions } from "pdfmake/interfaces"
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

/** What a PDF looks like; for plugins that print something of their own. */
export type PdfLayout = TDocumentDefinitions

/** A layout as PDF. The same layout always gives the same bytes. */
export const renderLayout = async (layout: PdfLayout): Promise<Buffer> => {
  prepare()
  return await pdfmake.createPdf(layout).getBuffer()
}

/** A document as PDF. The same content always gives the same bytes. */
export const renderPdf = async (content: DocumentContent): Promise<Buffer> =>
  await renderLayout(defineDocument(content))
