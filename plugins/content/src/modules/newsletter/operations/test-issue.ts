import { generateEntityId } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { lockIssue } from "./issues"

/** An issue as a mail to its writer. */
export const TEST_TYPE = "newsletter.test"

/** What the mail of a test needs; has to survive JSON. */
export type TestData = { subject: string; body: string; locale: "en" | "de" }

/** Mails an issue to one member of the operator's staff. @throws NOT_FOUND */
export const testIssue = async (
  tx: TransactionContext,
  id: string,
  memberId: string
): Promise<void> => {
  const { subject, body, locale } = await lockIssue(tx, id)
  const data: TestData = { subject, body, locale }
  const key = generateEntityId(undefined, "once")
  await notify(tx, { type: TEST_TYPE, key, to: { member_id: memberId }, data })
}
