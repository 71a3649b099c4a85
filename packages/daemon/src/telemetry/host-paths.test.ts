import { abi } from "@cordon/probe";
import { expect, it } from "vitest";
import { HostPaths } from "./host-paths.ts";

const mountInfo = `1 0 8:1 / / rw - ext4 /dev/sda1 rw
2 1 8:2 / /mnt/again rw - ext4 /dev/sda2 rw
3 1 8:2 / /home rw - ext4 /dev/sda2 rw
4 1 8:2 /dev/work /srv/w rw - ext4 /dev/sda2 rw
5 1 8:3 /@data /data rw - btrfs /dev/sda3 rw
6 1 0:5 / /proc rw - proc proc rw
`;
const [first, second, third] = [0x800001, 0x800002, 0x800003];

it("gives the path by which this host knows an object: of the whole file system's mounts the shortest", () => {
  const paths = new HostPaths(() => mountInfo);
  expect(paths.pathOf(first, "/etc/shadow")).toBe("/etc/shadow");
  expect(paths.pathOf(first, "/")).toBe("/");
  expect(paths.pathOf(second, "/dev/work/x")).toBe("/home/dev/work/x");
  expect(paths.pathOf(second, "/")).toBe("/home");
  expect(paths.pathOf(third, "/@data/x")).toBe("/data/x");
  expect(paths.pathOf(third, "/@data")).toBe("/data");
  expect(paths.pathOf(third, "/@database/x")).toBe("/@database/x");
  expect(paths.pathOf(abi.devProc, "/7/maps")).toBe("/proc/7/maps");
});

it("leaves alone what is mounted nowhere here, and looks again once it has expired", () => {
  let text = mountInfo;
  let reads = 0;
  const paths = new HostPaths(() => {
    reads += 1;
    return text;
  });
  expect(paths.pathOf(0x800009, "/x")).toBe("/x");
  text += "7 1 8:9 / /new rw - ext4 /dev/sda9 rw\n";
  expect(paths.pathOf(0x800009, "/x")).toBe("/x");
  expect(reads).toBe(1);
  paths.expire();
  expect(paths.pathOf(0x800009, "/x")).toBe("/new/x");
  expect(reads).toBe(2);
});
