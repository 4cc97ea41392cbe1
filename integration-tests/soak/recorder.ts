import { Client, type Answer, type Request } from "../kit/client"

/** What all requests of a run came to. */
export class Recorder {
  readonly durations: number[] = []
  /** What must not happen: no answer, or one that says that the server failed. */
  readonly errors: string[] = []

  answered(milliseconds: number): void {
    this.durations.push(milliseconds)
  }

  failed(what: string): void {
    this.errors.push(what)
  }
}

/** A client whose requests are timed, and whose failures are kept. */
export class RecordedClient extends Client {
  constructor(
    private readonly recorder: Recorder,
    ...given: ConstructorParameters<typeof Client>
  ) {
    super(...given)
  }

  override async send(method: string, path: string, request: Request = {}): Promise<Answer> {
    const started = performance.now()
    const name = `${method} ${path.split("?")[0]}`
    try {
      const answer = await super.send(method, path, request)
      this.recorder.answered(performance.now() - started)
      if (answer.status >= 500) {
        this.recorder.failed(`${name}: ${answer.status} ${answer.text.slice(0, 200)}`)
      }
      return answer
    } catch (error) {
      this.recorder.failed(`${name}: ${String(error)}`)
      throw error
    }
  }
}
