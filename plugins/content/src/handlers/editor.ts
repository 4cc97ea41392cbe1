import { clock, handler } from "@wholesale/core"
import { editorRoutes as routes } from "../http/routes-content"
import {
  createArticle,
  deleteArticle,
  publishArticle,
  restoreArticle,
  saveArticle,
} from "../modules/article/operations/write"
import { articleDetail, listArticles, listRevisions } from "../queries/articles"
import { articlesOf } from "../workflows/services"

export const getArticles = handler(routes.listArticles, ({ scope, query }) =>
  listArticles(scope, query)
)

export const postArticles = handler(routes.createArticle, async ({ scope, body, by }) => {
  const id = await articlesOf(scope).inTransaction((tx) =>
    createArticle(tx, { ...body, by, now: clock.now() })
  )
  return { article: await articleDetail(scope, id) }
})

export const getArticle = handler(routes.getArticle, async ({ scope, params }) => ({
  article: await articleDetail(scope, params.id),
}))

export const postArticle = handler(
  routes.saveArticle,
  async ({ scope, params: { id }, body: { version, ...content }, by }) => {
    const change = { id, version, by, now: clock.now() }
    await articlesOf(scope).inTransaction((tx) => saveArticle(tx, change, content))
    return { article: await articleDetail(scope, id) }
  }
)

export const removeArticle = handler(
  routes.deleteArticle,
  async ({ scope, params: { id }, query: { version }, by }) => {
    const change = { id, version, by, now: clock.now() }
    await articlesOf(scope).inTransaction((tx) => deleteArticle(tx, change))
    return { id, object: "article", deleted: true }
  }
)

export const postStatus = handler(
  routes.publishArticle,
  async ({ scope, params: { id }, body: { version, ...wanted }, by }) => {
    const change = { id, version, by, now: clock.now() }
    await articlesOf(scope).inTransaction((tx) => publishArticle(tx, change, wanted))
    return { article: await articleDetail(scope, id) }
  }
)

export const getRevisions = handler(routes.listRevisions, ({ scope, params, query }) =>
  listRevisions(scope, params.id, query)
)

export const postRestore = handler(
  routes.restoreArticle,
  async ({ scope, params: { id }, body: { version, revision_id }, by }) => {
    const change = { id, version, by, now: clock.now() }
    await articlesOf(scope).inTransaction((tx) => restoreArticle(tx, change, revision_id))
    return { article: await articleDetail(scope, id) }
  }
)
