import { config } from "@/config"
import { robotsText } from "@/domain/sitemap"

export const dynamic = "force-dynamic"

export const GET = () => new Response(robotsText(config().publicUrl))
