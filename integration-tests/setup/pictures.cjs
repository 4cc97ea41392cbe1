/**
 * Loaded into a server process by NODE_OPTIONS. Pictures are only fetched from the public internet,
 * which a test has none of: PICTURES_ORIGIN, a server of the spec, answers for one name of it. All
 * other names are left to the product, and so is what it does with the answer.
 */
const http = require("node:http")

const { get } = http

http.get = (url, options, callback) =>
  url.hostname === "pictures.example"
    ? get(new URL(url.pathname, process.env.PICTURES_ORIGIN), { signal: options.signal }, callback)
    : get(url, options, callback)
