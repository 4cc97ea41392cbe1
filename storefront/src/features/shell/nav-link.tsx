"use client"

import { useEffect, useRef, type ReactNode } from "react"
import { Link } from "@/i18n/navigation"
import { usePathname } from "@/i18n/use-navigation"
import { cx } from "@/ui/cx"

type NavLinkProps = {
  href: string
  children: ReactNode
  /** Whether pages below this one count as this one. */
  deep?: boolean
  look: "top" | "side"
}

const LOOKS = {
  top: {
    base: "inline-flex h-full items-center border-b-2 px-1 whitespace-nowrap",
    on: "border-accent font-medium text-ink",
    off: "border-transparent text-muted hover:text-ink",
  },
  side: {
    base: cx(
      "control-h flex items-center border-b-2 px-2 whitespace-nowrap",
      "lg:rounded-md lg:border-b-0"
    ),
    on: "border-accent font-medium text-ink lg:bg-accent-soft lg:text-accent-strong",
    off: "border-transparent text-muted hover:text-ink lg:hover:bg-hover",
  },
}

/** A link of a navigation that knows when it is the current one. */
export const NavLink = ({ href, children, deep, look }: NavLinkProps) => {
  const pathname = usePathname()
  const current = deep ? pathname === href || pathname.startsWith(`${href}/`) : pathname === href
  const { base, on, off } = LOOKS[look]
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (current && link.current) {
      showInBar(link.current)
    }
  }, [current])
  return (
    <Link
      ref={link}
      href={href}
      aria-current={current ? "page" : undefined}
      className={cx(base, current ? on : off)}
    >
      {children}
    </Link>
  )
}

/** On a phone a bar is wider than the screen: scrolls it, and not the page, to one of its links. */
const showInBar = (link: HTMLElement) => {
  const bar = link.parentElement
  if (bar) {
    const [inside, around] = [link.getBoundingClientRect(), bar.getBoundingClientRect()]
    bar.scrollLeft += inside.left + inside.width / 2 - (around.left + around.width / 2)
  }
}
