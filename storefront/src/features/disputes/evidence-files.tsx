"use client"

import { useTranslations } from "next-intl"
import { MOST_FILES } from "@/domain/disputes"
import { Button } from "@/ui/button"
import { FileUpload } from "@/ui/file-upload"
import { useFormDone } from "@/ui/form-context"
import { CrossIcon, FileIcon } from "@/ui/icons"
import { evidenceOf, type useEvidence } from "./evidence"

const TYPES = ["application/pdf", "image/png", "image/jpeg"]
const MAX_BYTES = 10 * 1_048_576

type EvidenceFilesProps = ReturnType<typeof useEvidence> & {
  /** Where files are sent. */
  url?: string
}

/** Pictures and documents for a message or a claim: each can be taken out again before it is sent. */
export const EvidenceFiles = ({
  files,
  add,
  remove,
  clear,
  url = "/api/dispute-files",
}: EvidenceFilesProps) => {
  const t = useTranslations("evidence")
  useFormDone(clear)
  const room = MOST_FILES - files.length
  return (
    <div className="grid min-w-0 gap-2">
      {files.length > 0 ? (
        <ul aria-label={t("list")} className="max-w-xl border-t border-line">
          {files.map(({ id, name }) => (
            <li key={id} className="flex items-center gap-2 border-b border-line">
              <input type="hidden" name="file_id" value={id} />
              <FileIcon className="size-4 text-muted" />
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <Button variant="quiet" aria-label={t("remove", { name })} onClick={() => remove(id)}>
                <CrossIcon />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {room > 0 ? (
        <FileUpload
          url={url}
          accept={TYPES}
          maxBytes={MAX_BYTES}
          words={{
            choose: t("choose"),
            hint: t("hint", { limit: MOST_FILES }),
            progress: t("progress"),
            done: t("done"),
            failed: t("failed"),
            tooLarge: t("tooLarge"),
            wrongType: t("wrongType"),
          }}
          many={{ most: room, tooMany: t("tooMany", { count: room }) }}
          onDone={async (answer) => {
            const file = evidenceOf(answer)
            if (!file) {
              return t("failed")
            }
            add(file)
            return undefined
          }}
        />
      ) : (
        <p className="text-sm text-muted">{t("full", { limit: MOST_FILES })}</p>
      )}
      <p role="status" className="sr-only">
        {t("count", { count: files.length })}
      </p>
    </div>
  )
}
