/** The queue on disk: one file a batch, named by its place in the order. */
import {
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { decodeBatch, encodeBatch, headBytes } from "./batch-file.ts";
import type { Signal } from "./signal.ts";

/** A batch that waits. */
export interface QueuedBatch {
  readonly name: string;
  readonly signal: Signal;
  /** What it takes on disk, in whole blocks. */
  readonly diskBytes: number;
}

const pattern = /^(\d{16})-(traces|logs|metrics)\.batch$/;
const temporary = ".part";
const counterName = "dropped-batches";
/** A file takes whole blocks; so a queue of tiny batches is bounded, too. */
const blockBytes = 4096;
/** Places above this are not ours; leaves room for every batch that follows. */
const lastPlace = 9_000_000_000_000_000;

/**
 * First in, first out, at most `maxBytes` on disk; the oldest batches give way to new ones and are counted.
 * One queue a directory at a time. What has been added survives the process, not a power cut: a batch
 * that one damaged is noticed when it is read, and counted as dropped.
 */
export class DiskQueue {
  readonly #directory: string;
  readonly #maxBytes: number;
  readonly #batches: QueuedBatch[] = [];
  #held: QueuedBatch | null = null;
  #bytes = 0;
  #nextPlace = 1;
  #dropped: number;

  /** Takes over what is in the directory, which is made 0700. Throws what mkdir, chmod or readdir say. */
  constructor(directory: string, maxBytes: number) {
    this.#directory = directory;
    this.#maxBytes = maxBytes;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    chmodSync(directory, 0o700);
    this.#dropped = readCounter(join(directory, counterName));
    const names = readdirSync(directory).sort(); // sixteen digits: by name is by place
    for (const name of names) this.#takeOver(name);
    this.#makeRoom(0);
  }

  get bytes(): number {
    return this.#bytes;
  }

  get length(): number {
    return this.#batches.length;
  }

  /** Batches that were never sent, over the life of the directory. */
  get dropped(): number {
    return this.#dropped;
  }

  /** Adds a batch. Throws what the file system says; the batch is then counted as dropped. */
  add(signal: Signal, request: Uint8Array): void {
    const place = this.#nextPlace;
    const name = `${String(place).padStart(16, "0")}-${signal}.batch`;
    const diskBytes = blocksOf(headBytes + request.length);
    if (!this.#makeRoom(diskBytes)) return this.drop();
    const path = join(this.#directory, name);
    try {
      writeFileSync(path + temporary, encodeBatch(request), { mode: 0o600 });
      renameSync(path + temporary, path);
    } catch (error) {
      rmSync(path + temporary, { force: true });
      this.drop();
      throw error;
    }
    this.#nextPlace = place + 1;
    this.#batches.push({ name, signal, diskBytes });
    this.#bytes += diskBytes;
  }

  /** The oldest batch, or null. */
  first(): QueuedBatch | null {
    return this.#batches[0] ?? null;
  }

  /** Keeps a batch from giving way while it is being sent; null releases. */
  hold(batch: QueuedBatch | null): void {
    this.#held = batch;
  }

  /** Its request, or null when the file is damaged or gone. */
  read(batch: QueuedBatch): Uint8Array | null {
    try {
      // whoever put a link or a pipe there gets neither followed nor waited for
      const file = openSync(join(this.#directory, batch.name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
      try {
        const found = fstatSync(file);
        return found.isFile() && blocksOf(found.size) === batch.diskBytes ? decodeBatch(readFileSync(file)) : null;
      } finally {
        closeSync(file);
      }
    } catch {
      return null;
    }
  }

  /** Removes a batch: it was taken, or (`lost`) never will be. Without effect for one that has given way already. */
  remove(batch: QueuedBatch, lost: boolean): void {
    const at = this.#batches.indexOf(batch);
    if (at === -1) return;
    this.#batches.splice(at, 1);
    this.#bytes -= batch.diskBytes;
    this.#erase(batch.name);
    if (lost) this.drop();
  }

  /** Counts a batch as dropped, also for the next process. */
  drop(): void {
    this.#dropped += 1;
    const path = join(this.#directory, counterName);
    try {
      writeFileSync(path + temporary, String(this.#dropped), { mode: 0o600 });
      renameSync(path + temporary, path);
    } catch {
      // a full disk: the count lives on in this process alone
      this.#erase(counterName + temporary);
    }
  }

  /** Lets the oldest give way until `more` bytes fit; false when they never will. */
  #makeRoom(more: number): boolean {
    while (this.#bytes + more > this.#maxBytes) {
      const oldest = this.#batches.find((one) => one !== this.#held);
      if (oldest === undefined || more > this.#maxBytes) return false;
      this.remove(oldest, true);
    }
    return true;
  }

  #takeOver(name: string): void {
    if (name.endsWith(temporary)) return this.#erase(name);
    const match = pattern.exec(name);
    if (match === null) return; // not ours: left alone, and never read
    const place = Number(match[1]);
    const found = lstatSync(join(this.#directory, name), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (place > lastPlace || !found.isFile() || found.size <= headBytes) {
      this.#erase(name);
      return this.drop();
    }
    const diskBytes = blocksOf(found.size);
    this.#batches.push({ name, signal: match[2] as Signal, diskBytes });
    this.#bytes += diskBytes;
    this.#nextPlace = place + 1;
  }

  #erase(name: string): void {
    try {
      rmSync(join(this.#directory, name), { recursive: true, force: true });
    } catch {
      // a read-only file system: it is taken over again by the next process, and sent twice at worst
    }
  }
}

function blocksOf(bytes: number): number {
  return Math.ceil(bytes / blockBytes) * blockBytes;
}

function readCounter(path: string): number {
  try {
    const found = lstatSync(path);
    if (!found.isFile() || found.size > 16) return 0;
    const value = Number(readFileSync(path, "latin1"));
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
  } catch {
    return 0; // none yet
  }
}
