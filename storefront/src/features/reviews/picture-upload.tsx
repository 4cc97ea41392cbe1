"use client"

import { useRouter } from "next/navigation"
import { FileUpload, type UploadWords } from "@/ui/file-upload"

type PictureUploadProps = { reviewId: string; words: UploadWords }

/** Adds a picture to a review that the own company wrote, and shows it. */
export const PictureUpload = ({ reviewId, words }: PictureUploadProps) => {
  const router = useRouter()
  return (
    <FileUpload
      url={`/api/reviews/${reviewId}/images`}
      accept={["image/png", "image/jpeg"]}
      maxBytes={5 * 1_048_576}
      words={words}
      onDone={async () => {
        router.refresh()
        return undefined
      }}
    />
  )
}
