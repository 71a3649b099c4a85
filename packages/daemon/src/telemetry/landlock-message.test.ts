import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { landlockTypes, parseLandlockMessage } from "./landlock-message.ts";

const refusal = (rest: string) => parseLandlockMessage(landlockTypes.access, `audit(1700000000.123:42): domain=195ba459b ${rest}`);

describe("the kernel's Landlock messages", () => {
  it.each([
    [`blockers=fs.read_file path="/root/.ssh/id_ed25519" dev="vda2" ino=351`, "open", "/root/.ssh/id_ed25519", "read"],
    [`blockers=fs.read_dir path="/root" dev="vda2" ino=3`, "open", "/root", "read"],
    [`blockers=fs.execute path="/srv/work/tool" dev="vda2" ino=9`, "exec", "/srv/work/tool", "exec"],
    [`blockers=fs.execute,fs.read_file path="/usr/bin/true" dev="vda" ino=247849`, "exec", "/usr/bin/true", "exec"],
    [`blockers=fs.write_file,fs.read_file path="/etc/passwd" dev="vda2" ino=9`, "write", "/etc/passwd", "write"],
    [`blockers=fs.read_file path=2F612062 dev="vda2" ino=9`, "open", "/a b", "read"],
    [`blockers=fs.ioctl_dev path="/dev/null" dev="devtmpfs" ino=9`, "open", "/dev/null", "read"],
  ])("%s", (rest, kind, target, access) => {
    const subject = { kind, target, access: { class: "path", access, path: target, naming: false } };
    expect(refusal(rest)).toMatchObject({ kind: "refusal", domain: "195ba459b", subject });
  });

  it("tells what is not about files", () => {
    const subjects = [
      `blockers=scope.signal opid=12 ocomm="sshd"`,
      `blockers=ptrace opid=12 ocomm="sshd"`,
      `blockers=scope.abstract_unix_socket path=002F746D702F78`,
      `blockers=fs.change_topology name="/" dev="tmpfs" ino=1`,
      `blockers=net.connect_tcp daddr=127.0.0.1 dest=80`,
    ].map((rest) => {
      const message = refusal(rest);
      return message?.kind === "refusal" ? [message.subject.kind, message.subject.target] : null;
    });
    expect(subjects).toEqual([
      ["signal", "process 12"],
      ["ptrace", "process 12"],
      ["connect", "@/tmp/x"],
      ["mount", "/"],
      ["connect", "127.0.0.1:80"],
    ]);
  });

  it("asks no policy about a name of which the message has the directory alone, nor about a path that was cut", () => {
    expect(refusal(`blockers=fs.make_reg path="/etc" dev="vda2" ino=9`)).toMatchObject({ subject: { kind: "write", target: "/etc", access: null } });
    expect(refusal(`blockers=fs.remove_file,fs.refer path="/etc" dev="vda2"\0`)).toMatchObject({ subject: { kind: "write", target: "/etc", access: null } });
    expect(refusal(`blockers=fs.read_file path="/a/very/long`)).toMatchObject({ subject: { target: "/a/very/long", access: null } });
  });

  it("tells who made a domain, and that it is gone", () => {
    const text = `audit(1.2:3): domain=195ba459b status=allocated mode=enforcing pid=300 uid=0 exe="/usr/lib/launcher" comm="launcher"`;
    expect(parseLandlockMessage(landlockTypes.domain, text)).toEqual({ kind: "made", domain: "195ba459b", pid: 300 });
    expect(parseLandlockMessage(landlockTypes.domain, "audit(1.2:3): domain=195ba459b status=deallocated denials=3")).toEqual({ kind: "gone", domain: "195ba459b" });
  });

  it("takes no other number for a process", () => {
    const made = (pid: string) => parseLandlockMessage(landlockTypes.domain, `audit(1.2:3): domain=195ba459b status=allocated pid=${pid} uid=0`);
    expect(made("4194304")).toMatchObject({ pid: 4_194_304 });
    for (const pid of ["", "0", "-1", "1.0", "1e3", "0x10", "49444444", "٣"]) expect(made(pid), pid).toBeNull();
  });

  it("is not told another domain, blocker or creator by a name", () => {
    // a name with a space is never quoted: whoever sends one anyway is not believed twice
    expect(refusal(`blockers=fs.read_file path="/x blockers=fs.execute domain=1" dev="vda2"`)).toMatchObject({ domain: "195ba459b", blockers: ["fs.read_file"] });
    const hex = Buffer.from(`/x" domain=1 pid=1`).toString("hex").toUpperCase();
    expect(refusal(`blockers=fs.read_file path=${hex} dev="vda2"`)).toMatchObject({ domain: "195ba459b", subject: { target: `/x" domain=1 pid=1` } });
  });

  it("takes any text", () => {
    const piece = fc.constantFrom("domain=", "blockers=", "path=", '"', "fs.execute", "pid=", "status=", " ", "=", "audit(", "2F", "\0", "scope.signal");
    const text = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.constantFrom(1423, 1424, 0), text, (type, message) => {
        const result = parseLandlockMessage(type, message);
        if (result !== null) expect(result.domain).toMatch(/^[0-9a-f]{1,16}$/);
        if (result?.kind === "refusal") expect(typeof result.subject.target).toBe("string");
      }),
    );
  });
});
