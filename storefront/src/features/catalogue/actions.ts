"use server"

import { cookies } from "next/headers"
import { revalidatePath } from "next/cache"
import { readCompared, writeCompared } from "@/data/compared"
import { submit } from "@/data/submit"
import { CURRENCY_CODES } from "@/domain/countries"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

const YEAR_SECONDS = 60 * 60 * 24 * 365

/** Puts a product into the comparison, or takes it out again. */
export const toggleCompared = async (form: FormData) => {
  const id = formValues(form).text("product_id")
  const ids = await readCompared()
  await writeCompared(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])
  revalidatePath("/", "layout")
}

export const clearComparedAction: FormAction = async () =>
  await submit(async () => await writeCompared([]), "saved")

/** Remembers in which currency this browser sees prices. */
export const chooseCurrencyAction = async (form: FormData) => {
  const wanted = form.get("currency")
  const currency = CURRENCY_CODES.find((code) => code === wanted)
  if (currency) {
    const jar = await cookies()
    jar.set("currency", currency, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: YEAR_SECONDS,
    })
    revalidatePath("/", "layout")
  }
}
