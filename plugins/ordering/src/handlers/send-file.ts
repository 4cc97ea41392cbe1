import type { MedusaResponse } from "@medusajs/framework/http"

/** Sends a file so that no browser guesses, runs or keeps it. */
export const sendFile = (
  res: MedusaResponse,
  { name, type, content }: { name: string; type: string; content: Buffer }
): undefined => {
  res.set({
    "Content-Type": type,
    "Content-Length": String(content.byteLength),
    "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "_")}"`,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  })
  res.status(200).end(content)
  return undefined
}
