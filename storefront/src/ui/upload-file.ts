/** How an upload ended: with the server's answer, or with the sentence that explains the refusal. */
export type UploadResult = { ok: true; answer: unknown } | { ok: false; message: string }

/**
 * Sends a file with progress, which fetch can't report.
 * @param onProgress called with the part that has been sent, 0 to 1
 * @param fields sent before the file
 * @param failed what to say when the server gives no sentence of its own
 */
export const uploadFile = (
  url: string,
  file: File,
  failed: string,
  onProgress: (part: number) => void,
  fields: Record<string, string> = {}
): Promise<UploadResult> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open("POST", url)
    request.responseType = "json"
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) {
        onProgress(event.loaded / event.total)
      }
    }
    request.onerror = () => resolve({ ok: false, message: failed })
    request.onload = () => {
      const answer: unknown = request.response
      resolve(
        request.status < 300
          ? { ok: true, answer }
          : { ok: false, message: sentenceOf(answer) ?? failed }
      )
    }
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) {
      form.append(name, value)
    }
    form.append("file", file)
    request.send(form)
  })

const sentenceOf = (answer: unknown): string | undefined =>
  typeof answer === "object" &&
  answer !== null &&
  "message" in answer &&
  typeof answer.message === "string"
    ? answer.message
    : undefined
