import { registerOrderingPages } from "./admin-pages"
import { registerApprovals } from "./approval/register"
import { registerCheckout } from "./checkout/register"
import { registerOrders } from "./register-orders"

/**
 * Gives core and the plugins below everything that this plugin adds to them. Called by each file
 * that Medusa loads in a server or a worker; registering again replaces.
 */
export const registerOrdering = () => {
  registerOrderingPages()
  registerCheckout()
  registerOrders()
  registerApprovals()
}
