import fs from "node:fs/promises"
import path from "node:path"
import { readEnvironment } from "@wholesale/core/env"
import { RANGES } from "./demo-ranges"
import type { Shape } from "./demo-ranges/range"
import { drawPicture, PICTURE_COLOURS } from "./demo-picture"

const FOLDER = "demo"

const fileName = (shape: Shape, number: number) => `${shape}-${number % PICTURE_COLOURS}.svg`

/**
 * Draws every picture of the demo into the folder of public files.
 * @returns the address of the picture of a shape in the colours of a number
 */
export const writePictures = async (): Promise<(shape: Shape, number: number) => string> => {
  const { dataDir, publicBackendUrl } = readEnvironment(process.env)
  const directory = path.join(dataDir, "files/public", FOLDER)
  await fs.mkdir(directory, { recursive: true })
  const shapes = new Set(
    Object.values(RANGES).flatMap((ranges) =>
      ranges.flatMap(({ families }) => families.map(({ shape }) => shape))
    )
  )
  for (const shape of shapes) {
    for (let number = 0; number < PICTURE_COLOURS; number += 1) {
      await fs.writeFile(path.join(directory, fileName(shape, number)), drawPicture(shape, number))
    }
  }
  return (shape, number) => `${publicBackendUrl}/static/${FOLDER}/${fileName(shape, number)}`
}
