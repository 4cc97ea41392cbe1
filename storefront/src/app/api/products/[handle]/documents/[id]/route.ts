import { passDownload } from "@/data/files"

type DocumentRoute = { params: Promise<{ handle: string; id: string }> }

/** A data sheet or another paper of a product, for whoever may see the product. */
export const GET = async (_request: Request, { params }: DocumentRoute) => {
  const { handle, id } = await params
  return await passDownload(
    `/store/wholesale/products/${encodeURIComponent(handle)}/documents/${encodeURIComponent(id)}/content`
  )
}
