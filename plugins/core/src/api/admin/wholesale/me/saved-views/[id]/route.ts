import { handler } from "../../../../../../access/handler"
import { coreRoutes } from "../../../../../../http/routes"
import { removeView, renameView } from "../../../../../../modules/saved_view/change-views"
import { savedViews } from "../../../../../../modules/saved_view/resolve"

export const POST = handler(coreRoutes.renameView, async ({ by, params, body, scope }) => {
  const view = { person: by, id: params.id }
  return {
    view: await savedViews(scope).inTransaction((tx) => renameView(tx, view, body.name)),
  }
})

export const DELETE = handler(coreRoutes.deleteView, async ({ by, params, scope }) => {
  await savedViews(scope).inTransaction((tx) => removeView(tx, { person: by, id: params.id }))
  return { id: params.id, object: "saved_view", deleted: true }
})
