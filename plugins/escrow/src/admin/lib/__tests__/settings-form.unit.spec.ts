import { DEFAULT_SETTINGS } from "../../../domain/settings/settings"
import { readSettings, toSettingsForm } from "../settings-form"

const form = toSettingsForm(DEFAULT_SETTINGS)

describe("readSettings", () => {
  it("gives back settings that were not changed", () => {
    const { problems, input } = readSettings(form)
    expect(problems).toEqual([])
    expect(input).toEqual(DEFAULT_SETTINGS)
  })

  it("names what is missing, out of range or there twice", () => {
    const wrong = {
      ...form,
      city: " ",
      payment_days: "500",
      commission_tax_rate: "x",
      countries: [...form.countries, ...form.countries],
      payout: { ...form.payout, reserve_days: "", minimum: "much" },
    }
    expect(readSettings(wrong).problems).toEqual([
      "city",
      "payment_days",
      "commission_tax_rate",
      "countries",
      "reserve_days",
      "minimum",
    ])
  })

  it("empties what may be left empty", () => {
    const { input } = readSettings({ ...form, iban: " DE02 1203 0000 0000 2020 51 ", bic: "" })
    expect(input.platform).toMatchObject({ iban: "DE02 1203 0000 0000 2020 51", bic: null })
  })
})
