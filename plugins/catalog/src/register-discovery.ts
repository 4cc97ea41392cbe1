import { registerReviewNotifications } from "./reviews/notifications"
import { registerReviewPublishing } from "./reviews/publish-job"

/** Registers what discovery adds to core and the plugins below: reviews and their messages. */
export const registerDiscovery = () => {
  registerReviewPublishing()
  registerReviewNotifications()
}
