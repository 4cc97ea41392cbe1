import { Button, Label, Text, Textarea } from "@medusajs/ui"
import { api, EmptyState, Section, useAction, useCan, useFormat } from "@wholesale/core/admin/kit"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { CustomerDto } from "../../../http/analytics"

type NotesProps = { path: string; notes: CustomerDto["notes"] }

/** What colleagues noted about a retailer, who never sees it. */
export const Notes = ({ path, notes }: NotesProps) => {
  const { t } = useTranslation("wholesale")
  const { moment, ago } = useFormat()
  const manage = useCan("orders.manage")
  return (
    <Section title={t("customers.notes")} description={t("customers.notesHint")}>
      {manage ? <NoteForm path={path} /> : null}
      {notes.length ? (
        <ul className="divide-y">
          {notes.map((note) => (
            <li key={note.id} className="px-6 py-3">
              <Text size="small" className="whitespace-pre-wrap break-words">
                {note.text}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle" title={moment(note.created_at)}>
                {note.author} · {ago(note.created_at)}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t("customers.noNotes")} hint={t("customers.noNotesHint")} />
      )}
    </Section>
  )
}

const NoteForm = ({ path }: { path: string }) => {
  const { t } = useTranslation("wholesale")
  const id = useId()
  const [text, setText] = useState("")
  const add = useAction(() => api.post(`${path}/notes`, { text }), {
    refresh: [path],
    done: "common.saved",
    onDone: () => setText(""),
  })
  return (
    <form
      className="flex flex-col gap-y-2 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        add.mutate(undefined)
      }}
    >
      <Label htmlFor={id} size="small" weight="plus">
        {t("customers.newNote")}
      </Label>
      <Textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        className="self-end"
        disabled={!text.trim()}
        isLoading={add.isPending}
      >
        {t("common.save")}
      </Button>
    </form>
  )
}
