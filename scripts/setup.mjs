// What a machine needs, checked and installed: plain JavaScript without a dependency, for any Node from 18 on.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, ".cache");
const logFile = join(cache, "setup.log");

/** Debian packages by what they are for. */
const build = ["gcc", "libc6-dev", "make", "libbpf-dev", "libelf-dev", "zlib1g-dev", "bpftool", "git", "ca-certificates"];
/** What tests use, besides: test/work builds with Python, Rust and Go and serves git by SSH, names and peers are looked up and wired up. */
const work = ["python3-venv", "cargo", "golang-go", "openssh-server", "ripgrep", "curl", "iproute2"];
/** Whom `npm run bench -- peers` measures beside Cordon. */
const peers = ["bubblewrap", "bindfs", "strace", "bpftrace"];
const vm = ["qemu-system-x86", "busybox-static", "cpio", "xz-utils"];

function installed(name) {
  const result = spawnSync("dpkg-query", ["-W", "-f", "${db:Status-Status}", name], { encoding: "utf8" });
  return result.status === 0 && result.stdout === "installed";
}

function has(program) {
  return (process.env.PATH ?? "").split(":").some((folder) => existsSync(join(folder, program)));
}

function fail(message) {
  process.stderr.write(`setup: ${message}\n`);
  process.exit(1);
}

/** Runs a step with a progress line (on stderr: stdout is for results); what it prints goes to the log. */
function step(title, command, args, options = {}) {
  const started = Date.now();
  process.stderr.write(`setup: ${title} … `);
  mkdirSync(cache, { recursive: true });
  const log = openSync(logFile, "a");
  const result = spawnSync(command, args, { cwd: root, stdio: ["ignore", log, log], ...options });
  closeSync(log);
  if (result.status !== 0) {
    process.stderr.write("failed\n");
    const tail = readFileSync(logFile, "utf8").split("\n").slice(-15).join("\n");
    fail(`${command} ${args.join(" ")} failed; the end of ${logFile}:\n${tail}`);
  }
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

function aptPackages(wanted) {
  const clangs = ["clang-19", "clang-18", "clang-17", "clang-16", "clang-15", "clang-14", "clang"];
  const missing = wanted.filter((name) => !installed(name));
  if (!clangs.some(has)) missing.unshift("clang-19");
  if (missing.length === 0) return;
  const words = `apt-get install -y ${missing.join(" ")}`;
  if (!has("apt-get")) fail(`these Debian packages (or their like) are missing: ${missing.join(" ")}`);
  if (process.getuid() !== 0) fail(`packages are missing; as root run: ${words}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  step("package lists", "apt-get", ["update"], { env });
  if (missing[0] === "clang-19" && spawnSync("apt-cache", ["show", "clang-19"]).status !== 0) missing[0] = "clang";
  step(`apt: ${missing.join(" ")}`, "apt-get", ["install", "-y", "--no-install-recommends", ...missing], { env });
}

function digest(...files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** Runs `npm ci` in a folder when its lockfile is not the one that was installed last. */
function npmPackages(folder, title) {
  const lock = join(folder, "package-lock.json");
  const stamp = join(root, folder, "node_modules", ".cordon-lock");
  const wanted = digest(lock);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  step(title, "npm", ["ci", "--no-audit", "--no-fund"], { cwd: join(root, folder) });
  writeFileSync(stamp, wanted);
}

/** npm may be told not to run install scripts; then Node's binary is put in place here. */
function nodeBinary() {
  const node = join(root, "node_modules", ".bin", "node");
  const works = () => spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.startsWith("v24.");
  if (!works()) step("Node 24", process.execPath, ["installArchSpecificPackage"], { cwd: join(root, "node_modules", "node") });
  if (!works()) fail("Node 24 could not be installed from the npm package `node`");
  return node;
}

function testKernel() {
  const folder = join(cache, "kernel", "root", "boot");
  if (existsSync(folder) && readdirSync(folder).some((name) => name.startsWith("vmlinuz-"))) return;
  mkdirSync(join(cache, "kernel"), { recursive: true });
  const search = () =>
    execFileSync("apt-cache", ["search", "--names-only", "^linux-image-6\\.1\\.0-[0-9]+-amd64$"], { encoding: "utf8" })
      .split("\n")
      .map((line) => line.split(" ")[0])
      .filter(Boolean)
      .sort((a, b) => Number(/0-(\d+)-/.exec(a)[1]) - Number(/0-(\d+)-/.exec(b)[1]));
  if (search().length === 0) step("package lists", "apt-get", ["update"]);
  const name = search().at(-1);
  if (name === undefined) fail("apt offers no linux-image-6.1.0-*-amd64 for the VM tier");
  step(`test kernel ${name}`, "sh", ["-c", `apt-get download ${name} && dpkg -x ${name}_*.deb root && rm ${name}_*.deb`], {
    cwd: join(cache, "kernel"),
  });
}

/** Brings the machine to where `what` can run, called with `words`; returns the Node to go on under. */
export function setUp(what, words = []) {
  const inVm = what === "test" || words.includes("--vm");
  mkdirSync(cache, { recursive: true });
  writeFileSync(logFile, "");
  if (process.platform !== "linux") fail("Cordon runs on Linux");
  aptPackages([...build, ...(inVm ? vm : []), ...(what === "test" ? work : []), ...(words.includes("peers") ? peers : [])]);
  npmPackages(".", "npm packages");
  const node = nodeBinary();
  step("native parts", "make", ["-C", "native", "-j2"]);
  if (what !== "bench") npmPackages("test/demo/agent", "the demo's agent");
  if (what === "test") npmPackages("test/work/agents", "coding agents");
  if (inVm) testKernel();
  return node;
}
