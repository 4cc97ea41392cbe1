/** The public entry of the history plugin. */
export { HISTORY_MODULE } from "./modules/history/name"
export { runHistoryCommand } from "./command/run-command"
