"use client"

import { addPushAction, removePushAction } from "./actions"

/** Whether this browser can be told things while no page is open. */
export const canBeTold = () =>
  "serviceWorker" in navigator && "PushManager" in window && "Notification" in window

const subscription = async () => {
  const registration = await navigator.serviceWorker.getRegistration()
  return (await registration?.pushManager.getSubscription()) ?? null
}

export const isTold = async (): Promise<boolean> =>
  canBeTold() && Notification.permission === "granted" && (await subscription()) !== null

/**
 * Asks the person, then the browser's push service, then our server.
 * @returns whether all three agreed; otherwise nothing is left behind
 */
export const tellBrowser = async (publicKey: string): Promise<boolean> => {
  if ((await Notification.requestPermission()) !== "granted") {
    return false
  }
  const { pushManager } = await navigator.serviceWorker.ready
  const made = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  })
  const { keys } = made.toJSON()
  const added =
    keys?.p256dh && keys.auth
      ? await addPushAction({ endpoint: made.endpoint, p256dh: keys.p256dh, auth: keys.auth })
      : false
  if (!added) {
    await made.unsubscribe()
  }
  return added
}

/** Stops it here and at our server. The browser's end comes first: then nothing arrives in any case. */
export const stopTelling = async (): Promise<void> => {
  const made = canBeTold() ? await subscription() : null
  if (made) {
    await made.unsubscribe()
    await removePushAction(made.endpoint)
  }
}
