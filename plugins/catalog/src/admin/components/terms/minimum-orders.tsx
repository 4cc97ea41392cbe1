import { PencilSquare, Trash } from "@medusajs/icons"
import { Button, IconButton, Table, usePrompt } from "@medusajs/ui"
import {
  api,
  EmptyState,
  Loaded,
  Section,
  useAction,
  useCan,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MinimumOrderDto } from "../../../http/selling-terms"
import { MinimumOrderForm } from "./minimum-order-form"

/** What an order has to be worth at least, by currency and country. */
export const MinimumOrders = () => {
  const { t } = useTranslation("wholesale")
  const editable = useCan("catalogue.write")
  const [edited, setEdited] = useState<MinimumOrderDto | "new" | null>(null)
  const result = useData<{ minimum_orders: MinimumOrderDto[] }>("/company/minimum-orders")
  return (
    <Loaded result={result}>
      {({ minimum_orders: minimums }) => (
        <Section
          level="h1"
          title={t("terms.minimums")}
          description={t("terms.minimumsHint")}
          actions={
            editable ? (
              <Button size="small" variant="secondary" onClick={() => setEdited("new")}>
                {t("terms.addMinimum")}
              </Button>
            ) : null
          }
        >
          {minimums.length ? (
            <Minimums minimums={minimums} edit={editable ? setEdited : undefined} />
          ) : (
            <EmptyState title={t("terms.noMinimums")} hint={t("terms.noMinimumsHint")} />
          )}
          {edited ? (
            <MinimumOrderForm
              minimum={edited === "new" ? null : edited}
              onClose={() => setEdited(null)}
            />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}

type MinimumsProps = { minimums: MinimumOrderDto[]; edit?: (minimum: MinimumOrderDto) => void }

const Minimums = ({ minimums, edit }: MinimumsProps) => {
  const { t } = useTranslation("wholesale")
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("terms.country")}</Table.HeaderCell>
            <Table.HeaderCell>{t("terms.currency")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("terms.opening")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("terms.reorder")}</Table.HeaderCell>
            {edit ? <Table.HeaderCell /> : null}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {minimums.map((minimum) => (
            <Minimum
              key={minimum.id}
              minimum={minimum}
              others={minimums.some(({ country_code }) => country_code !== null)}
              edit={edit}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

type MinimumProps = {
  minimum: MinimumOrderDto
  /** Whether some countries have a minimum of their own. */
  others: boolean
  edit?: (minimum: MinimumOrderDto) => void
}

const Minimum = ({ minimum, others, edit }: MinimumProps) => {
  const { t } = useTranslation("wholesale")
  const { country, money } = useFormat()
  const prompt = usePrompt()
  const remove = useAction(() => api.remove(`/company/minimum-orders/${minimum.id}`), {
    refresh: ["/company/minimum-orders"],
    done: "terms.removed",
  })
  const place = minimum.country_code
    ? country(minimum.country_code)
    : t(others ? "terms.everywhereElse" : "terms.everywhere")
  const name = `${place}, ${minimum.currency_code.toUpperCase()}`
  const ask = async () => {
    const sure = await prompt({
      title: t("terms.removeMinimum", { name }),
      description: t("terms.removeMinimumHint"),
      confirmText: t("common.remove"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      remove.mutate(undefined)
    }
  }
  return (
    <Table.Row>
      <Table.Cell className="text-ui-fg-base">{place}</Table.Cell>
      <Table.Cell>{minimum.currency_code.toUpperCase()}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {money(minimum.opening_minimum, minimum.currency_code)}
      </Table.Cell>
      <Table.Cell className="text-right tabular-nums">
        {money(minimum.reorder_minimum, minimum.currency_code)}
      </Table.Cell>
      {edit ? (
        <Table.Cell>
          <span className="flex justify-end">
            <IconButton
              size="small"
              variant="transparent"
              aria-label={t("terms.editMinimum", { name })}
              onClick={() => edit(minimum)}
            >
              <PencilSquare />
            </IconButton>
            <IconButton
              size="small"
              variant="transparent"
              aria-label={t("terms.removeMinimum", { name })}
              onClick={() => void ask()}
            >
              <Trash />
            </IconButton>
          </span>
        </Table.Cell>
      ) : null}
    </Table.Row>
  )
}
