import { useQuery } from "@tanstack/react-query"
import { keys, useData } from "@wholesale/core/admin/kit"

export type Seller = { id: string; trading_name: string; country_code: string }
export type Category = { id: string; name: string; mpath: string }

/** The sellers that a rule may be for; none for those who may not list companies. */
export const useSellers = (): Seller[] =>
  useData<{ companies: Seller[] }>("/companies", { kind: "manufacturer", limit: 100 }).data
    ?.companies ?? []

const backend = (process.env.BACKEND_URL ?? "").replace(/\/$/, "")

/** Medusa's categories; none for those who may not list them. */
export const useCategories = (): Category[] =>
  useQuery({
    queryKey: [...keys.all, "categories"],
    queryFn: async (): Promise<Category[]> => {
      const response = await fetch(
        `${backend}/admin/product-categories?limit=200&fields=id,name,mpath&order=mpath`,
        { credentials: "include" }
      )
      const answer: { product_categories?: Category[] } = response.ok ? await response.json() : {}
      return answer.product_categories ?? []
    },
  }).data ?? []

/** A category with all its ancestors, as commission matches it. Pure. */
export const withAncestors = ({ mpath }: Category): string[] => mpath.split(".").filter(Boolean)
