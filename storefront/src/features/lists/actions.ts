"use server"

import { getLocale } from "next-intl/server"
import { addToList, createList, deleteList, removeFromList, renameList } from "@/data/lists"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"
import { redirect } from "@/i18n/navigation"

export const createListAction: FormAction = async (_state, form) =>
  await submit(() => createList(formValues(form).text("name")), "listCreated")

export const renameListAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(() => renameList(values.text("list_id"), values.text("name")), "saved")
}

/** Deletes a list and goes back to the others. */
export const deleteListAction: FormAction = async (_state, form) => {
  const locale = await getLocale()
  return await submit(async () => {
    await deleteList(formValues(form).text("list_id"))
    redirect({ href: "/lists", locale })
  }, "deleted")
}

/** Keeps a product in the chosen list, or in a new one whose name was entered. */
export const saveProductAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  const name = values.optional("name")
  return await submit(async () => {
    const listId = name ? (await createList(name)).id : values.text("list_id")
    await addToList(listId, { product_id: values.text("product_id") })
  }, "listSaved")
}

export const removeItemAction: FormAction = async (_state, form) => {
  const values = formValues(form)
  return await submit(
    () => removeFromList(values.text("list_id"), values.text("item_id")),
    "lineRemoved"
  )
}
