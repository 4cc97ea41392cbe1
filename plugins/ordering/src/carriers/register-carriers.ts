import { readEnvironment } from "@wholesale/core/env"
import { registerCarrier } from "./carrier"
import { easypostCarrier } from "./easypost-carrier"
import { localCarrier } from "./local-carrier"
import { ownTransport } from "./own-transport"

/** Registers the carriers that the environment switches on. */
export const registerCarriers = (): void => {
  const { easypostApiKey: apiKey, seed } = readEnvironment(process.env)
  registerCarrier(ownTransport)
  if (seed === "demo") {
    registerCarrier(localCarrier)
  }
  if (apiKey) {
    registerCarrier(easypostCarrier({ apiKey }))
  }
}
