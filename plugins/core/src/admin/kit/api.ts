/** What the server refused, and why: `code` is for programs, `message` for people. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details?: Record<string, unknown>
  ) {
    super(message)
    this.name = "ApiError"
  }
}

export type Query = Record<string, string | number | undefined | null>

/** The frame of every list's answer. */
export type Page<Name extends string, Row> = { count: number; limit: number; offset: number } & {
  [Key in Name]: Row[]
}

const backend = (process.env.BACKEND_URL ?? "").replace(/\/$/, "")

/** The full address of one of our admin endpoints; empty values are left out of the query. */
export const urlOf = (path: string, query: Query = {}) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== "") {
      search.set(name, String(value))
    }
  }
  const suffix = search.size ? `?${search}` : ""
  return `${backend}/admin/wholesale${path}${suffix}`
}

/** Reads a refusal, whatever the server or a proxy before it answered. */
export const toApiError = (status: number, body: string): ApiError => {
  try {
    const parsed = JSON.parse(body)
    return new ApiError(
      status,
      String(parsed.code ?? parsed.type ?? "unknown_error"),
      String(parsed.message ?? `The server answered ${status}`),
      parsed.details
    )
  } catch {
    return new ApiError(status, "unknown_error", `The server answered ${status}`)
  }
}

const request = async (method: string, path: string, query?: Query, body?: object) => {
  const response = await fetch(urlOf(path, query), {
    method,
    credentials: "include",
    headers: body ? { "content-type": "application/json" } : {},
    body: body ? JSON.stringify(body) : undefined,
  }).catch(() => {
    throw new ApiError(0, "OFFLINE", "The server could not be reached; check your connection")
  })
  if (!response.ok) {
    throw toApiError(response.status, await response.text())
  }
  return response
}

/**
 * Calls our admin endpoints with the session's cookie.
 * Every call raises `ApiError`.
 */
export const api = {
  get: async <Answer>(path: string, query?: Query): Promise<Answer> =>
    (await request("GET", path, query)).json(),
  post: async <Answer>(path: string, body: object = {}): Promise<Answer> =>
    (await request("POST", path, undefined, body)).json(),
  put: async <Answer>(path: string, body: object): Promise<Answer> =>
    (await request("PUT", path, undefined, body)).json(),
  remove: async <Answer>(path: string): Promise<Answer> => (await request("DELETE", path)).json(),
  blob: async (path: string, query?: Query): Promise<Blob> =>
    (await request("GET", path, query)).blob(),
  upload,
}

/**
 * Sends one file, with other fields beside it; `onProgress` gets the share that was sent, from 0
 * to 1.
 */
function upload<Answer>(
  path: string,
  file: File,
  onProgress: (share: number) => void = () => undefined,
  fields: Readonly<Record<string, string>> = {}
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Only XMLHttpRequest tells how much of an upload was sent.
    const call = new XMLHttpRequest()
    call.open("POST", urlOf(path))
    call.withCredentials = true
    call.upload.onprogress = (event) =>
      onProgress(event.lengthComputable ? event.loaded / event.total : 0)
    call.onerror = () => reject(new ApiError(0, "OFFLINE", "The upload was interrupted"))
    call.onload = () =>
      call.status < 300
        ? resolve(JSON.parse(call.responseText))
        : reject(toApiError(call.status, call.responseText))
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      form.append(name, value)
    }
    form.append("file", file)
    call.send(form)
  })
}
