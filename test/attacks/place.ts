/** One of the two places of the suite: what policy forbids, and the same things where it permits them. */
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Ears } from "./ears.ts";
import type { Effect } from "./row.ts";

/** Files, programs and listeners. Its folder belongs to the ordinary user: nothing but Cordon stands between. */
export interface Place {
  readonly name: "shut" | "open";
  /** What its files say. */
  readonly token: string;
  /** data, sub/deep, names/TOKEN, link → TOKEN, void/ */
  readonly folder: string;
  /** Programs: loot (static), dynamic, library.so, code (machine instructions that print {@link ran}). */
  readonly programs: string;
  /** What its programs print. */
  readonly ran: string;
  readonly ears: Ears;
}

const nobody = 65534;

/** Makes a place's folder as each act finds it. The folder itself stays: rules are about it. */
export function reset(place: Place): void {
  const { folder, token } = place;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(Buffer.from(folder), { encoding: "buffer" })) if (name.toString() !== "box") rmSync(Buffer.concat([Buffer.from(`${folder}/`), name]), { recursive: true });
  for (const name of ["sub", "names", "void"]) mkdirSync(join(folder, name));
  for (const name of ["data", "sub/deep", `names/${token}`]) writeFileSync(join(folder, name), `${token}\n`);
  symlinkSync(token, join(folder, "link"));
  for (const path of ["", "sub", "names", "void", "data", "sub/deep", `names/${token}`].map((name) => join(folder, name))) {
    chownSync(path, nobody, nobody);
    chmodSync(path, statSync(path).isDirectory() ? 0o777 : 0o666);
  }
}

/** Everything about a folder's contents that an act could change, as one text. */
export function stateOf(folder: string): string {
  const lines: string[] = [];
  const walk = (path: string): void => {
    const { mode, uid, gid, nlink, size, mtimeMs, ino } = lstatSync(path);
    const kind = mode & 0o170000;
    const text = kind === 0o100000 ? readFileSync(path, "latin1") : kind === 0o120000 ? readlinkSync(path) : "";
    lines.push([path, mode, uid, gid, kind === 0o040000 ? "" : [nlink, size, mtimeMs, ino], text].join(" "));
    if (kind === 0o040000) for (const name of readdirSync(path).sort()) if (join(path, name) !== join(folder, "box")) walk(join(path, name));
  };
  walk(folder);
  return lines.join("\n");
}

/** What an act did to a place, seen from outside. @param before {@link stateOf} the place before it */
export function effectsOn(place: Place, output: string, box: string, before: string): ReadonlySet<Effect> {
  const seen = new Set<Effect>();
  if (output.includes(place.token) || holds(box, place.token)) seen.add("read");
  if (stateOf(place.folder) !== before) seen.add("change");
  if (output.includes(place.ran)) seen.add("run");
  if (/^ran-\d+ as 0$/m.test(output)) seen.add("raise");
  if (place.ears.contacts() > 0) seen.add("reach");
  if (/^got\b.*: done/m.test(output)) seen.add("get");
  return seen;
}

/** Whether a file below a folder has the text. Links are followed nowhere: what they lead to is no copy. */
function holds(folder: string, text: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return holds(path, text);
    return entry.isFile() && readFileSync(path, "latin1").includes(text);
  });
}
