import { z } from "@medusajs/framework/zod"
import { clock, faultPoint, registerMessageHandler } from "@wholesale/core"
import { registerContentPages } from "./admin-pages"
import { writeCopies } from "./modules/newsletter/operations/deliver"
import { SEND_TOPIC } from "./modules/newsletter/operations/issues"
import { registerNewsletterMails } from "./notifications/newsletter"
import { newsletterOf } from "./workflows/services"

const ofIssue = z.object({ issue_id: z.string().min(1) })

/**
 * Gives core and the plugins below everything that this plugin adds to them. Called by each file
 * that Medusa loads in a server or a worker; registering again replaces.
 */
export const registerContent = (): void => {
  registerContentPages()
  registerNewsletterMails()
  registerMessageHandler({
    topic: SEND_TOPIC,
    handle: async (payload, { container }) => {
      const { issue_id } = ofIssue.parse(payload)
      await newsletterOf(container).inTransaction((tx) => writeCopies(tx, issue_id, clock.now()))
      faultPoint("newsletter.after-batch")
    },
  })
}
