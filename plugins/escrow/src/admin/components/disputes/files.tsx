import { FocusModal } from "@medusajs/ui"
import { DownloadButton, ModalHeader, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { DisputeFile } from "../../lib/disputes"
import { Picture } from "./picture"

type FilesProps = { files: readonly DisputeFile[]; path: string }
type FileProps = { file: DisputeFile; path: string }

/** What was shown: pictures small, with the way to see them large, and documents to save. */
export const Files = ({ files, path }: FilesProps) =>
  files.length ? (
    <ul className="flex flex-wrap items-end gap-2">
      {files.map((file) => (
        <li key={file.id}>
          {file.mime_type.startsWith("image/") ? (
            <Thumbnail path={path} file={file} />
          ) : (
            <Saving path={path} file={file} />
          )}
        </li>
      ))}
    </ul>
  ) : null

const Thumbnail = ({ path, file }: FileProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <FocusModal>
      <FocusModal.Trigger
        className="focus-visible:shadow-borders-focus shadow-elevation-card-rest block size-24 overflow-hidden rounded outline-none"
        aria-label={t("disputes.showPicture", { name: file.file_name })}
      >
        <Picture path={path} file={file} className="size-full object-cover" />
      </FocusModal.Trigger>
      <FocusModal.Content aria-describedby={undefined}>
        <ModalHeader title={file.file_name} />
        <FocusModal.Body className="flex flex-col items-center gap-y-3 overflow-auto p-4">
          <Saving path={path} file={file} />
          <Picture path={path} file={file} className="max-w-full" />
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

const Saving = ({ path, file }: FileProps) => {
  const { bytes } = useFormat()
  return (
    <DownloadButton
      path={`${path}/${file.id}`}
      fileName={file.file_name}
      label={`${file.file_name} (${bytes(file.size)})`}
    />
  )
}
