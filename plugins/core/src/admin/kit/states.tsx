import { ExclamationCircle } from "@medusajs/icons"
import { Button, clx, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useProblem } from "./use-problem"

/** Something could not be loaded: why, and a button to try again. */
export const ErrorState = ({ error, retry }: { error: unknown; retry: () => void }) => {
  const { t } = useTranslation("wholesale")
  const problem = useProblem()
  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-12 text-center">
      <ExclamationCircle className="text-ui-fg-error" />
      <Text size="small" className="text-ui-fg-subtle max-w-prose">
        {problem(error)}
      </Text>
      <Button size="small" variant="secondary" onClick={retry}>
        {t("common.retry")}
      </Button>
    </div>
  )
}

type EmptyStateProps = { title: string; hint: string; children?: ReactNode }

/** Nothing there yet: what would be here and how it gets there. */
export const EmptyState = ({ title, hint, children }: EmptyStateProps) => (
  <div className="flex flex-col items-center gap-y-2 px-6 py-12 text-center">
    <Text size="small" leading="compact" weight="plus">
      {title}
    </Text>
    <Text size="small" className="text-ui-fg-subtle max-w-prose">
      {hint}
    </Text>
    {children}
  </div>
)

/**
 * For a part of a page: while something in it is `data-loading`, nobody knows how high it will be, so
 * what stands below it is not drawn yet. A page so appears from top to bottom and nothing jumps.
 */
export const HOLDS_BACK = "[&[data-loading]~*]:invisible [&:has([data-loading])~*]:invisible"

/** The place where a section is about to appear; its rows are as high as those of a table. */
export const LoadingState = ({ rows = 4 }: { rows?: number }) => {
  const { t } = useTranslation("wholesale")
  return (
    <div
      data-loading
      role="status"
      aria-label={t("common.loading")}
      className={clx("flex flex-col divide-y", HOLDS_BACK)}
    >
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-12 items-center px-6">
          <Skeleton className="h-5 w-full" />
        </div>
      ))}
    </div>
  )
}

type LoadedProps<Data> = {
  result: { data?: Data; isError: boolean; error: unknown; refetch: () => unknown }
  children: (data: Data) => ReactNode
}

/** Shows one query's loading, failure or data. */
export const Loaded = <Data,>({ result, children }: LoadedProps<Data>) => {
  if (result.data !== undefined) {
    return <>{children(result.data)}</>
  }
  return (
    <Container className={clx("p-0", HOLDS_BACK)}>
      {result.isError ? (
        <ErrorState error={result.error} retry={() => void result.refetch()} />
      ) : (
        <LoadingState />
      )}
    </Container>
  )
}

type SectionProps = {
  title: string
  description?: ReactNode
  actions?: ReactNode
  children?: ReactNode
  level?: "h1" | "h2"
}

/** A titled part of a page, in the dashboard's own manner. */
export const Section = ({ title, description, actions, children, level = "h2" }: SectionProps) => (
  <Container className={clx("divide-y p-0", HOLDS_BACK)}>
    <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
      <div className="min-w-0">
        <Heading level={level}>{title}</Heading>
        {description ? (
          <Text size="small" className="text-ui-fg-subtle max-w-prose">
            {description}
          </Text>
        ) : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </div>
    {children}
  </Container>
)

/** One fact of a section: its name on the left, its value on the right. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="text-ui-fg-subtle grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-3 sm:grid-cols-2">
    <Text as="div" size="small" leading="compact" weight="plus">
      {name}
    </Text>
    <Text as="div" size="small" leading="compact" className="min-w-0 break-words tabular-nums">
      {children}
    </Text>
  </div>
)
