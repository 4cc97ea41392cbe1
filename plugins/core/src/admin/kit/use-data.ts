import { toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { api, type ApiError, type Page, type Query } from "./api"
import { keys } from "./keys"
import { readListQuery } from "./list-query"
import { useProblem } from "./use-problem"

/** One answer of one of our endpoints; `pollEvery` tells after how many milliseconds to ask again. */
export const useData = <Answer>(
  path: string,
  query?: Query,
  enabled = true,
  pollEvery?: (answer: Answer | undefined) => number | false
) =>
  useQuery<Answer, ApiError>({
    queryKey: keys.of(path, query),
    queryFn: () => api.get<Answer>(path, query),
    enabled,
    retry: retryOnce,
    staleTime: 0,
    refetchInterval: pollEvery ? ({ state }) => pollEvery(state.data) : false,
  })

/** A refusal does not change by asking again; a lost connection may. */
const retryOnce = (count: number, error: ApiError) => error.status === 0 && count < 1

type ListOptions = {
  filters?: readonly string[]
  fixed?: Query
  pageSize?: number
  prefix?: string
  refetchInterval?: number
}

/** One page of a list, as the address bar asks for it. */
export const useList = <Name extends string, Row>(
  path: string,
  name: Name,
  { filters = [], fixed, pageSize = 20, prefix, refetchInterval }: ListOptions = {}
) => {
  const [params] = useSearchParams()
  const query: Query = { ...readListQuery(params, { filters, prefix, pageSize }), ...fixed }
  const result = useQuery<Page<Name, Row>, ApiError>({
    queryKey: keys.of(path, query),
    queryFn: () => api.get<Page<Name, Row>>(path, query),
    placeholderData: keepPreviousData,
    retry: retryOnce,
    staleTime: 0,
    refetchInterval,
  })
  return {
    /** What the list was asked for, e.g. to export exactly that. */
    query,
    rows: result.data?.[name] ?? [],
    count: result.data?.count ?? 0,
    pageSize,
    prefix,
    isLoading: result.isPending,
    error: result.isError ? result.error : null,
    retry: () => void result.refetch(),
  }
}

type ActionOptions<Input, Answer> = {
  /** Paths whose answers are out of date afterwards. */
  refresh: readonly string[]
  /** The sentence to show when it worked; none when the page itself shows it. */
  done?: string
  onDone?: (answer: Answer, input: Input) => void
  /** Keeps the refusal out of the toasts, for forms that show it themselves. */
  quiet?: boolean
}

/** A change on the server: refreshes what it touched, says that it worked or why not. */
export const useAction = <Input, Answer = unknown>(
  run: (input: Input) => Promise<Answer>,
  { refresh, done, onDone, quiet }: ActionOptions<Input, Answer>
) => {
  const client = useQueryClient()
  const { t } = useTranslation("wholesale")
  const problem = useProblem()
  return useMutation<Answer, ApiError, Input>({
    mutationFn: run,
    onSuccess: async (answer, input) => {
      onDone?.(answer, input)
      if (done) {
        toast.success(t(done))
      }
      await Promise.all(
        refresh.map((path) => client.invalidateQueries({ queryKey: keys.of(path) }))
      )
    },
    onError: (error) => {
      if (!quiet) {
        toast.error(problem(error))
      }
    },
  })
}
