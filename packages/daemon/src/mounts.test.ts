import { expect, it } from "vitest";
import { abi } from "@cordon/probe";
import { locate, locateBelow, parseMountInfo } from "./mounts.ts";

const mounts = parseMountInfo(`22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
23 22 0:5 / /proc rw - proc proc rw
24 22 254:1 /images/opt /opt rw - ext4 /dev/vdb rw
25 22 254:0 /somewhere/else /with\\040space rw - ext4 /dev/vda rw
26 22 0:30 / /opt rw shared:3 - tmpfs tmpfs rw
not a line
`);

it("finds an object's file system and its components from that one's root", () => {
  expect(locate(mounts, "/etc/hosts")).toEqual({ dev: (254 << 20) >>> 0, names: ["etc", "hosts"] });
  expect(locate(mounts, "/with space/x")).toEqual({ dev: (254 << 20) >>> 0, names: ["somewhere", "else", "x"] });
  expect(locate(mounts, "/proc/meminfo")).toEqual({ dev: abi.devProc, names: ["meminfo"] });
  expect(locate(mounts, "/")).toEqual({ dev: (254 << 20) >>> 0, names: [] });
});

it("takes the later of two mounts on one point, and no neighbour by prefix", () => {
  expect(locate(mounts, "/opt/x")).toEqual({ dev: 30, names: ["x"] });
  expect(locate(mounts, "/options")).toEqual({ dev: (254 << 20) >>> 0, names: ["options"] });
});

it("passes over what lies hidden under a mount of a directory above it", () => {
  const hidden = parseMountInfo(`22 1 254:0 / / rw - ext4 /dev/vda rw
30 22 0:40 / /a/b rw - tmpfs tmpfs rw
31 30 0:41 / /a/b/c rw - tmpfs tmpfs rw
32 22 254:0 /over /a rw - ext4 /dev/vda rw
33 32 0:42 / /a/d rw - tmpfs tmpfs rw
40 22 0:50 / /stack rw - tmpfs tmpfs rw
41 40 0:51 / /stack/inner rw - tmpfs tmpfs rw
42 40 0:52 / /stack rw - tmpfs tmpfs rw
`);
  expect(locate(hidden, "/a/b/c/x")).toEqual({ dev: (254 << 20) >>> 0, names: ["over", "b", "c", "x"] });
  expect(locate(hidden, "/a/d/x")).toEqual({ dev: 42, names: ["x"] });
  expect(locate(hidden, "/stack/inner/x")).toEqual({ dev: 52, names: ["inner", "x"] });
});

it("lists what is mounted below a directory", () => {
  expect(locateBelow(mounts, "/opt")).toEqual([]);
  expect(locateBelow(mounts, "/").map((place) => place.dev)).toContain(abi.devProc);
});
