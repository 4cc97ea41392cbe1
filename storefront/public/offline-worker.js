// The part of the service worker that stays the same between builds; `/sw.js` names the build and
// loads it. Pages come from the network, and from copies when there is none.
"use strict"

const PREFIX = "wholesale-"
const STATICS = `${PREFIX}statics-${self.BUILD}`
const OFFLINE = `${PREFIX}offline-${self.BUILD}`
const PAGES = `${PREFIX}pages-${self.BUILD}-`
/** Whose pages are kept at present; a worker forgets its variables whenever it rests. */
const OWNER = `${PREFIX}owner`
const OWNER_KEY = "/owner"
const LOCALES = ["en", "de"]

/** Pages that may be kept. Carts, checkout, payments, orders and the company area never are. */
const KEPT =
  /^\/(?:en|de)(?:\/(?:catalogue|manufacturers(?:\/[^/]+)?|products\/[^/]+|sell|quick-order))?\/?$/
/** A visitor's home page is the same for everybody, a member's is full of orders. */
const HOME = /^\/(?:en|de)\/?$/
const VISITOR = "visitor"
const MAX_PAGES = 60
const MAX_AGE_MS = 7 * 24 * 60 * 60 * 1000
/** A page that was reached without loading a document is copied at most this often. */
const AGAIN_MS = 60 * 1000

const isKept = (url, owner) =>
  url.origin === self.location.origin &&
  KEPT.test(url.pathname) &&
  (owner === VISITOR || !HOME.test(url.pathname))

const ownerOf = (response) => response.headers.get("x-page-owner")

const isPage = (response) =>
  response.status === 200 &&
  !response.redirected &&
  (response.headers.get("content-type") ?? "").includes("text/html")

/** A document's address without what the router adds to it. */
const keyOf = (address) => {
  const url = new URL(address)
  url.searchParams.delete("_rsc")
  url.hash = ""
  return url.href
}

const currentOwner = async () => {
  const kept = await (await caches.open(OWNER)).match(OWNER_KEY)
  return kept ? await kept.text() : null
}

/** Remembers whose pages come in; those of anybody else are dropped first. */
const becomeOwner = async (owner) => {
  if (owner === (await currentOwner())) {
    return
  }
  await dropPages(`${PAGES}${owner}`)
  await (await caches.open(OWNER)).put(OWNER_KEY, new Response(owner))
}

const dropPages = async (except) => {
  const names = await caches.keys()
  await Promise.all(
    names
      .filter((name) => name.startsWith(`${PREFIX}pages-`) && name !== except)
      .map((name) => caches.delete(name))
  )
}

/** Keeps what a page needs to be shown: its scripts, styles and fonts. */
const keepStatics = async (html) => {
  const statics = await caches.open(STATICS)
  const found = html.match(/\/_next\/static\/[\w./~%@+-]+\.(?:js|css|woff2)/g) ?? []
  await Promise.all(
    [...new Set(found)].map(async (path) => {
      if (!(await statics.match(path))) {
        const response = await fetch(path)
        if (response.ok) {
          await statics.put(path, response)
        }
      }
    })
  )
}

/** A copy of a page, with the time at which it was made in its root element. */
const copyOf = async (response, html) => {
  const headers = new Headers(response.headers)
  headers.set("x-copied-at", new Date().toISOString())
  headers.delete("content-encoding")
  headers.delete("content-length")
  return new Response(html, { status: 200, headers })
}

const keepPage = async (address, response) => {
  const owner = ownerOf(response)
  if (!owner || !isPage(response) || !isKept(new URL(address), owner)) {
    return
  }
  const html = await response.text()
  // A page that only says that the marketplace does not answer must not replace a good copy.
  if (html.includes("data-unavailable")) {
    return
  }
  await keepStatics(html)
  // Somebody else may have come meanwhile.
  if (owner !== (await currentOwner())) {
    return
  }
  const pages = await caches.open(PAGES + owner)
  const key = keyOf(address)
  await pages.delete(key)
  await pages.put(key, await copyOf(response, html))
  const keys = await pages.keys()
  await Promise.all(
    keys.slice(0, Math.max(0, keys.length - MAX_PAGES)).map((one) => pages.delete(one))
  )
}

const keptPage = async (address) => {
  const owner = await currentOwner()
  const pages = owner ? await caches.open(PAGES + owner) : null
  const copy = await pages?.match(keyOf(address))
  const copiedAt = copy?.headers.get("x-copied-at")
  return copy && copiedAt && Date.now() - Date.parse(copiedAt) < MAX_AGE_MS
    ? { copy, copiedAt }
    : null
}

