/**
 * Who answers for opens that fanotify holds, where Landlock holds files: a process of its own (ADR 0020), which replaces
 * what of it dies. This watches it, and starts another when all of it is gone.
 */
import { messageOf } from "../message-of.ts";
import { openLine, type Line } from "./line.ts";
import { startResponder, type ResponderPlaces } from "./process.ts";

/** How often it is to be asked for a sign of life, in milliseconds. */
export const beatEveryMs = 500;

/** Who hears of it. */
export interface ResponderListener {
  /** It does not answer: sessions are held by their Landlock domains alone, or wait. */
  lost(why: string): void;
  /** It answers for every session again. */
  regained(): void;
  /** A part of it died, and another has taken over. */
  replaced(count: number): void;
}

/** What is to be watched: for each session some of its processes' pids. */
export type WatchedSessions = () => readonly (readonly number[])[];

type State = { readonly kind: "serving"; readonly line: Line } | { readonly kind: "away"; readonly why: string } | { readonly kind: "closed" };

/** The responder of one instance. */
export class Responder {
  readonly #places: ResponderPlaces;
  readonly #sessions: WatchedSessions;
  readonly #listener: ResponderListener;
  #state: State = { kind: "away", why: "it was not started yet" };
  #reviving: Promise<void> | null = null;

  private constructor(places: ResponderPlaces, sessions: WatchedSessions, listener: ResponderListener) {
    this.#places = places;
    this.#sessions = sessions;
    this.#listener = listener;
  }

  /** Takes over the one that runs, or starts one. Rejects when this kernel can't have one. */
  static async open(places: ResponderPlaces, sessions: WatchedSessions, listener: ResponderListener): Promise<Responder> {
    const responder = new Responder(places, sessions, listener);
    responder.#state = { kind: "serving", line: await responder.#reach() };
    return responder;
  }

  /** Why it does not answer; null while it does. */
  get trouble(): string | null {
    return this.#state.kind === "away" ? this.#state.why : null;
  }

  /** Watches every mount that a process can reach. Rejects when not all of them can be. */
  async watch(pid: number): Promise<void> {
    if (this.#state.kind === "away") await this.#revive(); // the other part takes over within moments
    await mark(this.#line(), pid);
  }

  /** Watches the mounts of all sessions; what is watched already stays so. One that can't be is tried again, and is trouble meanwhile. */
  async watchAll(): Promise<void> {
    if (this.#state.kind === "serving") await markAll(this.#state.line, this.#sessions()).catch((error: unknown) => this.#lose(messageOf(error)));
  }

  /** Asks for a sign of life, and sees to it that there is one again. */
  async beat(): Promise<void> {
    if (this.#state.kind === "serving") await this.#state.line.ask("beat").catch((error: unknown) => this.#lose(messageOf(error)));
    else if (this.#state.kind === "away") await this.#revive();
  }

  /** Lets it go on by itself. */
  close(): void {
    const state = this.#state;
    this.#state = { kind: "closed" };
    if (state.kind === "serving") state.line.close();
  }

  #line(): Line {
    if (this.#state.kind !== "serving") throw new Error(this.trouble ?? "the responder was let go");
    return this.#state.line;
  }

  async #reach(): Promise<Line> {
    let line: Line | null = null;
    const closed = (): void => {
      if (this.#state.kind === "serving" && this.#state.line === line) this.#lose("it does not answer");
    };
    const open = (): Promise<Line> => openLine(this.#places.socket, { replaced: (count) => this.#listener.replaced(count), closed });
    const reached = await open().catch(() => startResponder(this.#places).then(open));
    line = reached;
    await reached.ask("beat");
    return reached;
  }

  #lose(why: string): void {
    if (this.#state.kind !== "serving") return;
    const { line } = this.#state;
    this.#state = { kind: "away", why };
    line.close();
    this.#listener.lost(why);
    void this.#revive();
  }

  /** Never rejects: what fails is tried again at the next beat. */
  #revive(): Promise<void> {
    this.#reviving ??= this.#tryReviving().finally(() => (this.#reviving = null));
    return this.#reviving;
  }

  async #tryReviving(): Promise<void> {
    try {
      const line = await this.#reach();
      await markAll(line, this.#sessions()); // a new one knows of no session
      if (this.#state.kind !== "away") return line.close();
      this.#state = { kind: "serving", line };
      this.#listener.regained();
    } catch (error) {
      if (this.#state.kind === "away") this.#state = { kind: "away", why: messageOf(error) };
    }
  }
}

async function mark(line: Line, pid: number): Promise<void> {
  await line.ask(`mark ${pid}`);
}

async function markAll(line: Line, sessions: readonly (readonly number[])[]): Promise<void> {
  for (const pids of sessions) await markOne(line, pids);
}

/** By the first of its processes that still lives; a session without any has ended. */
async function markOne(line: Line, pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    try {
      return await mark(line, pid);
    } catch (error) {
      if (isAlive(pid)) throw error;
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
