import { isPublicAddress, requireFetchable } from "../public-address"

it.each([
  "127.0.0.1",
  "127.9.9.9",
  "0.0.0.0",
  "10.0.0.1",
  "172.16.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "192.0.2.1",
  "::1",
  "::",
  "fe80::1",
  "fc00::1",
  "fd12:3456::1",
  "ff02::1",
  "::ffff:127.0.0.1",
  "::ffff:a9fe:a9fe",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001:0:1::1",
  "2001:db8::1",
  "not an address",
])("does not connect to %s", (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

it.each(["93.184.216.34", "8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"])(
  "connects to %s",
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  }
)

it.each([
  "ftp://example.com/a.png",
  "file:///etc/passwd",
  "http://user:secret@example.com/a.png",
  "http://127.0.0.1/a.png",
  "http://[::1]/a.png",
  "http://2130706433/a.png",
  "http://0x7f.1/a.png",
  "http://127.1/a.png",
])("refuses %s before asking for a name", (address) => {
  expect(() => requireFetchable(new URL(address), isPublicAddress)).toThrow()
})
