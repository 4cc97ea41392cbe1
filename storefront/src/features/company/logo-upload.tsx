"use client"

import { useRouter } from "next/navigation"
import { FileUpload, type UploadWords } from "@/ui/file-upload"

/** Replaces the company's logo and shows it. */
export const LogoUpload = ({ words }: { words: UploadWords }) => {
  const router = useRouter()
  return (
    <FileUpload
      url="/api/logo"
      accept={["image/png", "image/jpeg"]}
      maxBytes={2 * 1_048_576}
      words={words}
      onDone={async () => {
        router.refresh()
        return undefined
      }}
    />
  )
}
