import type { MedusaResponse } from "@medusajs/framework/http"

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const

/** Begins an answer that is a table: as an attachment, in no cache, and not guessed at. */
export const beginTable = (res: MedusaResponse, name: string, format: keyof typeof TYPES): void => {
  res.set({
    "Content-Type": TYPES[format],
    "Content-Disposition": `attachment; filename="${name}.${format}"`,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  })
  res.status(200)
}
