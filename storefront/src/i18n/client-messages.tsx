import { NextIntlClientProvider } from "next-intl"
import { getMessages } from "next-intl/server"
import type { ReactNode } from "react"
import type messages from "../../messages/en.json"

type ClientMessagesProps = { only: (keyof typeof messages)[]; children: ReactNode }

/** Gives client components below it the sentences that they compose themselves, and no others. */
export const ClientMessages = async ({ only, children }: ClientMessagesProps) => {
  const all = await getMessages()
  const picked = Object.fromEntries(only.map((name) => [name, all[name]]))
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>
}
