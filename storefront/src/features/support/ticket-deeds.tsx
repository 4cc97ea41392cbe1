import { getTranslations } from "next-intl/server"
import type { OwnTicketDto } from "@/data/support"
import { ActionForm } from "@/ui/action-form"
import { SubmitButton } from "@/ui/submit-button"
import { reopenTicketAction, resolveTicketAction } from "./actions"

/** Ends a ticket, or takes it up again: what of both is possible now. */
export const TicketDeeds = async ({ ticket: { id, actions } }: { ticket: OwnTicketDto }) => {
  const t = await getTranslations("ticket")
  const deed = actions.includes("resolve")
    ? { action: resolveTicketAction, word: t("resolve") }
    : actions.includes("reopen")
      ? { action: reopenTicketAction, word: t("reopen") }
      : null
  return deed ? (
    <ActionForm key={deed.word} action={deed.action} label={deed.word}>
      <input type="hidden" name="ticket_id" value={id} />
      <SubmitButton variant="secondary">{deed.word}</SubmitButton>
    </ActionForm>
  ) : null
}
