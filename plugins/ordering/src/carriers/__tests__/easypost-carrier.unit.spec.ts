import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { easypostCarrier } from "../easypost-carrier"

const tracker = {
  id: "trk_1",
  object: "Tracker",
  signed_by: "Ms Gate",
  public_url: "https://track.example/trk_1",
  tracking_details: [
    {
      status: "in_transit",
      message: "Departed",
      datetime: "2027-03-01T10:00:00Z",
      tracking_location: { city: "Leipzig", country: "DE" },
    },
    { status: "unknown", message: "?", datetime: "2027-03-01T11:00:00Z", tracking_location: null },
    {
      status: "delivered",
      message: "Delivered",
      datetime: "2027-03-02T10:00:00Z",
      tracking_location: null,
    },
  ],
}

const shipment = {
  id: "shp_1",
  carrier_ref: null,
  tracking_number: "EZ1000000001",
  shipped_at: new Date("2027-03-01T08:00:00Z"),
}

describe("EasyPost", () => {
  const requests: { method?: string; path?: string; key?: string; body: string }[] = []
  let server: Server
  let url: string

  beforeAll(async () => {
    server = createServer((req, res) => {
      const chunks: Buffer[] = []
      req.on("data", (chunk: Buffer) => chunks.push(chunk))
      req.on("end", () => {
        const key = req.headers.authorization
        requests.push({
          method: req.method,
          path: req.url,
          key,
          body: Buffer.concat(chunks).toString(),
        })
        res.setHeader("content-type", "application/json")
        res.end(JSON.stringify(tracker))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    const { port } = server.address() as AddressInfo
    url = `http://127.0.0.1:${port}/v2`
  })

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
  })

  it("gets a tracker for a shipment, with the account's key", async () => {
    const carrier = easypostCarrier({ apiKey: "EZTK1", url })
    expect(await carrier.register?.(shipment)).toEqual({
      carrier_ref: "trk_1",
      tracking_url: "https://track.example/trk_1",
    })
    const [{ method, path, key, body }] = requests
    expect([method, path]).toEqual(["POST", "/v2/trackers"])
    expect(Buffer.from(String(key).replace("Basic ", ""), "base64").toString()).toBe("EZTK1:")
    expect(JSON.parse(body)).toEqual({ tracker: { tracking_code: "EZ1000000001" } })
  })

  it("tells what happened, with who signed; what it can't classify is left out", async () => {
    const carrier = easypostCarrier({ apiKey: "EZTK1", url })
    const events = await carrier.events?.({ ...shipment, carrier_ref: "trk_1" }, new Date())
    expect(events).toMatchObject([
      { code: "in_transit", place: "Leipzig, DE", received_by: null },
      { code: "delivered", place: null, received_by: "Ms Gate" },
    ])
  })

  it("asks nothing about a shipment without a tracking number", async () => {
    requests.length = 0
    const carrier = easypostCarrier({ apiKey: "EZTK1", url })
    expect(await carrier.register?.({ ...shipment, tracking_number: null })).toBeNull()
    expect(await carrier.events?.(shipment, new Date())).toEqual([])
    expect(requests).toEqual([])
  })
})
