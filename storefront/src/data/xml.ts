import "server-only"
import { ApiError } from "./client"

/**
 * Answers with XML. It is made anew for every reader: what was hidden a moment ago is in no copy.
 * While the backend is away, search engines are told to come back.
 */
export const xmlAnswer = async (make: () => Promise<string>): Promise<Response> => {
  try {
    return new Response(await make(), {
      headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "no-store" },
    })
  } catch (error) {
    if (error instanceof ApiError) {
      return new Response(null, { status: 503, headers: { "retry-after": "300" } })
    }
    throw error
  }
}
