import { authorizationUrl, challengeOf, exchangeBody, newFlow } from "../flow"

const OPTIONS = {
  id: "google",
  name: "Google",
  issuer: "https://issuer.example",
  client_id: "the client",
  client_secret: "the secret",
  callback_url: "https://shop.example/api/session/google/callback",
  pkce: true,
  nonce: true,
}

describe("a flow", () => {
  it("has secrets of its own each time", () => {
    const [one, other] = [1, 2].map(() => newFlow("google", new Date(0)))
    const secrets = [one, other].flatMap(({ state, flow }) => [state, flow.verifier, flow.nonce])
    expect(new Set(secrets).size).toBe(6)
    expect(secrets.every((secret) => /^[\w-]{43}$/.test(secret))).toBe(true)
  })

  it("makes the challenge of RFC 7636", () => {
    expect(challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
      "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    )
  })

  it("tells the provider's page neither verifier nor secret", () => {
    const begun = newFlow("google", new Date(0))
    const url = authorizationUrl("https://issuer.example/authorize?hd=acme", OPTIONS, begun)
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      hd: "acme",
      response_type: "code",
      client_id: OPTIONS.client_id,
      redirect_uri: OPTIONS.callback_url,
      scope: "openid profile email",
      state: begun.state,
      nonce: begun.flow.nonce,
      code_challenge: challengeOf(begun.flow.verifier),
      code_challenge_method: "S256",
    })
  })

  it("leaves the proof key out where the provider takes none", () => {
    const begun = newFlow("linkedin", new Date(0))
    const options = { ...OPTIONS, pkce: false }
    const url = new URL(authorizationUrl("https://issuer.example/authorize", options, begun))
    expect(url.searchParams.has("code_challenge")).toBe(false)
    expect(exchangeBody(options, "code", begun.flow).has("code_verifier")).toBe(false)
    expect(exchangeBody(OPTIONS, "code", begun.flow).get("code_verifier")).toBe(begun.flow.verifier)
  })
})
