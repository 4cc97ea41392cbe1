"use client"

import { lazy } from "react"

/** The menu with its own JavaScript, which nobody loads who is not signed in. */
export const LazyAccountMenu = lazy(() =>
  import("./account-menu").then(({ AccountMenu }) => ({ default: AccountMenu }))
)
