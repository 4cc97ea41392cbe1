import { keys } from "@wholesale/core/admin/kit"
import { useQueryClient } from "@tanstack/react-query"
import type { OrderCardDto } from "../../http/orders"

/** Orders among the lists that were just shown, so that a form can name what was ticked. */
export const useKnownOrders = (ids: readonly string[]): OrderCardDto[] => {
  const client = useQueryClient()
  const lists = client.getQueriesData<{ orders?: OrderCardDto[] }>({
    queryKey: keys.of("/company/orders"),
  })
  const known = new Map(
    lists.flatMap(([, list]) => (list?.orders ?? []).map((order) => [order.id, order] as const))
  )
  return ids.flatMap((id) => {
    const order = known.get(id)
    return order ? [order] : []
  })
}
