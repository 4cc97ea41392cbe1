import { attempt } from "@/data/attempt"
import { searchSku } from "@/data/carts"

/** Type-ahead of the quick order; a refusal is an empty list, the pad goes on without. */
export const GET = async (request: Request) => {
  const q = new URL(request.url).searchParams.get("q")?.trim().slice(0, 80) ?? ""
  const outcome = q ? await attempt(searchSku(q)) : null
  return Response.json(
    { matches: outcome?.ok ? outcome.data : [] },
    { headers: { "cache-control": "private, no-store" } }
  )
}
