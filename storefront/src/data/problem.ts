/** A refusal of the backend, or the backend's absence, as plain data. */
export type Problem = {
  status: number
  code: string
  message: string
  details: Record<string, unknown>
}

/** Our own code for a backend that does not answer. */
export const UNREACHABLE = "BACKEND_UNREACHABLE"

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const text = (value: unknown) => (typeof value === "string" && value ? value : undefined)

const BY_STATUS: Record<number, string> = {
  401: "UNAUTHENTICATED",
  403: "PERMISSION_MISSING",
  404: "NOT_FOUND",
  413: "PAYLOAD_TOO_LARGE",
  429: "TOO_MANY_REQUESTS",
}

/** Reads a Problem out of an error answer; Medusa's own routes send no code, so the status gives it. */
export const problemFrom = (status: number, body: unknown): Problem => {
  const answer = isRecord(body) ? body : {}
  const code = text(answer.code)
  return {
    status,
    // Medusa writes lower-case codes such as `invalid_request_error`; ours are upper case.
    code: code && code === code.toUpperCase() ? code : (BY_STATUS[status] ?? "UNKNOWN"),
    message: text(answer.message) ?? "",
    details: isRecord(answer.details) ? answer.details : {},
  }
}

/** The failing fields of an INVALID_INPUT problem, by their path (`company.legal_name`). */
export const failingFields = (problem: Problem): { field: string; message: string }[] => {
  const issues = problem.details.issues
  if (!Array.isArray(issues)) {
    return []
  }
  return issues.filter(isRecord).flatMap((issue) => {
    const field = text(issue.field)
    return field ? [{ field, message: text(issue.message) ?? "" }] : []
  })
}
