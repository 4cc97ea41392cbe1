import { asValue } from "@medusajs/framework/awilix"
import {
  ContainerRegistrationKeys,
  createMedusaContainer,
  Modules,
} from "@medusajs/framework/utils"
import { tellMedusa } from "../tell-medusa"

/** A container whose event bus does this with an event, and what was warned of. */
const withBus = (emit: (event: unknown) => Promise<void>) => {
  const container = createMedusaContainer()
  const warnings: string[] = []
  container.register({
    [Modules.EVENT_BUS]: asValue({ emit }),
    [ContainerRegistrationKeys.LOGGER]: asValue({ warn: (text: string) => warnings.push(text) }),
  })
  return { container, warnings }
}

describe("an event of Medusa's", () => {
  it("is emitted without asking for a notification", async () => {
    const events: unknown[] = []
    const { container } = withBus(async (event) => {
      events.push(event)
    })
    await tellMedusa(container, "shipment.created", { id: "ful_1" })
    expect(events).toEqual([
      { name: "shipment.created", data: { id: "ful_1", no_notification: true } },
    ])
  })

  it("doesn't undo what it tells of when nobody can be told", async () => {
    const { container, warnings } = withBus(async () => {
      throw new Error("no bus today")
    })
    await tellMedusa(container, "shipment.created", { id: "ful_1" })
    expect(warnings).toEqual(["shipment.created was not emitted: Error: no bus today"])
  })
})
