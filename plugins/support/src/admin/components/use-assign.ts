import { toast } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { TICKETS_STALE } from "../lib/tickets"

/** Who is to look after a ticket, and who did on the screen. */
export type Assignment = { id: string; assignee_id: string | null; from: string | null }

type Answer = { changed: string[] }

const send = (tickets: readonly Assignment[]) =>
  api.post<Answer>("/support-assignments", { tickets })

/** The way back: whoever had them, unless somebody else took them meanwhile. */
const undoOf = (tickets: readonly Assignment[], changed: readonly string[]): Assignment[] =>
  tickets
    .filter(({ id }) => changed.includes(id))
    .map(({ id, assignee_id, from }) => ({ id, assignee_id: from, from: assignee_id }))

/** Gives tickets to somebody, and offers to take that back. */
export const useAssign = () => {
  const { t } = useTranslation("wholesale")
  const back = useAction(send, { refresh: TICKETS_STALE, done: "support.undone" })
  return useAction<readonly Assignment[], Answer>(send, {
    refresh: TICKETS_STALE,
    onDone: ({ changed }, tickets) => {
      const missed = tickets.length - changed.length
      if (missed > 0) {
        toast.warning(t("support.takenByOthers", { count: missed }))
      }
      if (changed.length > 0) {
        toast.success(t("support.assigned", { count: changed.length }), {
          action: {
            label: t("support.undo"),
            altText: t("support.undo"),
            onClick: () => back.mutate(undoOf(tickets, changed)),
          },
        })
      }
    },
  })
}
