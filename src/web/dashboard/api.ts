/**
 * Talks to the service that the page came from.
 * @module
 */

/** A job, as far as the page shows it. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly target: { readonly kind: string; readonly name?: string; readonly uri?: string };
  readonly state: string;
  readonly createdAt: string;
  readonly sha256?: string;
  readonly verdict?: string;
  readonly reason?: string;
}

/** Figures of the project. */
export interface Stats {
  readonly jobs: Readonly<Record<string, number>>;
  readonly oldestQueuedSeconds: number;
  readonly verdictsByDay: readonly {
    readonly day: string;
    readonly verdict: string;
    readonly count: number;
  }[];
  readonly findingsByRule: readonly { readonly rule: string; readonly count: number }[];
}

/** A page of the history. */
export interface JobPage {
  readonly items: readonly Job[];
  readonly next?: string;
}

/** What the service said instead of an answer. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** How to ask. */
export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly body?: Blob;
}

/** The service. The key stays in this object: nothing is stored in the browser. */
export class Api {
  private readonly key: string | undefined;

  constructor(key: string | undefined) {
    this.key = key;
  }

  /** The answer as data; rejects with an `ApiProblem`. */
  async get<T>(path: string, ask: Ask = {}): Promise<T> {
    const answer = await this.send(path, ask);
    const value: T = JSON.parse(await answer.text());
    return value;
  }

  /** The answer; rejects with an `ApiProblem` for what is none. */
  async send(
    path: string,
    { method = 'GET', headers = {}, json, body }: Ask = {},
  ): Promise<Response> {
    const all = new Headers(headers);
    if (this.key !== undefined) all.set('Authorization', `Bearer ${this.key}`);
    if (json !== undefined) all.set('Content-Type', 'application/json');
    const payload = json === undefined ? body : JSON.stringify(json);
    const answer = await fetch(path, { method, headers: all, body: payload ?? null });
    if (answer.ok) return answer;
    throw new ApiProblem(answer.status, await detailOf(answer));
  }
}

async function detailOf(answer: Response): Promise<string> {
  try {
    const { title = '', detail = '' }: { title?: string; detail?: string } = JSON.parse(
      await answer.text(),
    );
    return `${title}: ${detail}`;
  } catch {
    return `the service answered ${answer.status}`;
  }
}
