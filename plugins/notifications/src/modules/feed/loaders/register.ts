import { register } from "../../../register"

/** Modules are loaded in every process, also in workers that never load the API. */
export default async function registerHandlers() {
  register()
}
