import { Table } from "@medusajs/ui"
import {
  EmptyState,
  Loaded,
  ScrollBox,
  Section,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { PaidPriceDto } from "../../../http/price-history"

/** What was paid for a variant lately, as it is frozen on the orders. */
export const PaidPrices = ({ variantId }: { variantId: string }) => {
  const { t } = useTranslation("wholesale")
  const { money, day, number } = useFormat()
  const result = useData<{ paid: PaidPriceDto[] }>("/company/price-history", {
    variant_id: variantId,
    limit: 1,
  })
  return (
    <Loaded result={result}>
      {({ paid }) => (
        <Section title={t("prices.paid")} description={t("prices.paidHint")}>
          {paid.length ? (
            <ScrollBox label={t("prices.paid")}>
              <Table>
                <Table.Header>
                  <Table.Row>
                    {["order", "retailer", "quantity", "price", "when"].map((name) => (
                      <Table.HeaderCell key={name}>{t(`prices.${name}`)}</Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {paid.map((one) => (
                    <Table.Row key={`${one.order_id} ${one.quantity} ${one.unit_price}`}>
                      <Table.Cell>{one.display_id}</Table.Cell>
                      <Table.Cell>{one.retailer_name}</Table.Cell>
                      <Table.Cell className="tabular-nums">{number(one.quantity)}</Table.Cell>
                      <Table.Cell className="tabular-nums">
                        {money(one.unit_price, one.currency_code)}
                      </Table.Cell>
                      <Table.Cell className="tabular-nums">{day(one.placed_at)}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </Table>
            </ScrollBox>
          ) : (
            <EmptyState title={t("prices.neverPaid")} hint={t("prices.neverPaidHint")} />
          )}
        </Section>
      )}
    </Loaded>
  )
}
