import { identifyImage } from "../identify-image"

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

describe("identifyImage", () => {
  it("goes by the bytes", async () => {
    expect(await identifyImage(PNG)).toEqual({ mime_type: "image/png", extension: "png" })
    const webp = Buffer.from("RIFF\u0024\u0000\u0000\u0000WEBPVP8 ", "latin1")
    expect(await identifyImage(webp)).toEqual({ mime_type: "image/webp", extension: "webp" })
  })

  it.each([
    ["a page", Buffer.from("<html><script>alert(1)</script></html>")],
    ["a drawing that can hold scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a document", Buffer.from("%PDF-1.7 ...")],
    ["nothing", Buffer.alloc(0)],
    [
      "a sound file that begins like a picture",
      Buffer.from("RIFF\u0024\u0000\u0000\u0000WAVEfmt "),
    ],
  ])("refuses %s", async (_, content) => {
    const error = await identifyImage(content).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: "FILE_TYPE_NOT_ALLOWED" })
  })
})
