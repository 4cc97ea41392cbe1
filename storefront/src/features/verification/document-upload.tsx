"use client"

import { useRouter } from "next/navigation"
import { FileUpload, type UploadWords } from "@/ui/file-upload"
import { DOCUMENT_TYPES, MAX_DOCUMENT_BYTES } from "./document-upload-limits"

/** Uploads a document into the company's store, for use in requirements and certificates. */
export const DocumentUpload = ({ words }: { words: UploadWords }) => {
  const router = useRouter()
  return (
    <FileUpload
      url="/api/documents"
      accept={DOCUMENT_TYPES}
      maxBytes={MAX_DOCUMENT_BYTES}
      words={words}
      onDone={async () => {
        router.refresh()
        return undefined
      }}
    />
  )
}
