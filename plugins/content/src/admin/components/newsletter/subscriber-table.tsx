import {
  Button,
  createDataTableColumnHelper,
  StatusBadge,
  usePrompt,
  type DataTableFilter,
} from "@medusajs/ui"
import {
  api,
  DownloadButton,
  ListTable,
  useAction,
  useFormat,
  useList,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { SUBSCRIBER_STATUSES } from "../../../domain/subscriber"
import type { SubscriberDto } from "../../../http/newsletter"
import { LANGUAGES } from "../../lib/languages"
import { SUBSCRIBER_COLORS, SUBSCRIBERS } from "../../lib/newsletter"

const column = createDataTableColumnHelper<SubscriberDto>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const format = useFormat()
  return [
    column.accessor("email", {
      header: t("newsletter.email"),
      cell: ({ row: { original: subscriber } }) => (
        <span className="flex flex-col py-1">
          <span className="text-ui-fg-base">{subscriber.email}</span>
          {subscriber.company ? (
            <span className="text-ui-fg-subtle txt-compact-xsmall">{subscriber.company.name}</span>
          ) : null}
        </span>
      ),
    }),
    column.accessor("locale", {
      header: t("content.language"),
      cell: ({ getValue }) => t(`content.languages.${getValue()}`),
    }),
    column.accessor("status", {
      header: t("content.status"),
      cell: ({ row: { original: subscriber } }) => (
        <StatusBadge color={SUBSCRIBER_COLORS[subscriber.status]}>
          {t(`newsletter.subscriberStatuses.${subscriber.status}`)}
        </StatusBadge>
      ),
    }),
    column.accessor("consented_at", {
      header: t("newsletter.consented"),
      cell: ({ row: { original: subscriber } }) => (
        <span className="tabular-nums" title={subscriber.source}>
          {format.day(subscriber.consented_at)}, {subscriber.consent_version}
        </span>
      ),
    }),
    column.accessor("confirmed_at", {
      header: t("newsletter.confirmed"),
      cell: ({ getValue }) => <span className="tabular-nums">{format.day(getValue())}</span>,
    }),
    column.display({
      id: "remove",
      header: () => <span className="sr-only">{t("newsletter.remove")}</span>,
      cell: ({ row: { original } }) => <RemoveSubscriber subscriber={original} />,
    }),
  ]
}

/** Everybody who asked for the newsletter, with the proof that they did. */
export const SubscriberTable = () => {
  const { t } = useTranslation("wholesale")
  const list = useList<"subscribers", SubscriberDto>(SUBSCRIBERS, "subscribers", {
    filters: ["status", "locale"],
  })
  const filters: DataTableFilter[] = [
    {
      type: "radio",
      id: "status",
      label: t("content.status"),
      options: SUBSCRIBER_STATUSES.map((value) => ({
        value,
        label: t(`newsletter.subscriberStatuses.${value}`),
      })),
    },
    {
      type: "radio",
      id: "locale",
      label: t("content.language"),
      options: LANGUAGES.map((value) => ({ value, label: t(`content.languages.${value}`) })),
    },
  ]
  const { q, status, locale } = list.query
  return (
    <ListTable
      list={list}
      columns={useColumns()}
      filters={filters}
      search
      level="h1"
      title={t("newsletter.subscribers")}
      hint={t("newsletter.subscribersHint")}
      bar={
        <DownloadButton
          path={`${SUBSCRIBERS}/export`}
          query={{ q, status, locale }}
          fileName="newsletter-subscribers.csv"
          label={t("newsletter.export")}
        />
      }
      empty={{ title: t("newsletter.noSubscribers"), hint: t("newsletter.noSubscribersHint") }}
    />
  )
}

const RemoveSubscriber = ({ subscriber }: { subscriber: SubscriberDto }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const { id, email, status } = subscriber
  const remove = useAction(
    (to: "unsubscribed" | "bounced") => api.post(`${SUBSCRIBERS}/${id}/status`, { status: to }),
    { refresh: [SUBSCRIBERS], done: "newsletter.removed" }
  )
  if (status !== "subscribed" && status !== "pending") {
    return null
  }
  const ask = async (to: "unsubscribed" | "bounced") => {
    const sure = await prompt({
      title: t(`newsletter.removeTitle.${to}`, { email }),
      description: t("newsletter.removeHint"),
      confirmText: t(`newsletter.to.${to}`),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(to)
    }
  }
  return (
    <span className="flex justify-end gap-1">
      {(["unsubscribed", "bounced"] as const).map((to) => (
        <Button key={to} size="small" variant="transparent" onClick={() => void ask(to)}>
          {t(`newsletter.to.${to}`)}
          <span className="sr-only"> {email}</span>
        </Button>
      ))}
    </span>
  )
}
