import { Button, Textarea } from "@medusajs/ui"
import { Field, Refusal } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { OwnTicketDto } from "../../http/support"
import type { SupportDesk } from "../lib/tickets"
import { FilesField } from "./file-parts"
import { useSend } from "./use-send"

type OwnMessageFormProps = { ticket: OwnTicketDto; desk: SupportDesk }

/** Writes to the operator. */
export const OwnMessageForm = ({ ticket, desk }: OwnMessageFormProps) => {
  const { t } = useTranslation("wholesale")
  const { text, setText, files, setFiles, send } = useSend(ticket.id, desk)
  return (
    <form
      noValidate
      className="flex flex-col gap-y-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate({})
      }}
    >
      <Field
        label={t("support.message.label")}
        hint={ticket.state === "resolved" ? t("support.message.reopens") : undefined}
      >
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            maxLength={5000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <FilesField path={desk.files} files={files} onChange={setFiles} />
      {send.error ? <Refusal error={send.error} /> : null}
      <Button
        type="submit"
        size="small"
        className="self-end"
        disabled={!text.trim()}
        isLoading={send.isPending}
      >
        {t("support.message.submit")}
      </Button>
    </form>
  )
}
