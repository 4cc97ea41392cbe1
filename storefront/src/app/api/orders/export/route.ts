import { passDownload } from "@/data/files"
import { readOrderQuery } from "@/domain/order-query"

/** The orders of the list's filter as CSV. */
export const GET = async (request: Request) => {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const query = new URLSearchParams(readOrderQuery(params))
  return await passDownload(`/store/wholesale/orders/export${query.size ? `?${query}` : ""}`)
}
