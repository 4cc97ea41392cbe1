import fc from "fast-check"
import { agreeReserved, type ReservedRow } from "../agree-reserved"

const row = (given: Partial<ReservedRow>): ReservedRow => ({
  id: "res",
  line_id: "line",
  inventory_item_id: "cup",
  location_id: "loc",
  quantity: 12,
  deleted: false,
  wanted: 4,
  ...given,
})

const at = { inventory_item_id: "cup", location_id: "loc" }

it.each<[string, ReservedRow[], ReturnType<typeof agreeReserved>]>([
  ["nothing of nothing", [], []],
  ["what agrees", [row({ quantity: 4 })], []],
  ["too much", [row({})], [{ id: "res", ...at, quantity: 4, difference: -8 }]],
  ["nothing accepted", [row({ wanted: 0 })], [{ id: "res", ...at, quantity: 0, difference: -12 }]],
  [
    "what was taken away and not set aside again",
    [row({ deleted: true })],
    [{ id: "res", ...at, quantity: 4, difference: 4 }],
  ],
  ["nothing set aside of nothing accepted", [row({ deleted: true, wanted: 0 })], []],
  [
    "what was set aside again",
    [row({ id: "new", quantity: 4 }), row({ id: "old", deleted: true })],
    [],
  ],
  [
    "the one that ended last, of two",
    [row({ id: "new", deleted: true }), row({ id: "old", deleted: true })],
    [{ id: "new", ...at, quantity: 4, difference: 4 }],
  ],
  ["less than wanted", [row({ quantity: 3 })], []],
  [
    "two places, the older first",
    [row({ id: "b", quantity: 6, location_id: "there" }), row({ id: "a", quantity: 6 })],
    [
      { id: "a", ...at, quantity: 0, difference: -6 },
      { id: "b", inventory_item_id: "cup", location_id: "there", quantity: 4, difference: -2 },
    ],
  ],
])("decides about %s", (_name, rows, changes) => {
  expect(agreeReserved(rows)).toEqual(changes)
})

it("is done after once, and never sets aside more than is wanted", () => {
  const quantity = fc.nat({ max: 20 })
  const rows = fc
    .record({ wanted: quantity, live: fc.array(quantity, { maxLength: 4 }), ended: fc.boolean() })
    .map(({ wanted, live, ended }) => [
      ...live.map((of, index) => row({ id: `live-${index}`, quantity: of, wanted })),
      ...(ended ? [row({ id: "ended", deleted: true, wanted })] : []),
    ])
  fc.assert(
    fc.property(rows, (before) => {
      const changes = new Map(agreeReserved(before).map((change) => [change.id, change]))
      const after = before.map((one) => {
        const to = changes.get(one.id)
        return to ? { ...one, quantity: to.quantity, deleted: to.quantity === 0 } : one
      })
      const held = after.reduce((sum, one) => sum + (one.deleted ? 0 : one.quantity), 0)
      expect(held).toBeLessThanOrEqual(before[0]?.wanted ?? 0)
      // Whoever ends has a last quantity of its own; what is set aside doesn't change again.
      expect(agreeReserved(after)).toEqual([])
    })
  )
})
