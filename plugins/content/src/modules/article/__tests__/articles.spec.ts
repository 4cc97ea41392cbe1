import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { Article, ArticleRevision } from "../models"
import { ARTICLE_MODULE } from "../name"
import {
  createArticle,
  deleteArticle,
  restoreArticle,
  saveArticle,
  type ArticleContent,
  type NewArticle,
} from "../operations/write"
import type ArticleModuleService from "../service"

const NOW = new Date("2026-11-23T12:00:00Z")
const by = { actor_type: "user", actor_id: "user_1", company_id: null, request_id: null }

const CONTENT: ArticleContent = {
  slug: "case-packs",
  title: "Case packs",
  summary: "",
  body: "First",
  cover_url: null,
  author: "",
  category: "ordering",
  position: 0,
}

const DRAFT: NewArticle = { ...CONTENT, kind: "help", locale: "en", by, now: NOW }

moduleIntegrationTestRunner<ArticleModuleService>({
  moduleName: ARTICLE_MODULE,
  // The audit log belongs to another module; here only its table is needed.
  moduleModels: [Article, ArticleRevision, AuditEntry],
  resolve: `${__dirname}/..`,
  testSuite: ({ service }) => {
    const create = (more: Partial<NewArticle> = {}) =>
      service.inTransaction((tx) => createArticle(tx, { ...DRAFT, ...more }))
    const save = (id: string, version: number, body: string) =>
      service.inTransaction((tx) =>
        saveArticle(tx, { id, version, by, now: NOW }, { ...CONTENT, body })
      )

    it("is saved by one of two editors who began with the same version", async () => {
      const id = await create()
      const outcomes = await Promise.allSettled([save(id, 1, "Second"), save(id, 1, "Other")])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "ARTICLE_CHANGED", details: { version: 2 } },
      })
      expect(await service.retrieveArticle(id)).toMatchObject({ version: 2 })
    })

    it("keeps every save, and brings one back as the next", async () => {
      const id = await create()
      await save(id, 1, "Second")
      const revisions = await service.listArticleRevisions({ article_id: id, version: 1 })
      await service.inTransaction((tx) =>
        restoreArticle(tx, { id, version: 2, by, now: NOW }, revisions[0].id)
      )
      expect(await service.retrieveArticle(id)).toMatchObject({ version: 3, body: "First" })
      expect(await service.listArticleRevisions({ article_id: id })).toHaveLength(3)
    })

    it("has an address of its own, also when two are written at once", async () => {
      const outcomes = await Promise.allSettled([create(), create()])
      expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "SLUG_TAKEN" },
      })
      await create({ locale: "de" })
      await create({ kind: "page" })
    })

    it("frees its address when it is deleted", async () => {
      const id = await create()
      await service.inTransaction((tx) => deleteArticle(tx, { id, version: 1, by, now: NOW }))
      await create()
    })

    it("is translated once into a language", async () => {
      const translation_of = await create()
      const german = { locale: "de", translation_of } as const
      await create(german)
      await expect(create({ ...german, slug: "other" })).rejects.toMatchObject({
        code: "TRANSLATION_EXISTS",
      })
      await expect(create({ ...german, kind: "post" })).rejects.toMatchObject({ code: "NOT_FOUND" })
    })

    it("stands on a shelf only as a help article", async () => {
      const post = await create({ kind: "post" })
      const help = await create({ slug: "no-shelf", category: null })
      expect(await service.retrieveArticle(post)).toMatchObject({ category: null })
      expect(await service.retrieveArticle(help)).toMatchObject({ category: "start" })
    })
  },
})
