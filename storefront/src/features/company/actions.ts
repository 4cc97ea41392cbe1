"use server"

import { getLocale } from "next-intl/server"
import {
  changeLegalFacts,
  changeLocation,
  changeProfile,
  createLocation,
  deleteLocation,
  type LocationChange,
} from "@/data/company"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { webAddress } from "@/features/auth/read-sign-up"
import { redirect } from "@/i18n/navigation"

export const saveProfileAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () =>
      changeProfile({
        trading_name: values.text("trading_name"),
        website: webAddress(values.optional("website")) ?? null,
        email: values.text("email"),
        phone: values.optional("phone"),
        description: values.optional("description"),
        industries: values.list("industries"),
        currencies: values.list("currencies"),
      }),
    "saved"
  )
}

export const saveLegalAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const country = values.text("country_code")
  const types = values.list("tax_type")
  const numbers = form.getAll("tax_value")
  const taxIds = types.flatMap((type, index) => {
    const value = numbers[index]
    return typeof value === "string" && value.trim()
      ? [{ type: TAX_TYPES.find((known) => known === type) ?? "other", value: value.trim() }]
      : []
  })
  return await submit(
    () =>
      changeLegalFacts({
        legal_name: values.text("legal_name"),
        registration_number: values.optional("registration_number"),
        country_code: country,
        tax_ids: taxIds.map((taxId) => ({ ...taxId, country_code: country })),
      }),
    "saved"
  )
}

const TAX_TYPES = ["vat", "ein", "gst", "other"] as const

const readLocation = (form: FormData): LocationChange => {
  const values = formValues(form)
  return {
    name: values.text("name"),
    address_1: values.text("address_1"),
    address_2: values.optional("address_2"),
    postal_code: values.text("postal_code"),
    city: values.text("city"),
    province: values.optional("province"),
    country_code: values.text("country_code"),
    phone: values.optional("phone"),
    is_bill_to: values.checked("is_bill_to"),
    is_ship_to: values.checked("is_ship_to"),
  }
}

/** Creates a location, or changes the one whose id the form carries; then back to the list. */
export const saveLocationAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  const id = formValues(form).optional("id")
  return await submit(async () => {
    const location = readLocation(form)
    await (id ? changeLocation(id, location) : createLocation(location))
    redirect({ href: "/company/locations", locale })
  }, "saved")
}

export const deleteLocationAction: FormAction = async (_state, form) =>
  await submit(() => deleteLocation(formValues(form).text("id")), "deleted")
