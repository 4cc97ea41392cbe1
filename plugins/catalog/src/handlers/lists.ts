import type { MedusaContainer } from "@medusajs/framework/types"
import { handler, notFound, runner, type CompanyPrincipal } from "@wholesale/core"
import { buyerContextOf } from "../buyer/context"
import { listRoutes as routes } from "../http/routes-lists"
import { savedListService } from "../modules/saved_list/resolve"
import { readList, readLists } from "../queries/lists/read-lists"
import { visibleProduct } from "../queries/products/visible-product"

type Member = { scope: MedusaContainer; principal: CompanyPrincipal }

const detail = async ({ scope, principal }: Member, listId: string, currencyCode?: string) => ({
  list: await readList(scope, {
    company_id: principal.company.id,
    list_id: listId,
    buyer: await buyerContextOf(principal, scope),
    currency_code: currencyCode,
  }),
})

const ref = ({ principal }: Member, listId: string) => ({
  company_id: principal.company.id,
  list_id: listId,
})

export const getLists = handler(routes.listLists, async ({ scope, principal }) => ({
  lists: await readLists(scope, principal.company.id, await buyerContextOf(principal, scope)),
}))

export const postList = handler(routes.createList, async (call) => {
  const { scope, principal, body, by } = call
  const id = await savedListService(scope).create({
    company_id: principal.company.id,
    name: body.name,
    by,
  })
  return detail(call, id)
})

export const getList = handler(routes.getList, (call) =>
  detail(call, call.params.id, call.query.currency_code)
)

export const postListName = handler(routes.renameList, async (call) => {
  const { scope, params, body } = call
  await savedListService(scope).rename({ ...ref(call, params.id), name: body.name })
  return detail(call, params.id)
})

export const deleteList = handler(routes.removeList, async (call) => {
  const { scope, params } = call
  await savedListService(scope).remove(ref(call, params.id))
  return { id: params.id, object: "list", deleted: true }
})

export const postListItem = handler(routes.addListItem, async (call) => {
  const { scope, principal, params, body, by } = call
  const buyer = await buyerContextOf(principal, scope)
  const product = await visibleProduct(runner(scope), body.product_id, buyer)
  if (body.variant_id && !product.variant_ids.includes(body.variant_id)) {
    throw notFound("Variant", body.variant_id)
  }
  await savedListService(scope).addItem({ ...ref(call, params.id), ...body, by })
  return detail(call, params.id)
})

export const deleteListItem = handler(routes.removeListItem, async (call) => {
  const { scope, params } = call
  await savedListService(scope).removeItem({ ...ref(call, params.id), item_id: params.item_id })
  return { id: params.item_id, object: "list_item", deleted: true }
})
