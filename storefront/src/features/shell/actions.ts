"use server"

import { getLocale } from "next-intl/server"
import { revalidatePath } from "next/cache"
import { cookies } from "next/headers"
import { switchCompany } from "@/data/accounts"
import { chooseCompany, endSession } from "@/data/session"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { themeOf } from "@/domain/theme"
import { redirect } from "@/i18n/navigation"

const YEAR_SECONDS = 60 * 60 * 24 * 365

/** Remembers light, dark or the device's choice in this browser. */
export const chooseTheme = async (form: FormData) => {
  const jar = await cookies()
  jar.set("theme", themeOf(form.get("theme")), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: YEAR_SECONDS,
  })
  revalidatePath("/", "layout")
}

/** Ends the session. The browser then loads the home page anew, so that nothing stays in its memory. */
export const signOut = async () => {
  await endSession()
}

/** Makes another company the one that this browser acts for, and goes to its desk. */
export const actForCompany: FormAction = async (_state, form) => {
  const locale = await getLocale()
  return await submit(async () => {
    const me = await switchCompany(formValues(form).text("member_id"))
    if (me.company) {
      await chooseCompany(me.company.id)
    }
    redirect({ href: "/", locale })
  }, "saved")
}
