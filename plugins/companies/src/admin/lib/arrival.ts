declare const __BASE__: string

const bare = (path: string) => path.replace(/\/$/, "")

// Read before the router goes on to its own first page.
let arriving = bare(window.location.pathname) === bare(__BASE__)

/** Remembers that somebody is at the login page, and will arrive without having asked for a page. */
export const expectArrival = () => {
  arriving = true
}

/** Whether somebody has just arrived without having asked for a page; true only once. */
export const takeArrival = (): boolean => {
  const was = arriving
  arriving = false
  return was
}
