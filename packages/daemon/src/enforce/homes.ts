/** The homes of the users that an agent may run as: what `~` in its rules can mean. */
import { readFileSync } from "node:fs";
import type { CompiledAgent } from "@cordon/policy";
import { findUser } from "../launch/users.ts";

/** Users that this host has not have none. An agent that names nobody runs as root. */
export function homesOf(agent: CompiledAgent): readonly string[] {
  const passwd = readFileSync("/etc/passwd", "utf8");
  const users = agent.attest.users.length === 0 ? [0] : agent.attest.users;
  return [...new Set(users.flatMap((user) => findUser(passwd, "", user)?.home ?? []))];
}
