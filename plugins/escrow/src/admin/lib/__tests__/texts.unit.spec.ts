import { MONEY_INVARIANTS } from "../../../ledger/money-invariants"
import { ledger } from "../../i18n/en/ledger"

test("every check of the books is explained", () => {
  const explained = Object.keys(ledger.bookChecks.list)
  expect(explained.sort()).toEqual(MONEY_INVARIANTS.map(({ key }) => key).sort())
})
