import { XMark } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { DownloadButton, FileButton, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { TicketFile } from "../lib/tickets"

const FILES_MAX = 10
const FILE_MAX_BYTES = 10 * 1_048_576

type ShownFilesProps = { files: readonly TicketFile[]; path: string }

/** What was shown with a message, to save. */
export const ShownFiles = ({ files, path }: ShownFilesProps) => {
  const { bytes } = useFormat()
  return files.length ? (
    <ul className="flex flex-wrap gap-2">
      {files.map((file) => (
        <li key={file.id}>
          <DownloadButton
            path={`${path}/${file.id}`}
            fileName={file.file_name}
            label={`${file.file_name} (${bytes(file.size)})`}
          />
        </li>
      ))}
    </ul>
  ) : null
}

type FilesFieldProps = {
  path: string
  files: readonly TicketFile[]
  onChange: (change: (before: readonly TicketFile[]) => readonly TicketFile[]) => void
}

/** Files that go with what is written; each can be taken out again before it is sent. */
export const FilesField = ({ path, files, onChange }: FilesFieldProps) => {
  const { t } = useTranslation("wholesale")
  const { bytes } = useFormat()
  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <ul aria-live="polite" aria-label={t("support.files.attached")} className="txt-small">
        {files.map(({ id, file_name: name, size }) => (
          <li key={id} className="flex items-center gap-x-2">
            <span className="min-w-0 truncate">{name}</span>
            <span className="text-ui-fg-subtle whitespace-nowrap">{bytes(size)}</span>
            <IconButton
              type="button"
              size="small"
              variant="transparent"
              aria-label={t("support.files.remove", { name })}
              onClick={() => onChange((before) => before.filter((file) => file.id !== id))}
            >
              <XMark />
            </IconButton>
          </li>
        ))}
      </ul>
      {files.length < FILES_MAX ? (
        <FileButton<{ file: TicketFile }>
          label={t("support.files.attach")}
          hint={t("support.files.hint")}
          path={path}
          accept="application/pdf,image/png,image/jpeg"
          maxBytes={FILE_MAX_BYTES}
          onUploaded={({ file }) => onChange((before) => [...before, file])}
        />
      ) : null}
    </div>
  )
}
