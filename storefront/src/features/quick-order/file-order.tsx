"use client"

import { useTranslations } from "next-intl"
import { useState } from "react"
import type { QuickOrderDto } from "@wholesale/ordering/http/cart"
import { useRouter } from "next/navigation"
import { FileUpload, type UploadWords } from "@/ui/file-upload"
import { QuickOrderResult } from "./text-order"

const ACCEPT = [
  "text/csv",
  "text/plain",
  "application/vnd.ms-excel",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
]
const MAX_BYTES = 2 * 1_048_576

/** A list as CSV or XLSX; what was understood goes into the cart, every line says how. */
export const FileOrder = ({ words }: { words: UploadWords }) => {
  const t = useTranslations("quickOrder")
  const router = useRouter()
  const [result, setResult] = useState<QuickOrderDto | null>(null)
  return (
    <div>
      <FileUpload
        url="/api/quick-order"
        accept={ACCEPT}
        maxBytes={MAX_BYTES}
        words={words}
        fields={{ apply: "true" }}
        onDone={async (answer) => {
          const read = quickOrderOf(answer)
          setResult(read)
          router.refresh()
          return read ? undefined : t("unreadable")
        }}
      />
      {result ? <QuickOrderResult result={result} /> : null}
    </div>
  )
}

/** Our own server passes the backend's answer on, which is checked there against its schema. */
const quickOrderOf = (answer: unknown): QuickOrderDto | null =>
  typeof answer === "object" && answer !== null && "quick_order" in answer
    ? (answer.quick_order as QuickOrderDto)
    : null
