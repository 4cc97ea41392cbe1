"use client"

import dynamic from "next/dynamic"

/** The menu with its own JavaScript, which nobody loads who is not signed in. */
export const LazyAccountMenu = dynamic(() =>
  import("./account-menu").then(({ AccountMenu }) => AccountMenu)
)
