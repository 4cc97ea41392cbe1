import { isPushEndpoint } from "../push-endpoint"

const HOSTS = ["fcm.googleapis.com", ".notify.windows.com", "127.0.0.1:4000"]

describe("isPushEndpoint", () => {
  it.each([
    "https://fcm.googleapis.com/fcm/send/abc",
    "https://wns2-par02p.notify.windows.com/w/?token=x",
    "http://127.0.0.1:4000/push/1",
  ])("takes %s", (endpoint) => expect(isPushEndpoint(endpoint, HOSTS)).toBe(true))

  it.each([
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com.evil.example/x",
    "https://evil.example/fcm.googleapis.com",
    "https://user:word@fcm.googleapis.com/x",
    "https://notify.windows.com.evil.example/",
    "https://evilnotify.windows.com/",
    "https://fcm.googleapis.com:8443/x",
    "http://127.0.0.1:9000/admin",
    "http://169.254.169.254/latest",
    "file:///etc/passwd",
    "not an address",
  ])("refuses %s", (endpoint) => expect(isPushEndpoint(endpoint, HOSTS)).toBe(false))
})
