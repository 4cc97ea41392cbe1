import "server-only"
import { isSameOrigin } from "@/domain/same-origin"
import { ApiError, reach, sessionHeaders } from "./client"
import { explain } from "./explain"
import { problemFrom, type Problem } from "./problem"
import { readSession } from "./session"

/** Longest time that an upload or download may take, in milliseconds. */
const TRANSFER_MS = 120_000

const refusal = async (problem: Problem) =>
  Response.json({ code: problem.code, message: await explain(problem) }, { status: problem.status })

const local = (status: number, code: string): Problem => ({
  status,
  code,
  message: "",
  details: {},
})

/**
 * Passes a file of the browser on to the backend as it comes in, with the session that the browser
 * itself can't read.
 * @param path where to; a function when finding it out changes something
 */
export const passUpload = async (
  request: Request,
  path: string | (() => Promise<string>)
): Promise<Response> => {
  if (!isSameOrigin(request.headers)) {
    return await refusal(local(403, "FOREIGN_ORIGIN"))
  }
  if (!(await readSession()).token) {
    return await refusal(local(401, "UNAUTHENTICATED"))
  }
  // `duplex` is what fetch needs to stream a body; the DOM's types don't know it yet.
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    headers: {
      ...(await sessionHeaders()),
      "content-type": request.headers.get("content-type") ?? "application/octet-stream",
    },
    body: request.body,
    duplex: "half",
    signal: AbortSignal.timeout(TRANSFER_MS),
  }
  return await answer(path, init, async (response) =>
    Response.json(await response.json(), { status: response.status })
  )
}

/** Hands a private file of the company to the browser as a download. */
export const passDownload = async (path: string): Promise<Response> =>
  await answer(
    path,
    { headers: await sessionHeaders(), signal: AbortSignal.timeout(TRANSFER_MS) },
    async (response) =>
      new Response(response.body, {
        headers: {
          "content-type": response.headers.get("content-type") ?? "application/octet-stream",
          "content-disposition": response.headers.get("content-disposition") ?? "attachment",
          "cache-control": "private, no-store",
          "content-security-policy": "sandbox",
          "x-content-type-options": "nosniff",
        },
      })
  )

const answer = async (
  path: string | (() => Promise<string>),
  init: RequestInit,
  pass: (response: Response) => Promise<Response>
): Promise<Response> => {
  try {
    const response = await reach(typeof path === "string" ? path : await path(), init)
    if (response.ok) {
      return await pass(response)
    }
    const body: unknown = await response.json().catch(() => null)
    return await refusal(problemFrom(response.status, body))
  } catch (error) {
    if (error instanceof ApiError) {
      return await refusal(error.problem)
    }
    throw error
  }
}
