// npm's entry: sets the machine up, then goes on under the Node of the lockfile.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

const programs = {
  demo: ["test/demo/main.ts"],
  test: ["scripts/test.ts"],
  generate: ["scripts/generate.ts"],
  bench: ["test/bench/main.ts"],
};
const [what, ...words] = process.argv.slice(2);
if (!(what in programs)) {
  process.stderr.write(`usage: run.mjs ${Object.keys(programs).join("|")}\n`);
  process.exit(2);
}
const node = setUp(what, words);
const env = { ...process.env, PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH}`, NX_DAEMON: "false", NX_NO_CLOUD: "true" };
const result = spawnSync(node, [...programs[what], ...words], { cwd: root, stdio: "inherit", env });
process.exit(result.status ?? 1);
