import { currencyIn, inCurrency } from "../currency"

describe("the currency of an address", () => {
  it.each([
    ["/en/catalogue?currency=usd", "usd"],
    ["/en/catalogue?q=cups&currency=chf", "chf"],
    ["/en/catalogue?currency=USD", undefined],
    ["/en/catalogue?currency=doubloons", undefined],
    ["/en/catalogue?q=currency", undefined],
    ["/en/catalogue", undefined],
    [null, undefined],
  ])("of %s is %s", (address, expected) => {
    expect(currencyIn(address)).toBe(expected)
  })

  it.each([
    ["/en", "/en?currency=usd"],
    [
      "/en/catalogue?q=cups%20%26%20plates&currency=eur",
      "/en/catalogue?q=cups+%26+plates&currency=usd",
    ],
  ])("is written into %s once", (address, expected) => {
    expect(inCurrency(address, "usd")).toBe(expected)
  })
})