/** Tells the page what it is, in its root element. */
const marked = async (copy, attribute) => {
  const html = await copy.text()
  return new Response(html.replace("<html ", `<html ${attribute} `), { headers: copy.headers })
}

/** The copy of a page, or the page that says that there is none. */
const pageWithoutNetwork = async (address) => {
  const kept = await keptPage(address)
  if (kept) {
    return await marked(kept.copy, `data-copied-at="${kept.copiedAt}"`)
  }
  const segment = new URL(address).pathname.split("/")[1]
  const locale = LOCALES.includes(segment) ? segment : LOCALES[0]
  const offline = await (await caches.open(OFFLINE)).match(`/${locale}/offline`)
  return offline ? marked(offline, "data-no-copy") : Response.error()
}

/** The network's answer; where there is none, a copy. */
const openPage = async (event) => {
  const { request } = event
  try {
    const response = await fetch(request)
    const owner = ownerOf(response)
    if (owner) {
      await becomeOwner(owner)
    }
    if (response.status >= 502 && response.status <= 504) {
      return (await keptPage(request.url)) ? await pageWithoutNetwork(request.url) : response
    }
    event.waitUntil(keepPage(request.url, response.clone()))
    return response
  } catch {
    return await pageWithoutNetwork(request.url)
  }
}

/** A page that the router showed from data: its document is copied too, so that it can be opened. */
const keepVisited = async (address) => {
  const kept = await keptPage(address)
  if (
    !isKept(new URL(address), "") ||
    (kept && Date.now() - Date.parse(kept.copiedAt) < AGAIN_MS)
  ) {
    return
  }
  await keepPage(address, await fetch(keyOf(address)))
}

const openData = async (event) => {
  const response = await fetch(event.request)
  const owner = ownerOf(response)
  if (owner) {
    await becomeOwner(owner)
  }
  if (response.ok && !event.request.headers.has("next-router-prefetch")) {
    event.waitUntil(keepVisited(event.request.url).catch(() => undefined))
  }
  return response
}

const openStatic = async (request) => {
  const statics = await caches.open(STATICS)
  const kept = await statics.match(request)
  if (kept) {
    return kept
  }
  const response = await fetch(request)
  if (response.ok) {
    await statics.put(request, response.clone())
  }
  return response
}

const install = async () => {
  const offline = await caches.open(OFFLINE)
  for (const locale of LOCALES) {
    // As a visitor: nobody's name is on it.
    const response = await fetch(`/${locale}/offline`, { credentials: "omit", cache: "reload" })
    if (!isPage(response)) {
      throw new Error(`The offline page answers ${response.status}`)
    }
    const html = await response.text()
    await keepStatics(html)
    await offline.put(`/${locale}/offline`, await copyOf(response, html))
  }
  await self.skipWaiting()
}

/** Copies of an earlier build would ask for scripts that are gone. */
const activate = async () => {
  const names = await caches.keys()
  const old = names.filter(
    (name) => name.startsWith(PREFIX) && name !== OWNER && !name.includes(`-${self.BUILD}`)
  )
  await Promise.all(old.map((name) => caches.delete(name)))
  await self.clients.claim()
  const windows = await self.clients.matchAll({ type: "window" })
  // The page from which the worker was installed came without it.
  await Promise.all(
    windows.map(async ({ url }) => {
      if (isKept(new URL(url), "")) {
        const response = await fetch(url)
        const owner = ownerOf(response)
        if (owner) {
          await becomeOwner(owner)
          await keepPage(url, response)
        }
      }
    })
  ).catch(() => undefined)
}

self.addEventListener("install", (event) => event.waitUntil(install()))
self.addEventListener("activate", (event) => event.waitUntil(activate()))

self.addEventListener("fetch", (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== "GET" || url.origin !== self.location.origin) {
    return
  }
  if (request.mode === "navigate") {
    event.respondWith(openPage(event))
  } else if (url.pathname.startsWith("/_next/static/") || url.pathname.startsWith("/icons/")) {
    event.respondWith(openStatic(request))
  } else if (request.headers.get("rsc") === "1") {
    event.respondWith(openData(event))
  }
})

/** What our server sent to this browser; the tag shows what came twice once. */
self.addEventListener("push", (event) => {
  const { title, body, url, tag } = event.data?.json() ?? {}
  if (title) {
    const look = { icon: "/icons/icon-192.png", badge: "/icons/maskable-192.png" }
    event.waitUntil(
      self.registration.showNotification(title, { body, tag, data: { url }, ...look })
    )
  }
})

self.addEventListener("notificationclick", (event) => {
  event.notification.close()
  const { url } = event.notification.data ?? {}
  const own = url && new URL(url).origin === self.location.origin
  event.waitUntil(self.clients.openWindow(own ? url : "/"))
})
