import fc from "fast-check"
import { freezeCommission } from "../freeze"
import { simulate } from "../simulate"
import { line, order, percentage, rule, ruleList, someOrder } from "./arbitraries"

describe("simulate", () => {
  it("shows every rule for every line, and what keeps it from matching", () => {
    const rules = [
      rule({ id: "rest", rank: 30 }),
      rule({ id: "share", rank: 20, payee: "distributor", terms: percentage("5") }),
      rule({ id: "toys", rank: 10 }, { category_ids: ["toys"] }),
      rule({ id: "own", rank: 5 }, { origin: "seller", valid_until: "2027-01-31" }),
    ]
    const lines = [line("a", 100n, { category_ids: ["toys"] }), line("b", 100n)]
    const { traces } = simulate(rules, order(lines))
    expect(
      traces.map(({ line_id, rules: rows }) => [
        line_id,
        rows.map(({ rule_id, matched, wins, failed }) => [rule_id, matched, wins, failed]),
      ])
    ).toEqual([
      [
        "a",
        [
          ["own", false, false, ["origin", "valid_until"]],
          ["toys", true, true, []],
          ["share", true, true, []],
          ["rest", true, false, []],
        ],
      ],
      [
        "b",
        [
          ["own", false, false, ["origin", "valid_until"]],
          ["toys", false, false, ["category"]],
          ["share", true, true, []],
          ["rest", true, true, []],
        ],
      ],
    ])
  })

  it("charges as an order would be, by the rules that it shows as winning", () => {
    fc.assert(
      fc.property(ruleList(), someOrder, (rules, of) => {
        const { traces, ...frozen } = simulate(rules, of)
        expect(frozen).toEqual(freezeCommission(rules, of))
        const winning = traces.flatMap(({ line_id, rules: rows }) =>
          rows.flatMap(({ rule_id, wins }) => (wins ? [`${line_id} ${rule_id}`] : []))
        )
        const charged = frozen.lines.map(({ line_id, rule_id }) => `${line_id} ${rule_id}`)
        expect(winning.toSorted()).toEqual(charged.toSorted())
      })
    )
  })
})
