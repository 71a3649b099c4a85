/** Ways to what a policy does not let read or change. */
import { linkSync } from "node:fs";
import { join } from "node:path";
import type { Act, Row } from "./row.ts";

const by =
  (act: string, program: "reads" | "races" | "changes" = "reads"): Act =>
  (place, stage) => [stage.program(program), act, place.folder, stage.box, act === "mark" ? place.token : place.ears.giver];

const plain = by("plain");

function reads(name: string, source: string, act: string, more: Partial<Row> = {}): Row {
  return { name, source, act: by(act), effect: "read", ...more };
}

function changes(name: string, source: string, act: string, more: Partial<Row> = {}): Row {
  return { name, source, act: by(act, "changes"), effect: "change", ...more };
}

/** What no session may do whatever it is done to: the twin is the plain read. */
const never = { twin: plain, as: "root" } as const;
const attributes = { gap: "chmod, chown, setting of extended attributes" } as const;

export const fileRows: readonly Row[] = [
  reads("open", "own", "plain"),
  reads("openat2", "§4.4 15", "by_openat2", { twin: plain }),
  reads("an O_PATH descriptor opened again", "own", "by_opath"),
  reads("openat below an O_PATH directory", "§4.4 13", "by_opath_folder"),
  reads("a relative path from below", "§4.4 2", "by_relative"),
  reads("a file handle", "§4.4 9", "by_handle", never),
  reads("a symbolic link", "§4.4 1", "by_symlink"),
  reads("a linked directory and ..", "§4.4 2", "by_folder_link"),
  reads("a hard link that the session makes", "§4.4 3", "by_link"),
  reads("a hard link of a descriptor", "§4.4 3", "by_link_of_descriptor"),
  reads("a hard link from before", "§4.4 3; lesson 4", "path_given", {
    act: (_place, stage) => [stage.program("reads"), "path_given", join(stage.box, "earlier")],
    before: (place, stage) => linkSync(join(place.folder, "data"), join(stage.box, "earlier")),
    gap: "a hard link that was made outside",
  }),
  reads("a rename into reach", "§4.4 4", "by_rename"),
  reads("a rename of its directory into reach", "§4.4 4", "by_rename_folder"),
  reads("an exchange with a file of its own", "§4.4 4", "by_exchange"),
  reads("a bind mount", "§4.4 5", "by_bind", never),
  reads("a bind mount in a user namespace", "§4.4 25", "by_user_namespace", never),
  reads("a cloned mount tree", "§4.4 5", "by_open_tree", never),
  reads("an overlay", "§4.4 5", "by_overlay", never),
  reads("chroot", "§4.4 5", "by_chroot", never),
  reads("/proc/self/root", "§4.4 5", "by_proc_root"),
  reads("sendfile", "§4.4 15", "by_sendfile"),
  reads("copy_file_range", "§4.4 15", "by_copy_range"),
  reads("splice", "§4.4 15", "by_splice"),
  reads("a mapping", "own", "by_mmap"),
  reads("a child that shares the descriptor table", "notes: shared table", "by_shared_table"),
  reads("another user id", "§4.4 36", "after_setuid", { as: "root" }),
  reads("the list of a directory", "own", "list"),
  reads("the target of a symbolic link", "own", "by_readlink", { gap: "what is told of an object beside its contents" }),
  reads("an extended attribute", "own", "by_getxattr", {
    before: (place, stage) => void stage.control("root", by("mark", "changes")(place, stage)),
     gap: "what is told of an object beside its contents", twin: plain }),
  reads("a path that a thread changes meanwhile", "§4.4 12", "by_race", { act: by("by_race", "races"), twin: plain }),
  reads("a link that a thread exchanges meanwhile", "§4.4 12", "by_link_race", { act: by("by_link_race", "races"), twin: plain }),
  reads("int 0x80", "§4.4 15", "by_int80", { twin: plain }),
  reads("x32", "§4.4 15", "by_x32", { twin: plain }),
  reads("io_uring", "§4.4 14", "by_uring", { twin: plain }),
  reads("a descriptor that an outsider hands over", "§4.4 21", "receive", { gap: "a descriptor that a process outside passes", twin: plain }),

  changes("overwriting", "own", "overwrite"),
  changes("appending", "own", "append"),
  changes("creating", "own", "create"),
  changes("O_RDONLY and O_TRUNC", "own", "empty"),
  changes("truncate", "notes: truncate", "by_truncate", { gap: "truncate(2)" }),
  changes("chmod", "notes: chmod", "by_chmod", attributes),
  changes("fchmodat2", "§4.4 15", "by_fchmodat2", { ...attributes, twin: by("by_chmod", "changes") }),
  changes("chown", "notes: chmod", "by_chown", attributes),
  changes("utimensat", "notes: utimes", "by_times", attributes),
  changes("flags, and chmod through /proc", "own", "by_flags", attributes),
  changes("unlink", "own", "by_unlink"),
  changes("rmdir", "own", "by_rmdir"),
  changes("mkdir", "own", "by_mkdir"),
  changes("mkfifo", "own", "by_fifo"),
  changes("a new symbolic link", "own", "by_new_symlink"),
  changes("a socket's file", "own", "by_socket_file"),
  changes("a rename over it", "§4.4 4", "by_rename_in"),
  changes("a rename beside it", "§4.4 4", "by_rename_within"),
  changes("a hard link into the directory", "§4.4 3", "by_link_in"),
  changes("O_TMPFILE and linkat", "§4.4 9", "by_tmpfile"),
  changes("a descriptor opened again for writing", "own", "by_reopen_for_write"),
  changes("a shared mapping", "own", "by_write_mapping"),
  changes("fallocate", "own", "by_fallocate"),
];
