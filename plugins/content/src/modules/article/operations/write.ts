import { generateEntityId } from "@medusajs/framework/utils"
import {
  notFound,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import type { Locale } from "@wholesale/notifications"
import type { ArticleKind, ArticleStatus, HelpCategory } from "../../../domain/article"
import { changePublication, type PublicationChange } from "../../../domain/publication"

/** What an editor writes; every save keeps one of these as a revision. */
export type ArticleContent = {
  slug: string
  title: string
  summary: string
  body: string
  cover_url: string | null
  author: string
  category: HelpCategory | null
  position: number
}

export type LockedArticle = ArticleContent & {
  id: string
  kind: ArticleKind
  locale: Locale
  group_id: string
  status: ArticleStatus
  publish_at: Date | null
  version: number
}

const COLUMNS = `id, kind, locale, group_id, slug, title, summary, body, cover_url, author, category,
  position, status, publish_at, version`

/** One step of an editor: the article, and the version that they had before them. */
export type ArticleChange = { id: string; version: number; by: By; now: Date }

/**
 * Locks an article for a change.
 * @throws NOT_FOUND
 * @throws ARTICLE_CHANGED with the present version when somebody else saved since
 */
export const lockArticle = async (
  tx: TransactionContext,
  { id, version }: Pick<ArticleChange, "id" | "version">
): Promise<LockedArticle> => {
  const [article] = await sql<LockedArticle>(
    tx,
    `select ${COLUMNS} from article where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!article) {
    throw notFound("Article", id)
  }
  if (article.version !== version) {
    throw refuse("ARTICLE_CHANGED", "Somebody else saved this article; load it again", {
      version: article.version,
    })
  }
  return article
}

type Address = { kind: ArticleKind; locale: Locale; slug: string; id: string }

/** Keeps an address to one writer until the end of the transaction. @throws SLUG_TAKEN */
const claimSlug = async (tx: TransactionContext, { kind, locale, slug, id }: Address) => {
  await sql(tx, "select pg_advisory_xact_lock(hashtext(?))", [`article:${kind}:${locale}:${slug}`])
  const [other] = await sql<{ id: string }>(
    tx,
    `select id from article where kind = ? and locale = ? and slug = ? and id <> ?
       and deleted_at is null`,
    [kind, locale, slug, id]
  )
  if (other) {
    throw refuse("SLUG_TAKEN", `Another article has the address ${slug}`, { id: other.id })
  }
}

/**
 * The group of translations that a new article joins.
 * @throws NOT_FOUND for an article of another kind, TRANSLATION_EXISTS
 */
const groupOf = async (tx: TransactionContext, { kind, locale, translation_of }: NewArticle) => {
  if (!translation_of) {
    return generateEntityId(undefined, "artgrp")
  }
  const [original] = await sql<{ group_id: string }>(
    tx,
    "select group_id from article where id = ? and kind = ? and deleted_at is null",
    [translation_of, kind]
  )
  if (!original) {
    throw notFound("Article", translation_of)
  }
  await sql(tx, "select pg_advisory_xact_lock(hashtext(?))", [`article:${original.group_id}`])
  const [existing] = await sql<{ id: string }>(
    tx,
    "select id from article where group_id = ? and locale = ? and deleted_at is null",
    [original.group_id, locale]
  )
  if (existing) {
    throw refuse("TRANSLATION_EXISTS", "This article already exists in that language", existing)
  }
  return original.group_id
}

export type NewArticle = ArticleContent & {
  kind: ArticleKind
  locale: Locale
  translation_of?: string
  by: By
  now: Date
}

/** Keeps a new draft. @throws SLUG_TAKEN, TRANSLATION_EXISTS, NOT_FOUND */
export const createArticle = async (tx: TransactionContext, input: NewArticle): Promise<string> => {
  const { kind, locale, by, now } = input
  const id = generateEntityId(undefined, "art")
  const group_id = await groupOf(tx, input)
  await claimSlug(tx, { kind, locale, slug: input.slug, id })
  await sql(
    tx,
    `insert into article (id, kind, locale, group_id, slug, title, summary, body, cover_url, author,
       category, position, updated_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, kind, locale, group_id, ...cellsOf(kind, input), by.actor_id, now, now]
  )
  await keepRevision(tx, { id, version: 1, by, now }, input)
  await audit(tx, { id, by }, "article.created", null, { kind, locale, title: input.title })
  return id
}

/** Saves a text as the next version. @throws NOT_FOUND, ARTICLE_CHANGED, SLUG_TAKEN */
export const saveArticle = async (
  tx: TransactionContext,
  change: ArticleChange,
  content: ArticleContent
): Promise<void> => {
  const { kind, locale, version } = await lockArticle(tx, change)
  const { id, by, now } = change
  await claimSlug(tx, { kind, locale, slug: content.slug, id })
  await sql(
    tx,
    `update article set slug = ?, title = ?, summary = ?, body = ?, cover_url = ?, author = ?,
       category = ?, position = ?, version = version + 1, updated_by = ?, updated_at = ? where id = ?`,
    [...cellsOf(kind, content), by.actor_id, now, id]
  )
  await keepRevision(tx, { ...change, version: version + 1 }, content)
}

/** Only help articles stand on a shelf. */
const cellsOf = (kind: ArticleKind, content: ArticleContent) => {
  const { slug, title, summary, body, cover_url, author, category, position } = content
  const shelf = kind === "help" ? (category ?? "start") : null
  return [slug, title, summary, body, cover_url, author, shelf, position]
}

/**
 * Publishes, schedules, withdraws or archives.
 * @throws NOT_FOUND, ARTICLE_CHANGED, TRANSITION_NOT_ALLOWED, INVALID_INPUT, REQUIREMENTS_NOT_MET
 */
export const publishArticle = async (
  tx: TransactionContext,
  change: ArticleChange,
  wanted: PublicationChange
): Promise<void> => {
  const article = await lockArticle(tx, change)
  const { status, publish_at } = changePublication(article, wanted, change.now)
  await sql(
    tx,
    `update article set status = ?, publish_at = ?, version = version + 1, updated_by = ?,
       updated_at = ? where id = ?`,
    [status, publish_at, change.by.actor_id, change.now, change.id]
  )
  await keepRevision(tx, { ...change, version: article.version + 1 }, article)
  const before = { status: article.status, publish_at: article.publish_at }
  await audit(tx, change, `article.${status}`, before, { status, publish_at })
}

/** Brings an earlier text back, as the next version. @throws NOT_FOUND, ARTICLE_CHANGED, SLUG_TAKEN */
export const restoreArticle = async (
  tx: TransactionContext,
  change: ArticleChange,
  revisionId: string
): Promise<void> => {
  const [revision] = await sql<{ content: ArticleContent }>(
    tx,
    "select content from article_revision where id = ? and article_id = ?",
    [revisionId, change.id]
  )
  if (!revision) {
    throw notFound("Revision", revisionId)
  }
  await saveArticle(tx, change, revision.content)
}

/** Takes an article away; its address is free again. @throws NOT_FOUND, ARTICLE_CHANGED */
export const deleteArticle = async (
  tx: TransactionContext,
  change: ArticleChange
): Promise<void> => {
  const { kind, locale, slug, title } = await lockArticle(tx, change)
  const { id, now } = change
  await sql(tx, "update article set deleted_at = ?, updated_at = ? where id = ?", [now, now, id])
  await audit(tx, change, "article.deleted", { kind, locale, slug, title }, null)
}

const keepRevision = async (
  tx: TransactionContext,
  { id, version, by, now }: ArticleChange,
  content: ArticleContent
) => {
  const { slug, title, summary, body, cover_url, author, category, position } = content
  const kept: ArticleContent = { slug, title, summary, body, cover_url, author, category, position }
  await sql(
    tx,
    `insert into article_revision (id, article_id, version, content, saved_by, created_at, updated_at)
     values (?, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      generateEntityId(undefined, "artrev"),
      id,
      version,
      JSON.stringify(kept),
      by.actor_id,
      now,
      now,
    ]
  )
}

const audit = (
  tx: TransactionContext,
  { id, by }: Pick<ArticleChange, "id" | "by">,
  action: string,
  before: object | null,
  after: object | null
) => recordAudit(tx, { by, action, subject_type: "article", subject_id: id, before, after })
