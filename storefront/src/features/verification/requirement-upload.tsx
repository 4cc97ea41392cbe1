"use client"

import { IDLE } from "@/domain/form-state"
import { FileUpload, type UploadWords } from "@/ui/file-upload"
import { attachDocumentAction } from "./actions"
import { DOCUMENT_TYPES, documentIdOf, MAX_DOCUMENT_BYTES } from "./document-upload-limits"

type RequirementUploadProps = { level: number; requirement: string; words: UploadWords }

/** Uploads a document and attaches it to a requirement in one go. */
export const RequirementUpload = ({ level, requirement, words }: RequirementUploadProps) => (
  <FileUpload
    url="/api/documents"
    accept={DOCUMENT_TYPES}
    maxBytes={MAX_DOCUMENT_BYTES}
    words={words}
    onDone={async (answer) => {
      const id = documentIdOf(answer)
      if (!id) {
        return words.failed
      }
      const form = new FormData()
      form.set("level", String(level))
      form.set("requirement", requirement)
      form.set("document_id", id)
      const state = await attachDocumentAction(IDLE, form)
      return state.status === "refused" ? state.message : undefined
    }}
  />
)
