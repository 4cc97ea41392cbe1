import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import * as models from "../models"
import { SELLER_ORDER_MODULE } from "../name"
import type SellerOrderModuleService from "../service"

moduleIntegrationTestRunner<SellerOrderModuleService>({
  moduleName: SELLER_ORDER_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ MikroOrmWrapper }) => {
    const run = async (statement: string) => await MikroOrmWrapper.forkManager().execute(statement)

    beforeEach(async () => {
      await run(`insert into order_document (id, seller_order_id, issuer_id, kind, sequence, number,
        locale, currency_code, total, content, issued_at)
        values ('odoc_1', 'sord_1', 'comp_a', 'invoice', 1, 'INV-00001', 'en', 'eur', 9000000000,
          '{}', now())`)
      await run(`insert into delivery_evidence (id, shipment_id, source, delivered_at, recorded_at,
        statement, sha256) values ('devi_1', 'shp_1', 'seller', now(), now(), '{}', 'x')`)
    })

    it.each([
      ["order_document", "update order_document set total = 1"],
      ["order_document", "delete from order_document"],
      ["order_document", "truncate order_document"],
      ["delivery_evidence", "update delivery_evidence set sha256 = 'y'"],
      ["delivery_evidence", "delete from delivery_evidence"],
    ])("keeps %s as it was issued: %s", async (table, statement) => {
      await expect(run(statement)).rejects.toThrow(`${table} is append-only`)
      await expect(run(`select count(*)::integer as rows from ${table}`)).resolves.toEqual([
        { rows: 1 },
      ])
    })

    it("gives no number twice", async () => {
      const again = `insert into order_document (id, seller_order_id, issuer_id, kind, sequence,
        number, locale, currency_code, total, content, issued_at)
        select 'odoc_2', seller_order_id, issuer_id, kind, sequence, number, locale, currency_code,
          total, content, issued_at from order_document`
      await expect(run(again)).rejects.toThrow("unique")
    })
  },
})
