"use client"

import { useCallback, useState } from "react"

/** A file that was sent and will be shown with what is written. */
export type Evidence = { id: string; name: string }

/** The files that were sent for one form, until it has been submitted. */
export const useEvidence = () => {
  const [files, setFiles] = useState<readonly Evidence[]>([])
  const add = useCallback((file: Evidence) => setFiles((before) => [...before, file]), [])
  const remove = useCallback(
    (id: string) => setFiles((before) => before.filter((file) => file.id !== id)),
    []
  )
  const clear = useCallback(() => setFiles([]), [])
  return { files, add, remove, clear }
}

/** The file in the answer to an upload. */
export const evidenceOf = (answer: unknown): Evidence | null => {
  if (typeof answer !== "object" || answer === null || !("file" in answer)) {
    return null
  }
  const { file } = answer
  return typeof file === "object" &&
    file !== null &&
    "id" in file &&
    typeof file.id === "string" &&
    "file_name" in file &&
    typeof file.file_name === "string"
    ? { id: file.id, name: file.file_name }
    : null
}
