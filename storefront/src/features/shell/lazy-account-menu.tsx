"use client"

import { lazy, Suspense, type ComponentProps } from "react"

const Menu = lazy(() =>
  import("./account-menu").then(({ AccountMenu }) => ({ default: AccountMenu }))
)

/** The menu with its own JavaScript, which nobody loads who is not signed in. */
export const LazyAccountMenu = (props: ComponentProps<typeof Menu>) => (
  <Suspense fallback={<span className="w-9" />}>
    <Menu {...props} />
  </Suspense>
)
