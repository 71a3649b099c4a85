/** `cordon hosts`: the hosts that have enrolled. */
import type { Command } from "commander";
import { adminService, bigintOf, cordon, numberOf } from "@cordon/wire";
import type { Context } from "../context.ts";
import { instanceOf, withJson, withState } from "../options.ts";
import { escapeText, isoTime, jsonLine, shortDigest, table } from "../output.ts";
import { callOnce } from "../rpc.ts";
import { withService } from "../service-client.ts";

/** Its options, arguments and action. */
export function addHosts(command: Command, context: Context): void {
  withJson(withState(command))
    .action(async ({ json }: { readonly json?: true }) => {
      const answer = await withService(instanceOf(command, context), (peer) => callOnce(peer, adminService.listHosts, {}));
      const hosts = answer.hosts.map((host) => hostObject(cordon.v1.Host.create(host)));
      if (json) for (const host of hosts) context.out(jsonLine(host));
      else context.out(hostsText(hosts));
    });
}

/** A host as `--json` prints it; the field names are stable. */
export interface HostObject {
  readonly host: string;
  readonly online: boolean;
  readonly lastSeen: string | null;
  readonly daemonVersion: string;
  readonly kernelRelease: string;
  readonly digestWanted: string;
  readonly digestLastTried: string;
  readonly lastError: string;
  readonly digestInForce: string;
  readonly backends: readonly { readonly class: string; readonly backend: string; readonly gaps: readonly string[] }[];
  readonly sessions: number;
  readonly lostRecords: number;
}

function hostObject(host: cordon.v1.Host): HostObject {
  return {
    host: host.host,
    online: host.online,
    lastSeen: isoTime(bigintOf(host.lastSeenUnixNs)),
    daemonVersion: host.daemonVersion,
    kernelRelease: host.kernelRelease,
    digestWanted: host.digestWanted,
    digestLastTried: host.digestLastTried,
    lastError: host.lastError,
    digestInForce: host.digestInForce,
    backends: host.backends.map((one) => ({ class: one.class ?? "", backend: one.backend ?? "", gaps: one.gaps ?? [] })),
    sessions: host.sessions,
    lostRecords: numberOf(host.lostRecords),
  };
}

/** Hosts for people; what a host refused stands below the table. */
export function hostsText(hosts: readonly HostObject[]): string {
  const rows = hosts.map((host) => [
    host.host,
    host.online ? "online" : "offline",
    host.kernelRelease,
    shortDigest(host.digestInForce),
    host.digestInForce === host.digestWanted ? "as wanted" : `wanted ${shortDigest(host.digestWanted)}`,
    host.backends.map((one) => `${one.class}=${one.backend}`).join(" "),
    host.sessions,
    host.lostRecords,
    host.lastSeen,
  ]);
  const errors = hosts
    .filter((host) => host.lastError !== "")
    .map((host) => `${escapeText(host.host)} refused ${escapeText(shortDigest(host.digestLastTried))}: ${escapeText(host.lastError)}\n`);
  return table(["HOST", "STATE", "KERNEL", "IN FORCE", "POLICY", "BACKENDS", "SESSIONS", "LOST", "LAST SEEN"], rows) + errors.join("");
}
