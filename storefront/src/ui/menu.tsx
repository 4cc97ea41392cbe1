"use client"

import { useLocale } from "next-intl"
import { DropdownMenu } from "radix-ui"
import type { ReactNode } from "react"
import { directionOf } from "@/i18n/locales"
import { cx } from "./cx"

type MenuProps = { trigger: ReactNode; triggerClass?: string; label?: string; children: ReactNode }

/** A button that opens a menu; arrow keys, type-ahead and Escape come from radix. */
export const Menu = ({ trigger, triggerClass, label, children }: MenuProps) => (
  <DropdownMenu.Root modal={false} dir={directionOf(useLocale())}>
    <DropdownMenu.Trigger className={triggerClass} aria-label={label}>
      {trigger}
    </DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        align="end"
        sideOffset={6}
        collisionPadding={8}
        className="z-50 max-h-[80vh] min-w-60 overflow-y-auto rounded-lg border border-line bg-surface p-1 text-ink shadow-float"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
)

const ITEM = cx(
  "control-h flex w-full cursor-pointer items-center gap-2 rounded-md px-2.5 py-1 text-start outline-none",
  "data-highlighted:bg-hover data-disabled:cursor-default data-disabled:opacity-60"
)

/** Wraps one link or button as a menu item. */
export const MenuItem = ({ children, disabled }: { children: ReactNode; disabled?: boolean }) => (
  <DropdownMenu.Item asChild disabled={disabled} className={ITEM}>
    {children}
  </DropdownMenu.Item>
)

export const MenuLabel = ({ children }: { children: ReactNode }) => (
  <DropdownMenu.Label className="px-2.5 pt-2 pb-1 text-xs font-semibold text-muted">
    {children}
  </DropdownMenu.Label>
)

export const MenuSeparator = () => <DropdownMenu.Separator className="-mx-1 my-1 h-px bg-line" />
