import { passDownload } from "@/data/files"

export const GET = async (_request: Request, { params }: { params: Promise<{ id: string }> }) =>
  await passDownload(
    `/store/wholesale/company/documents/${encodeURIComponent((await params).id)}/content`
  )
