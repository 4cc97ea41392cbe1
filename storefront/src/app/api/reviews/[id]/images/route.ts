import { passUpload } from "@/data/files"

type ReviewRoute = { params: Promise<{ id: string }> }

/** A picture for a review of the own company. */
export const POST = async (request: Request, { params }: ReviewRoute) => {
  const { id } = await params
  return await passUpload(request, `/store/wholesale/reviews/${encodeURIComponent(id)}/images`)
}
