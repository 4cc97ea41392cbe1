import { handler } from "@wholesale/core"
import { assignEntry } from "../bank/assign-entry"
import { importStatement } from "../bank/import-statement"
import { operatorMoneyRoutes as routes } from "../http/routes-operator"
import { bankEntryView, listBankEntries } from "../queries/bank-entries"

export const postStatement = handler(
  routes.importStatement,
  async ({ scope, file: { originalname: name, buffer }, body, by }) => ({
    result: await importStatement(scope, { name, buffer }, body, by),
  })
)

export const getBankEntries = handler(routes.listBankEntries, ({ scope, query }) =>
  listBankEntries(scope, query)
)

export const assignBankEntry = handler(
  routes.assignBankEntry,
  async ({ scope, params, body, by }) => {
    await assignEntry(scope, params.id, body.payment_id, by)
    return { entry: await bankEntryView(scope, params.id) }
  }
)
