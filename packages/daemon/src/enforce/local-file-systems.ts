/** File systems whose contents change by an open on this host and no other way: is_local() of native/bpf/digest.bpf.h. */
export const localFileSystems: readonly { readonly type: string; readonly magic: number }[] = [
  { type: "ext4", magic: 0xef53 },
  { type: "ext3", magic: 0xef53 },
  { type: "ext2", magic: 0xef53 },
  { type: "xfs", magic: 0x58465342 },
  { type: "btrfs", magic: 0x9123683e },
  { type: "f2fs", magic: 0xf2f52010 },
  { type: "tmpfs", magic: 0x01021994 },
  { type: "squashfs", magic: 0x73717368 },
  { type: "erofs", magic: 0xe0f5e1e2 },
];

/** Their names, for people. */
export const localFileSystemNames = localFileSystems.map((one) => one.type).join(", ");
