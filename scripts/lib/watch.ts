import fs from "node:fs"

/**
 * Calls `onChange` after files below the directories changed, once for changes
 * that come together. `isRelevant` sees the path relative to its directory.
 */
export function watchDirectories(
  directories: string[],
  isRelevant: (relative: string) => boolean,
  onChange: () => void
): void {
  let timer: NodeJS.Timeout | undefined
  for (const directory of directories.filter((candidate) => fs.existsSync(candidate))) {
    fs.watch(directory, { recursive: true }, (_event, file) => {
      if (file && isRelevant(file.split("\\").join("/"))) {
        clearTimeout(timer)
        timer = setTimeout(onChange, 150)
      }
    })
  }
}
