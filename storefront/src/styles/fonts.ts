import localFont from "next/font/local"

/** Latin covers English and German and is preloaded; the rest of Latin comes when a name needs it. */
export const plex = localFont({
  src: "../../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2",
  variable: "--font-plex",
  weight: "100 700",
  display: "swap",
})

export const plexExtended = localFont({
  src: "../../../node_modules/@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2",
  variable: "--font-plex-ext",
  weight: "100 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
})
