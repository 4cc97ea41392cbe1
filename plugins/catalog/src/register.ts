import { registerCatalogPages } from "./admin-pages"
import { registerDiscovery } from "./register-discovery"
import { registerImports } from "./register-imports"
import { registerListing } from "./register-listing"

/**
 * Gives core and the plugins below everything that this plugin adds to them. Called by each file
 * that Medusa loads in a server or a worker; registering again replaces.
 */
export const registerCatalog = () => {
  registerCatalogPages()
  registerListing()
  registerDiscovery()
  registerImports()
}
