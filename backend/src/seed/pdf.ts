/**
 * A one-page PDF with a title and lines of text, built by hand because the seed needs nothing more.
 * Latin-1 characters only. Object layout: ISO 32000-1, 7.5.
 */
export const simplePdf = (title: string, lines: readonly string[]): Buffer => {
  const escape = (text: string) => text.replaceAll(/[\\()]/g, (character) => `\\${character}`)
  const body = lines.map((text) => `0 -18 Td (${escape(text)}) Tj`).join("\n")
  const content = `BT /F1 18 Tf 60 770 Td (${escape(title)}) Tj /F1 11 Tf 0 -14 Td\n${body}\nET`
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ]
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, "latin1")
}
