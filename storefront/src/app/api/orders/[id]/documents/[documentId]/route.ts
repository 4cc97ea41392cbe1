import { passDownload } from "@/data/files"

type DocumentRoute = { params: Promise<{ id: string; documentId: string }> }

/** An invoice or another paper of an order, as PDF. */
export const GET = async (_request: Request, { params }: DocumentRoute) => {
  const { id, documentId } = await params
  return await passDownload(
    `/store/wholesale/orders/${encodeURIComponent(id)}/documents/${encodeURIComponent(documentId)}/content`
  )
}
