/** A PDF of one empty page, whose bytes differ by name. */
export const pdfFile = (name: string) => ({
  name: `${name}.pdf`,
  mimeType: "application/pdf",
  buffer: Buffer.from(
    `%PDF-1.4
% ${name}
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
  ),
})

/** A bank's CSV export with these rows. */
export const csvFile = (name: string, rows: readonly (readonly string[])[]) => ({
  name: `${name}.csv`,
  mimeType: "text/csv",
  buffer: Buffer.from(rows.map((cells) => cells.join(";")).join("\n")),
})

/** A picture of one pixel. */
export const pngFile = (name: string) => ({
  name: `${name}.png`,
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64"
  ),
})
