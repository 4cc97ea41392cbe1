import { Button, Tabs, Textarea } from "@medusajs/ui"
import { Field, Refusal } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { TicketDto } from "../../http/support"
import { lastOfCustomer, type SupportDesk } from "../lib/tickets"
import { FilesField } from "./file-parts"
import { useSend } from "./use-send"

type AnswerFormProps = { ticket: TicketDto; desk: SupportDesk }
type Kind = "answer" | "note"

/** Answers the company, with or without resolving, or notes something that only the operator reads. */
export const AnswerForm = ({ ticket, desk }: AnswerFormProps) => {
  const { t } = useTranslation("wholesale")
  const answers = ticket.actions.includes("answer")
  const [chosen, setChosen] = useState<Kind>("answer")
  const kind = answers ? chosen : "note"
  const { text, setText, files, setFiles, send } = useSend(ticket.id, desk)
  const resolves = kind === "answer" && ticket.actions.includes("resolve")
  const write = (resolve: boolean) =>
    send.mutate(
      resolve
        ? { kind: "resolution", seen_message_id: lastOfCustomer(ticket) }
        : { kind: kind === "note" ? "note" : "answer" }
    )
  return (
    <form
      noValidate
      className="flex flex-col gap-y-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        write(false)
      }}
    >
      <Tabs value={kind} onValueChange={(next) => setChosen(next === "note" ? "note" : "answer")}>
        {answers ? <Kinds /> : null}
        <Tabs.Content value={kind} className={answers ? "pt-3" : undefined}>
          <Field label={t(`support.answer.${kind}`)} hint={t(`support.answer.hints.${kind}`)}>
            {(id) => (
              <Textarea
                id={id}
                rows={5}
                maxLength={5000}
                value={text}
                className={kind === "note" ? "bg-ui-bg-highlight" : undefined}
                onChange={(event) => setText(event.target.value)}
              />
            )}
          </Field>
        </Tabs.Content>
      </Tabs>
      <FilesField path={desk.files} files={files} onChange={setFiles} />
      {send.error ? <Refusal error={send.error} /> : null}
      <div className="flex flex-wrap justify-end gap-2">
        {resolves ? (
          <Button
            type="button"
            size="small"
            variant="secondary"
            disabled={!text.trim() || send.isPending}
            onClick={() => write(true)}
          >
            {t("support.answer.resolve")}
          </Button>
        ) : null}
        <Button type="submit" size="small" disabled={!text.trim()} isLoading={send.isPending}>
          {t(`support.answer.submit.${kind}`)}
        </Button>
      </div>
    </form>
  )
}

const Kinds = () => {
  const { t } = useTranslation("wholesale")
  return (
    <Tabs.List aria-label={t("support.answer.kind")}>
      <Tabs.Trigger value="answer">{t("support.answer.answer")}</Tabs.Trigger>
      <Tabs.Trigger value="note">{t("support.answer.note")}</Tabs.Trigger>
    </Tabs.List>
  )
}
