import { Button, IconButton, Textarea } from "@medusajs/ui"
import { XMark } from "@medusajs/icons"
import { api, Field, FileButton, Refusal, useAction, useFormat } from "@wholesale/core/admin/kit"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { DISPUTES_STALE, type AtDispute, type DisputeFile } from "../../lib/disputes"

const FILES_MAX = 10
const FILE_MAX_BYTES = 10 * 1_048_576

/** Writes to everybody else in a dispute, with files. A refusal keeps what was written. */
export const MessageForm = ({ dispute, desk }: AtDispute) => {
  const { t } = useTranslation("wholesale")
  const [text, setText] = useState("")
  const [files, setFiles] = useState<DisputeFile[]>([])
  const send = useAction(
    () =>
      api.post(`${desk.disputes}/${dispute.id}/messages`, {
        text,
        file_ids: files.map(({ id }) => id),
      }),
    {
      refresh: DISPUTES_STALE,
      done: "disputes.message.done",
      onDone: () => {
        setText("")
        setFiles([])
      },
      quiet: true,
    }
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send.mutate(undefined)
  }
  // To a seller, the first word matters more than what it says.
  const hinted = desk.side === "operator" || dispute.state === "open"
  return (
    <form className="flex flex-col gap-y-3 px-6 py-4" onSubmit={submit} noValidate>
      <Field
        label={t("disputes.message.label")}
        hint={hinted ? t(`disputes.message.hints.${desk.side}`) : undefined}
      >
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Attached files={files} onRemove={(id) => setFiles(files.filter((one) => one.id !== id))} />
      {send.error ? <Refusal error={send.error} /> : null}
      <div className="flex flex-wrap items-start justify-between gap-3">
        {files.length < FILES_MAX ? (
          <FileButton<{ file: DisputeFile }>
            label={t("disputes.message.attach")}
            hint={t("disputes.message.attachHint")}
            path={desk.files}
            accept="application/pdf,image/png,image/jpeg"
            maxBytes={FILE_MAX_BYTES}
            onUploaded={({ file }) => setFiles((before) => [...before, file])}
          />
        ) : null}
        <Button
          type="submit"
          size="small"
          className="ml-auto"
          disabled={!text.trim()}
          isLoading={send.isPending}
        >
          {t("disputes.message.submit")}
        </Button>
      </div>
    </form>
  )
}

type AttachedProps = { files: readonly DisputeFile[]; onRemove: (id: string) => void }

const Attached = ({ files, onRemove }: AttachedProps) => {
  const { t } = useTranslation("wholesale")
  const { bytes } = useFormat()
  return (
    <ul aria-live="polite" aria-label={t("disputes.message.attached")} className="txt-small">
      {files.map((file) => (
        <li key={file.id} className="flex items-center gap-x-2">
          <span className="min-w-0 truncate">{file.file_name}</span>
          <span className="text-ui-fg-subtle whitespace-nowrap">{bytes(file.size)}</span>
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("disputes.message.remove", { name: file.file_name })}
            onClick={() => onRemove(file.id)}
          >
            <XMark />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}
