import { createDataTableCommandHelper, type DataTableRowSelectionState } from "@medusajs/ui"
import { useCan } from "@wholesale/core/admin/kit"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { TO_SHIP } from "../../lib/lists"
import { BulkAccept } from "./bulk-accept"
import { BulkShip } from "./bulk-ship"
import { OrderList } from "./order-list"

const command = createDataTableCommandHelper()

type Bulk = { deed: "accept" | "ship"; ids: string[] }

/** The orders that a seller received, with what can be done with several at once. */
export const SellerOrders = () => {
  const { t } = useTranslation("wholesale")
  const manage = useCan("orders.manage")
  const [params] = useSearchParams()
  const view = params.get("view")
  const [selected, setSelected] = useState<DataTableRowSelectionState>({})
  const [bulk, setBulk] = useState<Bulk | null>(null)
  // What was ticked in one view is not seen in the next.
  useEffect(() => setSelected({}), [view])
  const start = (deed: Bulk["deed"]) => (rows: DataTableRowSelectionState) =>
    setBulk({ deed, ids: Object.keys(rows) })
  const finish = () => {
    setBulk(null)
    setSelected({})
  }
  // What can be ticked is what the view's command can do something with.
  const shipping = view === "to_ship"
  const commands = [
    shipping
      ? command.command({ label: t("orders.bulkShip"), shortcut: "S", action: start("ship") })
      : command.command({ label: t("orders.bulkAccept"), shortcut: "A", action: start("accept") }),
  ]
  return (
    <>
      <OrderList
        path="/company/orders"
        exportable
        parties="buyer"
        page="/sales"
        title={t("orders.title")}
        hint={t("orders.hint")}
        empty={{ title: t("orders.empty"), hint: t("orders.emptyHint") }}
        selection={
          manage
            ? {
                state: selected,
                onRowSelectionChange: setSelected,
                enableRowSelection: ({ original: { state } }) =>
                  shipping ? TO_SHIP.includes(state) : state === "pending_acceptance",
                commands,
              }
            : undefined
        }
      />
      {bulk?.deed === "accept" ? <BulkAccept ids={bulk.ids} onClose={finish} /> : null}
      {bulk?.deed === "ship" ? <BulkShip ids={bulk.ids} onClose={finish} /> : null}
    </>
  )
}
