import { clock, registerJob } from "@wholesale/core"
import { refreshCards } from "../cards/refresh-cards"
import { reviewService } from "./service"

const BATCH = 200

/** Registers the job that publishes reviews whose private period is over. */
export const registerReviewPublishing = () =>
  registerJob({
    name: "reviews.publish",
    every: { minutes: 5 },
    catch_up: "latest",
    run: async ({ container }) => {
      for (;;) {
        const products = await reviewService(container).publishDue({
          now: clock.now(),
          limit: BATCH,
        })
        if (products.length === 0) {
          return
        }
        await refreshCards(container, products)
      }
    },
  })
