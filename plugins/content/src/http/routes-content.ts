import { z } from "@medusajs/framework/zod"
import { defineRoutes } from "@wholesale/core"
import { ok, page, paging } from "@wholesale/core/http/fields"
import {
  articleAdminQuery,
  articleCardDto,
  articleDetailDto,
  articleDto,
  articleListQuery,
  articleQuery,
  articleRowDto,
  deleteArticleQuery,
  newArticleInput,
  publishArticleInput,
  restoreArticleInput,
  revisionDto,
  saveArticleInput,
} from "./content"

const editors = { for: "operator", permission: "operator.content" } as const
const oneArticle = z.object({ article: articleDetailDto })

/** What readers ask for. */
export const readerRoutes = defineRoutes({
  listPublished: {
    method: "GET",
    path: "/articles",
    on: ["store"],
    summary: "Published posts, newest first, or help articles by shelf; with search",
    access: { for: "public" },
    query: articleListQuery,
    response: page("articles", articleCardDto),
  },
  getPublished: {
    method: "GET",
    path: "/articles/:kind/:slug",
    on: ["store"],
    summary: "One published article with its text and its translations",
    access: { for: "public" },
    query: articleQuery,
    response: z.object({ article: articleDto }),
  },
})

/** What the operator's editors do. */
export const editorRoutes = defineRoutes({
  listArticles: {
    method: "GET",
    path: "/articles",
    on: ["admin"],
    summary: "Articles of every state, last changed first",
    access: editors,
    query: articleAdminQuery,
    response: page("articles", articleRowDto),
  },
  createArticle: {
    method: "POST",
    path: "/articles",
    on: ["admin"],
    summary: "Begin an article, or the translation of one, as a draft",
    access: editors,
    body: newArticleInput,
    response: oneArticle,
    status: 201,
  },
  getArticle: {
    method: "GET",
    path: "/articles/:id",
    on: ["admin"],
    summary: "One article as its editor needs it",
    access: editors,
    response: oneArticle,
  },
  saveArticle: {
    method: "POST",
    path: "/articles/:id",
    on: ["admin"],
    summary: "Save an article as its next version",
    access: editors,
    body: saveArticleInput,
    response: oneArticle,
  },
  deleteArticle: {
    method: "DELETE",
    path: "/articles/:id",
    on: ["admin"],
    summary: "Delete an article",
    access: editors,
    query: deleteArticleQuery,
    response: ok,
  },
  publishArticle: {
    method: "POST",
    path: "/articles/:id/status",
    on: ["admin"],
    summary: "Publish, schedule, withdraw or archive an article",
    access: editors,
    body: publishArticleInput,
    response: oneArticle,
  },
  listRevisions: {
    method: "GET",
    path: "/articles/:id/revisions",
    on: ["admin"],
    summary: "What earlier saves of an article looked like, newest first",
    access: editors,
    query: z.strictObject(paging),
    response: page("revisions", revisionDto),
  },
  restoreArticle: {
    method: "POST",
    path: "/articles/:id/restore",
    on: ["admin"],
    summary: "Bring an earlier text back as the next version",
    access: editors,
    body: restoreArticleInput,
    response: oneArticle,
  },
})
