import {
  api,
  Choice,
  Fact,
  Section,
  useAction,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { CATEGORIES, PRIORITIES } from "../../domain/values"
import type { TicketDto } from "../../http/support"
import { TICKETS_STALE } from "../lib/tickets"
import { useAssign } from "./use-assign"

const NOBODY = "nobody"

type Agents = { agents: { id: string; name: string }[] }

/** Whose the ticket is, how urgent, when it is due, and who looks after it. */
export const Controls = ({ ticket }: { ticket: TicketDto }) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const change = useAction(
    (input: { priority?: string; category?: string }) =>
      api.post(`/support-tickets/${ticket.id}`, input),
    { refresh: TICKETS_STALE, done: "support.changed" }
  )
  return (
    <Section title={t("support.facts")}>
      <Fact name={t("support.company")}>
        <Link to={`/companies/${ticket.company.id}`} className="text-ui-fg-interactive underline">
          {ticket.company.name}
        </Link>
        {` · ${t(`support.sides.${ticket.side}`)}`}
      </Fact>
      <Fact name={t("support.openedBy")}>
        {[ticket.opened_by, moment(ticket.opened_at)].filter(Boolean).join(" · ")}
      </Fact>
      <Fact name={t("support.assignee")}>
        <Assignee ticket={ticket} />
      </Fact>
      <Fact name={t("support.priority")}>
        <Choice
          label={t("support.priority")}
          value={ticket.priority}
          options={PRIORITIES.map((value) => ({ value, label: t(`support.priorities.${value}`) }))}
          onChange={(priority) => change.mutate({ priority })}
        />
      </Fact>
      <Fact name={t("support.category")}>
        <Choice
          label={t("support.category")}
          value={ticket.category}
          options={CATEGORIES.map((value) => ({ value, label: t(`support.categories.${value}`) }))}
          onChange={(category) => change.mutate({ category })}
        />
      </Fact>
      <Fact name={t("support.firstAnswerBy")}>
        {ticket.first_responded_at
          ? t("support.answeredAt", { at: moment(ticket.first_responded_at) })
          : moment(ticket.first_response_due_at)}
      </Fact>
      <Fact name={t("support.resolutionBy")}>
        {ticket.resolved_at
          ? t("support.resolvedAt", { at: moment(ticket.resolved_at) })
          : moment(ticket.resolution_due_at)}
      </Fact>
    </Section>
  )
}

/** Who looks after the ticket; somebody who left the team is still named. */
const Assignee = ({ ticket: { id, assignee } }: { ticket: TicketDto }) => {
  const { t } = useTranslation("wholesale")
  const { data } = useData<Agents>("/support-agents")
  const assign = useAssign()
  const agents = data?.agents ?? []
  const known = !assignee || agents.some((agent) => agent.id === assignee.id)
  const options = known ? agents : [...agents, assignee]
  return (
    <Choice
      label={t("support.assignee")}
      value={assignee?.id ?? NOBODY}
      options={[
        { value: NOBODY, label: t("support.nobody") },
        ...options.map((agent) => ({ value: agent.id, label: agent.name })),
      ]}
      onChange={(value) =>
        assign.mutate([
          { id, from: assignee?.id ?? null, assignee_id: value === NOBODY ? null : value },
        ])
      }
    />
  )
}
