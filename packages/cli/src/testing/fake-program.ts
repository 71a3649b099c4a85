/**
 * Stands in for cordond and cordon-service: says that it is ready, ends on SIGTERM and SIGINT, and writes what happens to it into
 * `journal` beside its configuration. Files beside the configuration make it misbehave: `ROLE-fails`, `ROLE-hangs`, `release-fails`.
 */
import { appendFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";

const [role = "", ...words] = process.argv.slice(2);
const folder = dirname(words[words.indexOf("--config") + 1] ?? "");
const note = (text: string): void => appendFileSync(join(folder, "journal"), `${text}\n`);
const told = (name: string): boolean => existsSync(join(folder, name));

const ready = {
  service: { ready: true, grpc: 17443, http: 17080 },
  daemon: { ready: true, host: "demo", digest: "ab".repeat(32), serial: 1 },
};

if (words.includes("--release")) {
  note("release");
  process.exit(told("release-fails") ? 1 : 0);
}
note(`${role} starts`);
for (const [signal, how] of [["SIGTERM", "ends"], ["SIGINT", "ends with its sessions"]] as const)
  process.on(signal, () => {
    note(`${role} ${how}`);
    process.exit(0);
  });
setInterval(() => undefined, 1_000_000);
if (told(`${role}-fails`)) {
  process.stderr.write(`${role}: no kernel\x1b[2J\n`);
  process.exitCode = 1;
  process.exit();
}
if (!told(`${role}-hangs`)) process.stdout.write(`${JSON.stringify(role === "service" ? ready.service : ready.daemon)}\n`);
