import { Button } from "@medusajs/ui"
import { api, useAction } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { OwnTicketDto, TicketDto } from "../../http/support"
import { lastOfCustomer, TICKETS_STALE, type SupportDesk } from "../lib/tickets"

type DeedsProps = { ticket: OwnTicketDto | TicketDto; desk: SupportDesk }

/** Resolves a ticket without a further word, or takes it up again. */
export const Deeds = ({ ticket, desk }: DeedsProps) => {
  const { t } = useTranslation("wholesale")
  const { id, actions } = ticket
  const seen = desk.side === "operator" ? { seen_message_id: lastOfCustomer(ticket) } : {}
  const resolve = useAction(() => api.post(`${desk.tickets}/${id}/resolve`, seen), {
    refresh: TICKETS_STALE,
    done: "support.resolved",
  })
  const reopen = useAction(() => api.post(`${desk.tickets}/${id}/reopen`, {}), {
    refresh: TICKETS_STALE,
    done: "support.reopened",
  })
  if (actions.includes("resolve")) {
    return (
      <Button
        size="small"
        variant="secondary"
        isLoading={resolve.isPending}
        onClick={() => resolve.mutate(undefined)}
      >
        {t(`support.resolve.${desk.side}`)}
      </Button>
    )
  }
  return actions.includes("reopen") ? (
    <Button
      size="small"
      variant="secondary"
      isLoading={reopen.isPending}
      onClick={() => reopen.mutate(undefined)}
    >
      {t("support.reopen")}
    </Button>
  ) : null
}
