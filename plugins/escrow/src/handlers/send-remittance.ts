import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import { sendAttachment } from "@wholesale/companies/handlers/send-document"
import { toLocale, type Locale } from "@wholesale/notifications"
import { renderLayout } from "@wholesale/ordering/documents/render-pdf"
import { readRemittance } from "../payouts/read-remittance"
import { remittanceLayout } from "../payouts/remittance-layout"
import type { PayoutViewer } from "../queries/payouts"

/** Which advice is asked for, in which language; in that of the member who asks without one. */
export type AskedRemittance = { id: string; locale: Locale | undefined; member_id: string }

/** Sends the remittance advice of a payout as PDF. @throws NOT_FOUND */
export const sendRemittance = async (
  container: MedusaContainer,
  res: MedusaResponse,
  { id, locale, member_id }: AskedRemittance,
  viewer: PayoutViewer
): Promise<undefined> => {
  const advice = await readRemittance(container, id, viewer)
  const language = locale ?? (await localeOf(container, member_id))
  return sendAttachment(
    res,
    { file_name: `${advice.number}.pdf`, mime_type: "application/pdf" },
    await renderLayout(remittanceLayout(advice, language))
  )
}

const localeOf = async (container: MedusaContainer, memberId: string): Promise<Locale> => {
  const [member] = await runQuery<{ locale: string }>(
    container,
    "select locale from company_member where id = ?",
    [memberId]
  )
  return toLocale(member?.locale)
}
