import { attempt } from "@/data/attempt"
import { suggestProducts } from "@/data/products"
import type { Suggestion } from "@/features/shell/read-suggestions"

/** What the search box offers while one types: products first, then makers and categories. */
export const GET = async (request: Request) => {
  const q = new URL(request.url).searchParams.get("q")?.trim().slice(0, 120) ?? ""
  const outcome = q.length > 1 ? await attempt(suggestProducts(q)) : null
  return Response.json(
    { suggestions: outcome?.ok ? suggestionsOf(outcome.data) : [] },
    { headers: { "cache-control": "private, no-store" } }
  )
}

const suggestionsOf = ({
  products,
  sellers,
  categories,
}: Awaited<ReturnType<typeof suggestProducts>>): Suggestion[] => [
  ...products.map(({ handle, title, seller_name }) => ({
    kind: "product" as const,
    label: title,
    detail: seller_name,
    href: `/products/${handle}`,
  })),
  ...sellers.map(({ handle, name }) => ({
    kind: "manufacturer" as const,
    label: name,
    detail: "",
    href: `/manufacturers/${handle}`,
  })),
  ...categories.map(({ id, name }) => ({
    kind: "category" as const,
    label: name,
    detail: "",
    href: `/catalogue?category=${encodeURIComponent(id)}`,
  })),
]
