"use client"

import { forgetLines } from "@/features/quick-order/kept-lines"

const OWN_CACHES = /^wholesale-(?:pages-|owner$)/

/** Removes what this browser keeps of the person who signs out: copies of pages and typed lines. */
export const forgetDevice = async () => {
  forgetLines()
  if ("caches" in window) {
    const names = await caches.keys()
    await Promise.all(
      names.filter((name) => OWN_CACHES.test(name)).map((name) => caches.delete(name))
    )
  }
}
