import { localCarrier } from "../local-carrier"

const shipment = {
  id: "shp_01M824TR9R2QVGMQHY7A8E4ZKJ",
  carrier_ref: null,
  tracking_number: "DEMO-1",
  shipped_at: new Date("2027-03-01T08:00:00Z"),
}

const codesAt = async (time: string) =>
  ((await localCarrier.events?.(shipment, new Date(time))) ?? []).map(({ code }) => code)

describe("the demo carrier", () => {
  it("tells the journey by the time that has passed", async () => {
    expect(await codesAt("2027-03-01T07:59:59Z")).toEqual([])
    expect(await codesAt("2027-03-01T08:00:00Z")).toEqual(["registered"])
    expect(await codesAt("2027-03-02T07:59:59Z")).toEqual([
      "registered",
      "in_transit",
      "out_for_delivery",
    ])
    expect(await codesAt("2027-03-02T08:00:00Z")).toHaveLength(4)
  })

  it("makes the tracking number of a shipment, always the same", () => {
    expect(localCarrier.trackingNumber?.(shipment.id)).toBe("DEMO-HY7A8E4ZKJ")
  })
})
