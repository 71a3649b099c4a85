/** The packages of test/work/npm, fetched once, from where this machine's npm fetches. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The project. */
export const npmProject = join(import.meta.dirname, "../work/npm");

/** npm's cache folder with all that the project needs. */
export function npmPackages(): string {
  const cache = resolve(".cache/work/npm");
  if (existsSync(cache)) return cache;
  const folder = mkdtempSync(join(tmpdir(), "cordon-npm-"));
  cpSync(npmProject, folder, { recursive: true });
  execFileSync("/usr/bin/npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", join(folder, "cache")], { cwd: folder, stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, PATH: "/usr/bin:/bin" } });
  mkdirSync(dirname(cache), { recursive: true });
  cpSync(join(folder, "cache"), cache, { recursive: true });
  rmSync(folder, { recursive: true });
  return cache;
}
