"use client"

import { stopTelling } from "@/features/notifications/push-browser"
import { forgetLines } from "@/features/quick-order/kept-lines"

const OWN_CACHES = /^wholesale-(?:pages-|owner$)/

/** Removes what this browser keeps of the person who signs out: copies of pages and typed lines. */
export const forgetDevice = async () => {
  forgetLines()
  // Without a connection our server hears of it when a message can't be delivered.
  await stopTelling().catch(() => undefined)
  if ("caches" in window) {
    const names = await caches.keys()
    await Promise.all(
      names.filter((name) => OWN_CACHES.test(name)).map((name) => caches.delete(name))
    )
  }
}
