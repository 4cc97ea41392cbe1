import { identityOf } from "../claims"
import { SignInRefusal } from "../refusal"

const RIGHT = {
  sub: "1098",
  nonce: "n",
  email: " Ada@Acme.Example ",
  email_verified: true,
  given_name: "Ada",
  family_name: "Acme",
}
const EXPECTED = { client_id: "c", nonce: "n", repeats: true }

const codeOf = (claims: object, expected = EXPECTED) => {
  try {
    identityOf(claims, expected)
    return "taken"
  } catch (error) {
    return error instanceof SignInRefusal ? error.code : String(error)
  }
}

describe("identityOf", () => {
  it("takes the subject, the address in lower case, and the name", () => {
    expect(identityOf(RIGHT, EXPECTED)).toEqual({
      subject: "1098",
      profile: { email: "ada@acme.example", given_name: "Ada", family_name: "Acme" },
    })
  })

  it("makes of a name what our own forms would take", () => {
    const { profile } = identityOf(
      { ...RIGHT, given_name: ` A\u0000${"a".repeat(200)}`, family_name: undefined },
      EXPECTED
    )
    expect(profile.given_name).toBe(`A ${"a".repeat(78)}`)
    expect(profile.family_name).toBe("")
  })

  it.each([
    [{}, "taken"],
    [{ email_verified: "true" }, "taken"],
    [{ azp: "c" }, "taken"],
    [{ email_verified: "false" }, "SIGN_IN_UNVERIFIED"],
    [{ email_verified: undefined }, "SIGN_IN_UNVERIFIED"],
    [{ email_verified: null }, "SIGN_IN_REFUSED"],
    [{ azp: "another" }, "SIGN_IN_REFUSED"],
    [{ nonce: "another" }, "SIGN_IN_REFUSED"],
    [{ nonce: undefined }, "SIGN_IN_REFUSED"],
    [{ sub: "" }, "SIGN_IN_REFUSED"],
    [{ email: "ada" }, "SIGN_IN_REFUSED"],
    [{ email: `${"a".repeat(250)}@b.example` }, "SIGN_IN_REFUSED"],
  ])("%j is %s", (change, code) => {
    expect(codeOf({ ...RIGHT, ...change })).toBe(code)
  })

  it("does without a nonce where the provider repeats none, but takes no other", () => {
    const expected = { ...EXPECTED, repeats: false }
    expect(codeOf({ ...RIGHT, nonce: undefined }, expected)).toBe("taken")
    expect(codeOf({ ...RIGHT, nonce: "another" }, expected)).toBe("SIGN_IN_REFUSED")
  })
})
