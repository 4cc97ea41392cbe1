import { registerContent } from "../register"

// Medusa loads this folder in every process, also in workers, which don't load the API.
registerContent()
