import { identifyFile, sha256Of } from "../file-content"

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1])

const ASF = Buffer.from("3026b2758e66cf11a6d900aa0062ce6c", "hex")

describe("identifyFile", () => {
  it.each([
    ["PNG", PNG, "image/png", "png"],
    ["PDF", PDF, "application/pdf", "pdf"],
    ["JPEG", JPEG, "image/jpeg", "jpg"],
  ])("knows a %s by its bytes", async (_name, content, mimeType, extension) => {
    expect(await identifyFile(content)).toEqual({ mime_type: mimeType, extension })
  })

  it.each([
    ["a program", Buffer.from("MZ\u0090\u0000")],
    ["a web page", Buffer.from("<html><script>alert(1)</script></html>")],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000")],
    ["a PDF that only says so later", Buffer.from(" \n%PDF-1.4")],
    ["a video whose headers have no end", Buffer.concat([ASF, Buffer.alloc(400)])],
    ["the beginning of a PNG", PNG.subarray(0, 4)],
    ["nothing", Buffer.alloc(0)],
  ])("refuses %s", async (_name, content) => {
    const error = await identifyFile(content).catch((e: unknown) => e)
    expect(error).toMatchObject({ code: "FILE_TYPE_NOT_ALLOWED" })
  })
})

it("hashes as sha256sum does", () => {
  expect(sha256Of(Buffer.from("abc"))).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  )
})
