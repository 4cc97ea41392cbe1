// The real configuration lies at the root of the repository; Medusa looks for it here.
module.exports = require("../medusa-config")

export {}
