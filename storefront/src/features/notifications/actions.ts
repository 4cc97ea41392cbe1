"use server"

import { attempt } from "@/data/attempt"
import {
  addPush,
  listPreferences,
  markRead,
  removePush,
  savePreferences,
  type PushBrowser,
} from "@/data/notifications"
import { submit } from "@/data/submit"
import type { FormAction } from "@/domain/form-state"
import { formValues } from "@/domain/form-values"

export const markReadAction: FormAction = async (_state, form) => {
  const id = formValues(form).optional("id")
  return await submit(() => markRead(id ? [id] : undefined), "markedRead")
}

/** A box that is not ticked is not sent, so the server's list says which there are. */
export const savePreferencesAction: FormAction = async (_state, form) => {
  const ticked = new Set(formValues(form).list("preference"))
  return await submit(async () => {
    const known = await listPreferences()
    await savePreferences(
      known
        .filter((preference) => !preference.mandatory)
        .map(({ group, channel }) => ({
          group,
          channel,
          enabled: ticked.has(`${group}:${channel}`),
        }))
    )
  }, "saved")
}

/** Lets this browser be told; false when the backend refused it. */
export const addPushAction = async (browser: PushBrowser): Promise<boolean> =>
  (await attempt(addPush(browser))).ok

export const removePushAction = async (endpoint: string): Promise<boolean> =>
  (await attempt(removePush(endpoint))).ok
