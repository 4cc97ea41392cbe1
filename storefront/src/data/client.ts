import "server-only"
import { config } from "@/config"
import { problemFrom, UNREACHABLE, type Problem } from "./problem"
import { readSession } from "./session"

/** Thrown by `request`; carries what the pages need to explain the refusal. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code} ${problem.message}`)
  }
}

type Query = Record<string, string | number | string[] | undefined>

export type RequestOptions = {
  method?: "GET" | "POST" | "DELETE"
  body?: object
  query?: Query
  /** Overrides the session's token; null sends none. */
  token?: string | null
}

/** Longest wait for an answer, in milliseconds. */
const TIMEOUT_MS = 10_000

/**
 * Calls the backend for the signed-in person and their company; the one way out of the storefront.
 * @param path from the root, for example `/store/wholesale/me`
 * @throws ApiError for every answer that is not a success, and for no answer at all
 */
export const request = async <Answer>(
  path: string,
  { method = "GET", body, query, token }: RequestOptions = {}
): Promise<Answer> => {
  const response = await reach(path + search(query), {
    method,
    headers: {
      ...(await sessionHeaders(token)),
      ...(body ? { "content-type": "application/json" } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) {
    throw new ApiError(problemFrom(response.status, answer))
  }
  // The backend sends every answer through the schema whose type the caller names.
  return answer as Answer
}

/** The headers that tell the backend which shop asks, who and for which company. */
export const sessionHeaders = async (token?: string | null): Promise<Record<string, string>> => {
  const session = await readSession()
  const bearer = token === undefined ? session.token : token
  return {
    "x-publishable-api-key": config().publishableKey,
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    ...(bearer && session.companyId ? { "x-company-id": session.companyId } : {}),
  }
}

/** `fetch` against the backend without a cache. @throws ApiError when it can't be reached */
export const reach = async (path: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(config().backendUrl + path, { ...init, cache: "no-store" })
  } catch (error) {
    const message = error instanceof Error ? error.message : "no answer"
    throw new ApiError({ status: 503, code: UNREACHABLE, message, details: {} })
  }
}

const search = (query: Query = {}) => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== "") {
        params.append(key, String(one))
      }
    }
  }
  return params.size ? `?${params}` : ""
}
