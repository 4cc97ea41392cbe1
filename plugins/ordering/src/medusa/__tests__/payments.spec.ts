import path from "node:path"
import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { insertPayments, plain } from "../payments"
import { allContents } from "./support"

jest.setTimeout(120_000)

const TABLES = ["payment_collection", "payment_session", "payment"]
const PROVIDER = "pp_system_default"

moduleIntegrationTestRunner<IPaymentModuleService>({
  moduleName: Modules.PAYMENT,
  resolve: path.dirname(require.resolve("@medusajs/payment/package.json")),
  testSuite: ({ service, MikroOrmWrapper }) => {
    it("leaves what Medusa's own module leaves after authorising, and can be captured", async () => {
      const manager = MikroOrmWrapper.forkManager()
      const [collection] = await service.createPaymentCollections([
        { currency_code: "eur", amount: 54.1 },
      ])
      const session = await service.createPaymentSession(collection.id, {
        provider_id: PROVIDER,
        currency_code: "eur",
        amount: 54.1,
        data: {},
        context: {},
      })
      await service.authorizePaymentSession(session.id, {})
      const medusas = await allContents(manager, TABLES)
      await manager.execute(`truncate ${TABLES.join(", ")} cascade`)

      await manager.execute(
        `create table order_payment_collection (id text, order_id text,
           payment_collection_id text, created_at timestamptz, updated_at timestamptz)`
      )
      await manager.transactional(async (transactionManager) => {
        await insertPayments(
          { transactionManager },
          [
            {
              order_id: "order",
              collection_id: "pay_col_ours",
              session_id: "payses_ours",
              currency_code: "eur",
              amount: 5410n,
              provider_id: PROVIDER,
              data: {},
            },
          ],
          new Date("2027-03-01T12:00:00Z")
        )
      })
      expect(await allContents(manager, TABLES)).toEqual(medusas)
      const [payment] = await service.listPayments({ payment_session_id: "payses_ours" })
      const captured = await service.capturePayment({ payment_id: payment.id })
      expect(Number(captured.captures?.[0].amount)).toBe(54.1)
    })

    it("writes decimals as Medusa does", () => {
      expect(["12.30", "12.00", "120", "0.05"].map(plain)).toEqual(["12.3", "12", "120", "0.05"])
    })
  },
})
