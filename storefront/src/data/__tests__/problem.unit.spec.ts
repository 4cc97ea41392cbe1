import { readFileSync } from "node:fs"
import path from "node:path"
import { ERROR_CODES } from "@wholesale/core/shared/errors"
import { failingFields, problemFrom } from "../problem"

const sentences = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(__dirname, `../../../messages/${locale}.json`), "utf8")).errors

describe("problemFrom", () => {
  it("keeps the backend's code, sentence and details", () => {
    const body = { code: "LAST_OWNER", message: "Needs an owner", details: { left: 1 } }
    expect(problemFrom(409, body)).toEqual({
      status: 409,
      code: "LAST_OWNER",
      message: "Needs an owner",
      details: { left: 1 },
    })
  })

  it.each([
    [401, { type: "unauthorized", message: "Unauthorized" }, "UNAUTHENTICATED"],
    [404, { code: "invalid_request_error", type: "not_found" }, "NOT_FOUND"],
    [429, null, "TOO_MANY_REQUESTS"],
    [500, "<html>", "UNKNOWN"],
  ])("names a %i without a code of ours", (status, body, code) => {
    expect(problemFrom(status, body)).toMatchObject({ status, code })
  })
})

describe("failingFields", () => {
  it("reads the issues and leaves out what is none", () => {
    const details = { issues: [{ field: "company.vat_id", message: "wrong" }, { x: 1 }, null] }
    expect(failingFields({ status: 400, code: "INVALID_INPUT", message: "", details })).toEqual([
      { field: "company.vat_id", message: "wrong" },
    ])
    expect(failingFields({ status: 400, code: "X", message: "", details: {} })).toEqual([])
  })
})

describe("sentences for the backend's codes", () => {
  // A configuration error stops the backend at start, so that no visitor can meet it.
  const codes = Object.keys(ERROR_CODES).filter((code) => code !== "CONFIGURATION_INVALID")

  it.each(["en", "de"])("says every code in %s", (locale) => {
    const known = sentences(locale)
    expect(codes.filter((code) => !known[code])).toEqual([])
  })
})
