/** `cargo build && cargo test` with a build script and a procedural macro, under docs/real-work.md's policy. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRealWork, type RealWork } from "../support/real-work.ts";
import { callers } from "../support/static-host.ts";

const fixture = join(import.meta.dirname, "rust");
/** Documentation tests run from TMPDIR. */
const temporary = "mkdir -p target/tmp; export TMPDIR=$PWD/target/tmp";

let work: RealWork;
beforeAll(async () => {
  work = await openRealWork();
});
afterAll(() => work.close());

it.each(callers)("a crate is built, run and tested without a denial, as %s", { timeout: 480_000 }, async (user) => {
  work.layFor(user, fixture);
  const { end, targets } = await work.refusedIn(user, `${temporary}; cargo build --offline && cargo run -q --offline && cargo test --offline && cargo build --offline`);
  expect(targets, end.output).toEqual([]);
  expect(end.output).toContain("hello from cargo, made by the build script\n");
  expect(end.output.match(/^test .* ok$/gm)).toEqual(["test is_made ... ok", "test src/lib.rs - four (line 6) ... ok"]);
});

it.each(callers)("what a build script tries beyond the policy stays refused, as %s", { timeout: 480_000 }, async (user) => {
  work.layFor(user, fixture);
  const project = join(work.folder, "project");
  const secret = join(work.instance.folder, "secret-of-cargo");
  writeFileSync(secret, "THE SECRET", { mode: 0o644 });
  writeFileSync(join(project, ".envrc"), "kept", { mode: 0o666 });
  const tries = `
    let told = |what: &str, end: std::io::Result<()>| println!("cargo:warning={what} {}", end.map_or_else(|e| format!("errno {}", e.raw_os_error().unwrap_or(0)), |()| "done".into()));
    told("read", fs::copy("${secret}", "stolen").map(drop));
    told("connect", std::net::TcpStream::connect("127.0.0.1:9").map(drop));
    told("settings", fs::write(".envrc", "evil"));
    let program = "${work.folder}/tmp/program";
    fs::write(program, "#!/bin/sh\\n").unwrap();
    fs::set_permissions(program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    told("elsewhere", std::process::Command::new(program).status().map(drop));
    told("work", fs::write("made.txt", "x"));
}
`;
  writeFileSync(join(project, "build.rs"), readFileSync(join(project, "build.rs"), "utf8").replace(/\}\n$/, tries));
  const { output } = await work.run(user, "cargo build --offline 2>&1 && ./target/debug/greet");
  expect(output).toMatch(/read errno (1|13)$/m);
  expect(output).toMatch(/connect errno 1$/m);
  expect(output).toMatch(/settings errno (1|13|30)$/m);
  expect(output).toMatch(/elsewhere errno (1|13)$/m);
  expect(output).toMatch(/work done$/m);
  expect(output).toContain("hello from cargo");
  expect(existsSync(join(project, "stolen"))).toBe(false);
  expect(readFileSync(join(project, ".envrc"), "utf8")).toBe("kept");
});
