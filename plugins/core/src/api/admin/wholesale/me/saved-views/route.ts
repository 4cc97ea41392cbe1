import { handler } from "../../../../../access/handler"
import { coreRoutes } from "../../../../../http/routes"
import { saveView, viewsOf } from "../../../../../modules/saved_view/change-views"
import { savedViews } from "../../../../../modules/saved_view/resolve"

export const GET = handler(coreRoutes.listSavedViews, async ({ by, query, scope }) => ({
  views: await viewsOf(scope, by, query.list),
}))

export const POST = handler(coreRoutes.saveView, async ({ by, body, scope }) => ({
  view: await savedViews(scope).inTransaction((tx) => saveView(tx, by, body)),
}))
