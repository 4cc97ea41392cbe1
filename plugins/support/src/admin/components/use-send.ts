import { api, useAction } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { TICKETS_STALE, type SupportDesk, type TicketFile } from "../lib/tickets"

export type More = { kind?: "answer" | "resolution" | "note"; seen_message_id?: string }

/** What is being written in a ticket, and how it is sent; a refusal keeps it. */
export const useSend = (ticketId: string, desk: SupportDesk) => {
  const [text, setText] = useState("")
  const [files, setFiles] = useState<readonly TicketFile[]>([])
  // Sending again after a lost answer says it once.
  const [key, setKey] = useState(() => crypto.randomUUID())
  const send = useAction(
    (more: More) =>
      api.post(`${desk.tickets}/${ticketId}/messages`, {
        ...{ text, idempotency_key: key, file_ids: files.map(({ id }) => id) },
        ...more,
      }),
    {
      refresh: TICKETS_STALE,
      done: "support.message.done",
      onDone: () => {
        setText("")
        setFiles([])
        setKey(crypto.randomUUID())
      },
      quiet: true,
    }
  )
  return { text, setText, files, setFiles, send }
}
