import { passDownload } from "@/data/files"

type FileRoute = { params: Promise<{ id: string; fileId: string }> }

/** A file that was shown in a ticket of the own company. */
export const GET = async (_request: Request, { params }: FileRoute) => {
  const { id, fileId } = await params
  return await passDownload(
    `/store/wholesale/company/support-tickets/${encodeURIComponent(id)}/files/${encodeURIComponent(fileId)}`
  )
}
