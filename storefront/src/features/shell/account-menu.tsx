"use client"

import { useLocale } from "next-intl"
import { startTransition, useActionState, type ComponentProps } from "react"
import type { MeDto } from "@wholesale/companies/http/members"
import { forgetDevice } from "@/features/offline/forget-device"
import { IDLE } from "@/domain/form-state"
import { Link } from "@/i18n/navigation"
import { CheckIcon, ChevronDownIcon, UserIcon } from "@/ui/icons"
import { Menu, MenuItem, MenuLabel, MenuSeparator } from "@/ui/menu"
import { actForCompany, signOut } from "./actions"

type AccountMenuProps = {
  name: string
  email: string
  company: string | null
  role: string | null
  memberships: MeDto["memberships"]
  words: {
    menu: string
    companies: string
    security: string
    preferences: string
    /** Null for who may not ask for help. */
    support: string | null
    signOut: string
  }
}

/** The signed-in person's menu: which company they act for, their own settings, the way out. */
export const AccountMenu = ({
  name,
  email,
  company,
  role,
  memberships,
  words,
}: AccountMenuProps) => (
  <Menu
    label={`${words.menu}: ${company ?? name}`}
    triggerClass="control-h inline-flex max-w-44 items-center gap-1.5 rounded-md border border-control px-2 hover:bg-hover sm:max-w-64"
    trigger={
      <>
        <UserIcon className="size-4" />
        <span className="truncate font-medium max-[420px]:sr-only">{company ?? name}</span>
        <ChevronDownIcon className="size-3.5 text-muted" />
      </>
    }
  >
    <div className="px-2.5 pt-1.5 pb-1">
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-muted">{email}</p>
      {role ? <p className="text-sm text-muted">{role}</p> : null}
    </div>
    {memberships.length > 1 ? (
      <Companies memberships={memberships} title={words.companies} />
    ) : null}
    <MenuSeparator />
    <MenuItem>
      <Link href="/account">{words.security}</Link>
    </MenuItem>
    <MenuItem>
      <Link href="/notifications/preferences">{words.preferences}</Link>
    </MenuItem>
    {words.support ? (
      <MenuItem>
        <Link href="/support">{words.support}</Link>
      </MenuItem>
    ) : null}
    <MenuSeparator />
    <MenuItem>
      <SignOut label={words.signOut} />
    </MenuItem>
  </Menu>
)

/** The menu makes an item of it, hence the properties. */
const SignOut = ({ label, ...item }: ComponentProps<"button"> & { label: string }) => {
  const locale = useLocale()
  const leave = async () => {
    await forgetDevice()
    try {
      await signOut()
    } catch {
      // The session goes on at the server; the page that is loaded says that there is no connection.
      return window.location.reload()
    }
    // What was on its way while the session ended must not stay either.
    await forgetDevice()
    window.location.assign(`/${locale}`)
  }
  return (
    <button type="button" {...item} onClick={() => startTransition(leave)}>
      {label}
    </button>
  )
}

const Companies = ({
  memberships,
  title,
}: {
  memberships: MeDto["memberships"]
  title: string
}) => {
  const [, choose] = useActionState(actForCompany, IDLE)
  const act = (memberId: string) => {
    const form = new FormData()
    form.set("member_id", memberId)
    startTransition(() => choose(form))
  }
  return (
    <>
      <MenuSeparator />
      <MenuLabel>{title}</MenuLabel>
      {memberships.map((membership) => (
        <MenuItem key={membership.member_id} disabled={membership.current}>
          <button type="button" onClick={() => act(membership.member_id)}>
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{membership.company_name}</span>
              <span className="block text-sm text-muted">{membership.role_name}</span>
            </span>
            {membership.current ? <CheckIcon className="size-4 text-accent" /> : null}
          </button>
        </MenuItem>
      ))}
    </>
  )
}
