/**
 * Every suite is a project, so that one can be run alone:
 * `NODE_OPTIONS=--experimental-vm-modules npx jest plugins/core --selectProjects unit`.
 */
const path = require("node:path")

const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: false, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: "es2022",
  },
  module: { type: "commonjs" },
  sourceMaps: "inline",
  swcrc: false,
}

const tsx = {
  ...swc,
  jsc: {
    ...swc.jsc,
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
}

const plugins =
  "core|notifications|companies|content|catalog|pricing|ordering|history|escrow|support"

/** One project; `root` and `match` are relative to the repository. */
function project(displayName, roots, match, more = {}) {
  return {
    displayName,
    rootDir: __dirname,
    roots: roots.map((root) => `<rootDir>/${root}`),
    testMatch: match.map((pattern) => `<rootDir>/${pattern}`),
    testEnvironment: "node",
    moduleFileExtensions: ["ts", "tsx", "js", "json", "node"],
    modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.data/"],
    moduleNameMapper: {
      "^@/(.*)$": "<rootDir>/storefront/src/$1",
      [`^@wholesale/(${plugins})$`]: "<rootDir>/plugins/$1/src/index.ts",
      [`^@wholesale/(${plugins})/(.+)$`]: "<rootDir>/plugins/$1/src/$2",
    },
    transform: { "^.+\\.ts$": ["@swc/jest", swc], "^.+\\.tsx$": ["@swc/jest", tsx] },
    setupFilesAfterEnv: [path.join(__dirname, "integration-tests/setup/timeout.cjs")],
    ...more,
  }
}

module.exports = {
  forceExit: true,
  projects: [
    project(
      "unit",
      ["plugins", "scripts", "integration-tests", "backend", "storefront"],
      ["**/__tests__/**/*.unit.spec.ts"]
    ),
    project("module", ["plugins"], ["plugins/*/src/**/__tests__/**/!(*.unit).spec.ts"], {
      setupFiles: ["<rootDir>/integration-tests/setup/module-directory.cjs"],
      globalSetup: "<rootDir>/integration-tests/setup/database.mjs",
    }),
    project("http", ["integration-tests/http"], ["integration-tests/http/**/*.spec.ts"], {
      globalSetup: "<rootDir>/integration-tests/setup/database.mjs",
    }),
    project("bench", ["integration-tests/bench"], ["integration-tests/bench/**/*.bench.ts"], {
      globalSetup: "<rootDir>/integration-tests/setup/database.mjs",
    }),
    project("browser", ["integration-tests/e2e"], ["integration-tests/e2e/**/*.spec.ts"], {
      globalSetup: "<rootDir>/integration-tests/setup/database.mjs",
    }),
  ],
}
