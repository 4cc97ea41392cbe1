import path from "node:path"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, as for every other workspace; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // npm workspaces hoist to the repository's root, so that is where Turbopack has to look.
  turbopack: { root: path.join(import.meta.dirname, "..") },
  // Browsers ask for this one whatever a page says its icon is.
  redirects: async () => [{ source: "/favicon.ico", destination: "/icon.svg", permanent: true }],
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
}

export default createNextIntlPlugin({
  requestConfig: "./src/i18n/request.ts",
  experimental: {
    // Messages are parsed by the build: neither a browser nor every request has to do it again.
    messages: { path: "./messages", format: "json", locales: "infer", precompile: true },
  },
})(config)
