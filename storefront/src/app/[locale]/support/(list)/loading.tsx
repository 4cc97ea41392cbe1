import { LoadingPage } from "@/features/shell/loading-page"

export default LoadingPage
