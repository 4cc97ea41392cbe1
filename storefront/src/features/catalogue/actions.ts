"use server"

import { cookies, headers } from "next/headers"
import { redirect } from "next/navigation"
import { revalidatePath } from "next/cache"
import { readCompared, writeCompared } from "@/data/compared"
import { submit } from "@/data/submit"
import { CURRENCY_COOKIE, inCurrency, knownCurrency } from "@/domain/currency"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

/** Puts a product into the comparison, or takes it out again. */
export const toggleCompared = async (form: FormData) => {
  const id = formValues(form).text("product_id")
  const ids = await readCompared()
  await writeCompared(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])
  revalidatePath("/", "layout")
}

export const clearComparedAction: FormAction = async () =>
  await submit(async () => await writeCompared([]), "saved")

/** Shows this page in another currency, and those after it. */
export const chooseCurrencyAction = async (form: FormData) => {
  const currency = knownCurrency(form.get("currency"))
  const here = (await headers()).get("x-page-path")
  if (currency && here) {
    const jar = await cookies()
    jar.set({ ...CURRENCY_COOKIE, value: currency })
    redirect(inCurrency(here, currency))
  }
}
