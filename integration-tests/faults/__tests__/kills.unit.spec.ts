import path from "node:path"
import { listFaultPoints } from "@wholesale/core/test-kit/fault-points"
import { leaseOf, pointOf, victimOf } from "../kills"

const KILLS = Array.from({ length: 384 }, (_, kill) => kill)

const shareOf = (victim: string) =>
  KILLS.filter((kill) => victimOf(kill) === victim).length / KILLS.length

it("kills the server half of the time, and PostgreSQL as often as it lets the server die", () => {
  expect([shareOf("server"), shareOf("postgres"), shareOf("fault")]).toEqual([0.5, 0.25, 0.25])
})

it("comes past every fault point that it names, and all of them are there", () => {
  const plugins = path.resolve(__dirname, "../../../plugins")
  const known = ["core", "ordering", "escrow"].flatMap((plugin) =>
    listFaultPoints(path.join(plugins, plugin, "src"))
  )
  const named = new Set(KILLS.filter((kill) => victimOf(kill) === "fault").map(pointOf))
  expect(named.size).toBe(21)
  expect(known).toEqual(expect.arrayContaining([...named]))
})

it("tries the lease of the product for a whole round of victims", () => {
  const long = KILLS.filter((kill) => leaseOf(kill) === 30).slice(0, 4)
  expect(long).toEqual([4, 5, 6, 7])
})
