/** The host's users, from /etc/passwd and /etc/group (passwd(5), group(5)). Pure. */

/** A user as a session runs. */
export interface HostUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** Supplementary groups. */
  readonly groups: readonly number[];
  readonly home: string;
}

/** Finds a user by name or uid; null when the host has none. */
export function findUser(passwd: string, group: string, wanted: string | number): HostUser | null {
  for (const line of passwd.split("\n")) {
    const [name, , uid, gid, , home] = line.split(":");
    if (name === undefined || uid === undefined || gid === undefined || home === undefined) continue;
    if (typeof wanted === "number" ? Number(uid) !== wanted : name !== wanted) continue;
    return { name, uid: Number(uid), gid: Number(gid), groups: groupsOf(group, name), home };
  }
  return null;
}

function groupsOf(group: string, user: string): readonly number[] {
  return group
    .split("\n")
    .map((line) => line.split(":"))
    .filter((fields) => (fields[3] ?? "").split(",").includes(user))
    .map((fields) => Number(fields[2]))
    .filter(Number.isSafeInteger);
}
