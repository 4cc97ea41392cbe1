import { z } from "@medusajs/framework/zod"
import { registerMessageHandler, runQuery } from "@wholesale/core"
import { capabilitiesOf } from "@wholesale/companies"
import { ensureSellerSetup } from "../workflows/seller-setup/ensure-seller-setup"

const levelChanged = z.object({ company_id: z.string(), level: z.number() })

/** Gives a company what it needs for selling once it may sell; again, it changes nothing. */
export const registerCompanyLevelMessages = () =>
  registerMessageHandler({
    topic: "company.level-changed",
    handle: async (payload, { container }) => {
      const { company_id: companyId, level } = levelChanged.parse(payload)
      const sellers = await runQuery<{ id: string }>(
        container,
        "select id from company where id = ? and kind = 'manufacturer' and deleted_at is null",
        [companyId]
      )
      if (sellers.length > 0 && capabilitiesOf("manufacturer", level).includes("sell")) {
        await ensureSellerSetup(container, companyId)
      }
    },
  })
