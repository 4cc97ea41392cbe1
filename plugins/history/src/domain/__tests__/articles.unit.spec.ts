import { countryCodeOf } from "../countries"
import { chooseDescription } from "../describe"
import { secondsLeft } from "../time-left"
import { chooseUsualPrice, toMinor } from "../usual-price"

describe("what an article is called", () => {
  const called = (...named: [string, number][]) =>
    chooseDescription(named.map(([description, count]) => ({ description, count })))

  it("is what most lines say, but never a note", () => {
    expect(called(["RED MUG", 3], ["MUG", 2])).toBe("RED MUG")
    expect(called(["damaged?", 9], ["RED MUG ", 1])).toBe("RED MUG")
    expect(called(["MUG", 2], ["RED MUG", 2])).toBe("RED MUG")
    expect(called(["B MUG", 2], ["A MUG", 2])).toBe("A MUG")
    expect(called(["found", 2], ["?", 2])).toBeNull()
    expect(called()).toBeNull()
  })
})

describe("what an article costs", () => {
  const at = (unit_price: string, lines: number, last_on: string) => ({
    unit_price,
    lines,
    last_on,
  })

  it("is the usual price, of equally usual ones the latest", () => {
    expect(chooseUsualPrice([at("2.5", 3, "2010-01-01"), at("2.4", 2, "2010-02-01")])).toBe("2.5")
    expect(chooseUsualPrice([at("2.5", 2, "2010-01-01"), at("2.4", 2, "2010-02-01")])).toBe("2.4")
    expect(chooseUsualPrice([at("2.5", 2, "2010-01-01"), at("2.4", 2, "2010-01-01")])).toBe("2.4")
    expect(chooseUsualPrice([])).toBeNull()
  })

  it.each([
    ["2.5", 2, 250n],
    ["4.125", 2, 413n],
    ["4.124", 2, 412n],
    ["7", 0, 7n],
    ["0.001", 2, 0n],
  ])("%s with %i digits is %s minor units", (price, digits, minor) => {
    expect(toMinor(price, digits)).toBe(minor)
  })
})

describe("a country of a file", () => {
  it.each([
    ["United Kingdom", "gb"],
    ["EIRE", "ie"],
    ["Deutschland", "de"],
    ["de", "de"],
    ["RSA", "za"],
    ["Unspecified", null],
    ["European Community", null],
  ])("%s is %s", (name, code) => {
    expect(countryCodeOf(name)).toBe(code)
  })
})

describe("the time left", () => {
  it("follows from the pace so far", () => {
    expect(secondsLeft({ done: 25, total: 100, seconds: 10 })).toBe(30)
    expect(secondsLeft({ done: 100, total: 100, seconds: 10 })).toBe(0)
    expect(secondsLeft({ done: 0, total: 100, seconds: 10 })).toBeNull()
  })
})
