import "server-only"
import type { ArticleCardDto, ArticleDto } from "@wholesale/content/http/schemas"
import { ApiError, request } from "./client"
import { toOffset, type Page, type PageRequest } from "./types"

const BASE = "/store/wholesale"

export type { ArticleCardDto, ArticleDto }

export type ArticleKind = ArticleDto["kind"]

type ListFilter = { kind: "post" | "help"; language: string; category?: string; q?: string }

/** Published posts or help articles of one language. */
export const listArticles = async (filter: ListFilter, page: PageRequest = {}) =>
  await request<Page<"articles", ArticleCardDto>>(`${BASE}/articles`, {
    query: { ...filter, ...toOffset(page) },
  })

type Address = { kind: ArticleKind; slug: string; locale: string }

/** One published article. @throws ApiError 404 for what readers don't see */
export const getArticle = async ({ kind, slug, locale }: Address) =>
  (
    await request<{ article: ArticleDto }>(`${BASE}/articles/${kind}/${encodeURIComponent(slug)}`, {
      query: { language: locale },
    })
  ).article

/** The same, or null where there is none. @throws ApiError when the backend is away */
export const findArticle = async (address: Address): Promise<ArticleDto | null> => {
  try {
    return await getArticle(address)
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 404) {
      return null
    }
    throw error
  }
}

/** The text of consent that stands beside the form; a new wording gets a new version. */
const CONSENT_VERSION = "2026-11"

/** Asks for the newsletter; the answer is the same for every address. */
export const signUpForNewsletter = async (input: {
  email: string
  locale: string
  source: string
}) =>
  await request(`${BASE}/newsletter/sign-ups`, {
    method: "POST",
    body: { ...input, consent_version: CONSENT_VERSION },
  })

export const confirmNewsletter = async (token: string) =>
  await request(`${BASE}/newsletter/confirmations`, { method: "POST", body: { token } })

/** @param token of any issue; without a session, because mail programs have none */
export const leaveNewsletter = async (token: string) =>
  await request(`${BASE}/newsletter/unsubscriptions`, {
    method: "POST",
    body: { token },
    token: null,
  })
