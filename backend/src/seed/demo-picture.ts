import type { Shape } from "./demo-ranges/range"

/** Colours of a picture: background, shadow, body, a darker part and a highlight. */
type Palette = readonly [ground: string, shade: string, body: string, dark: string, light: string]

const PALETTES: readonly Palette[] = [
  ["#eef2f4", "#d5dde1", "#5b7f95", "#3b5a6d", "#a9c2cf"],
  ["#f7efe8", "#e6d8ca", "#c0754d", "#8d4f31", "#e7b595"],
  ["#f5f1e4", "#e2dac2", "#b39b5b", "#7e6b38", "#dccb97"],
  ["#ecf2ea", "#d3dfcf", "#6d8f5f", "#48663d", "#b0c8a5"],
  ["#f3f1f0", "#dedad8", "#8c8581", "#5f5955", "#c4bfbc"],
  ["#f2edf4", "#ddd3e2", "#86699a", "#5d4570", "#bda7ca"],
]

/** How many sets of colours there are; the numbers of pictures go round. */
export const PICTURE_COLOURS = PALETTES.length

type Draw = (palette: Palette) => string

const rect = (x: number, y: number, width: number, height: number, radius: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`
const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`
const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`
const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`

const DRAWINGS: Readonly<Record<Shape, Draw>> = {
  bag: ([, , body, dark, light]) =>
    line("M150 170 C150 90 250 90 250 170", dark, 12) +
    path("M110 165 H290 L308 318 Q308 330 294 330 H106 Q92 330 92 318 Z", body) +
    rect(150, 210, 100, 60, 8, light),
  blocks: ([, , body, dark, light]) =>
    rect(90, 230, 100, 100, 8, body) +
    rect(205, 230, 100, 100, 8, dark) +
    path("M148 218 L200 120 L252 218 Z", light) +
    ellipse(255, 280, 26, 26, body),
  bottle: ([, , body, dark, light]) =>
    rect(178, 74, 44, 40, 6, dark) +
    path(
      "M182 110 H218 V140 Q256 160 256 200 V316 Q256 334 238 334 H162 Q144 334 144 316 V200 Q144 160 182 140 Z",
      body
    ) +
    rect(160, 216, 80, 76, 4, light),
  bowl: ([, , body, dark, light]) =>
    path("M86 196 H314 Q306 314 200 314 Q94 314 86 196 Z", body) +
    ellipse(200, 196, 114, 30, dark) +
    ellipse(200, 200, 98, 22, light),
  box: ([, , body, dark, light]) =>
    path("M96 160 L200 112 L304 160 L200 208 Z", light) +
    path("M96 160 L200 208 V330 L96 282 Z", body) +
    path("M304 160 L200 208 V330 L304 282 Z", dark),
  garment: ([, , body, dark, light]) =>
    path(
      "M150 96 Q200 132 250 96 L322 138 L292 200 L268 188 V328 H132 V188 L108 200 L78 138 Z",
      body
    ) +
    path("M150 96 Q200 132 250 96 L240 90 Q200 116 160 90 Z", dark) +
    line("M200 132 V326", light, 4),
  jar: ([, , body, dark, light]) =>
    rect(134, 96, 132, 40, 10, dark) +
    path(
      "M140 136 H260 Q284 152 284 182 V306 Q284 332 258 332 H142 Q116 332 116 306 V182 Q116 152 140 136 Z",
      body
    ) +
    rect(136, 200, 128, 84, 6, light),
  lamp: ([, , body, dark, light]) =>
    path("M158 92 H242 L300 218 H100 Z", body) +
    ellipse(200, 218, 100, 16, light) +
    rect(192, 226, 16, 92, 4, dark) +
    ellipse(200, 324, 64, 14, dark),
  pack: ([, , body, dark, light]) =>
    path("M122 100 H278 L288 330 H112 Z", body) +
    path("M122 100 H278 L274 132 H126 Z", dark) +
    rect(150, 180, 100, 92, 50, light),
  plate: ([, , body, dark, light]) =>
    ellipse(200, 216, 128, 112, body) +
    ellipse(200, 216, 92, 80, dark) +
    ellipse(200, 216, 86, 74, light),
  soap: ([, , body, dark, light]) =>
    rect(84, 176, 232, 124, 44, dark) +
    rect(84, 160, 232, 124, 44, body) +
    rect(132, 192, 136, 58, 20, light),
  tent: ([, , body, dark, light]) =>
    path("M200 96 L338 320 H62 Z", body) +
    path("M200 96 L250 320 H150 Z", dark) +
    line("M200 96 L44 326 M200 96 L356 326", light, 5),
  tool: ([, , body, dark, light]) =>
    `<g transform="rotate(38 200 210)">${rect(186, 150, 28, 196, 12, body)}${path("M140 92 Q200 64 260 92 L248 156 H152 Z", dark)}${rect(194, 176, 12, 140, 6, light)}</g>`,
  toy: ([, , body, dark, light]) =>
    ellipse(200, 244, 92, 66, body) +
    ellipse(276, 176, 46, 42, body) +
    ellipse(288, 168, 6, 6, dark) +
    path("M248 140 L262 100 L280 136 Z", dark) +
    ellipse(144, 316, 28, 28, dark) +
    ellipse(256, 316, 28, 28, dark) +
    ellipse(144, 316, 11, 11, light) +
    ellipse(256, 316, 11, 11, light),
}

/**
 * Draws a product's picture as SVG. The same shape and number always give the same picture.
 * @param number picks the colours; a series has one number, so its products belong together
 */
export const drawPicture = (shape: Shape, number: number): string => {
  const palette = PALETTES[number % PALETTES.length]
  const [ground, shade] = palette
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">` +
    `<rect width="400" height="400" fill="${ground}"/>` +
    ellipse(200, 338, 132, 18, shade) +
    DRAWINGS[shape](palette) +
    `</svg>`
  )
}
