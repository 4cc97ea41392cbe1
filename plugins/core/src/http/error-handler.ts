import { errorHandler as medusaErrorHandler } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { ERROR_CODES, Refusal, refuse, type ErrorCode } from "../shared/errors"

/** HTTP status of each kind of refusal. */
const STATUS: Record<string, number> = {
  [MedusaError.Types.INVALID_DATA]: 400,
  [MedusaError.Types.NOT_ALLOWED]: 400,
  [MedusaError.Types.UNAUTHORIZED]: 401,
  [MedusaError.Types.FORBIDDEN]: 403,
  [MedusaError.Types.NOT_FOUND]: 404,
  [MedusaError.Types.CONFLICT]: 409,
}

const STATUS_BY_CODE: Record<string, number> = { PAYLOAD_TOO_LARGE: 413, FILE_TOO_LARGE: 413 }

/**
 * Postgres' classes of "this value can't be stored": a client's mistake, not ours.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html (class 22)
 */
const DATA_EXCEPTION = /^22[0-9A-Z]{3}$/

/**
 * The error handler of the whole API. Our refusals keep their code (Medusa's own handler overwrites
 * the code of conflicts), unreadable requests become a 4xx with a code, and everything else is
 * answered by Medusa as before.
 */
export const errorHandler = () => {
  const fallback = medusaErrorHandler()
  return (error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    if (res.headersSent) {
      // A file broke off half-way: whoever reads it has to notice, so the connection is closed.
      req.scope?.resolve(ContainerRegistrationKeys.LOGGER).error(String(error))
      return next(error)
    }
    const refusal = asRefusal(error) ?? unreadable(error)
    if (!refusal) {
      return fallback(asMedusaError(error), req, res, next)
    }
    const { code, type, message, details } = refusal
    req.scope?.resolve(ContainerRegistrationKeys.LOGGER).info(`${code}: ${message}`)
    res.status(STATUS_BY_CODE[code ?? ""] ?? STATUS[type] ?? 400)
    res.json({ code, type, message, ...(details ? { details } : {}) })
  }
}

/** A refusal as it was thrown, or as a workflow passes it on: a plain object with its fields. */
const asRefusal = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) {
    return error
  }
  const { code, type, message, details } = Object(error) as Partial<Refusal>
  return isErrorCode(code) && ERROR_CODES[code] === type
    ? refuse(code, String(message), details)
    : null
}

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === "string" && Object.hasOwn(ERROR_CODES, code)

/**
 * Our handler is registered for any thrown value; Medusa's is typed for its own class, but reads
 * the plain objects that come out of workflows just as well.
 */
const asMedusaError = (error: unknown): MedusaError =>
  typeof error === "object" && error !== null && "message" in error
    ? (error as MedusaError)
    : new MedusaError(MedusaError.Types.UNEXPECTED_STATE, String(error))

const unreadable = (error: unknown): Refusal | null => {
  const { status, type, code, message } = Object(error) as Record<string, unknown>
  if (status === 413 || type === "entity.too.large") {
    return refuse("PAYLOAD_TOO_LARGE", "The request body is larger than this endpoint accepts")
  }
  if (type === "entity.parse.failed") {
    return refuse("INVALID_JSON", "The request body is not valid JSON")
  }
  if (typeof status === "number" && status >= 400 && status < 500) {
    return refuse("INVALID_INPUT", `The request can't be read: ${String(message)}`)
  }
  if (typeof code === "string" && DATA_EXCEPTION.test(code)) {
    return refuse(
      "INVALID_INPUT",
      "A value of the request can't be stored; check its length and characters"
    )
  }
  return null
}
