/** The way to this host's daemon: a Unix socket, on which the kernel tells it who calls. */
import { accessSync, constants } from "node:fs";
import { Client, credentials, status } from "@grpc/grpc-js";
import { localService } from "@cordon/wire";
import { CommandError, systemCode } from "./command-error.ts";
import { startRemedy, type Instance } from "./instance.ts";
import { callOnce, isServiceError, isUnanswered, maxMessageBytes, type Peer } from "./rpc.ts";

const permissionRemedy = "ask the operator of this host";

/** A connection to the daemon; the caller closes its client. Throws {@link CommandError} when the socket is not there for this user. */
export function daemonPeer(instance: Instance): Peer {
  const name = `cordond at ${instance.socket}`;
  try {
    accessSync(instance.socket, constants.R_OK | constants.W_OK);
  } catch (error) {
    const code = systemCode(error);
    throw code === "EACCES" || code === "EPERM"
      ? new CommandError(`no permission to talk to ${name}`, `check that you may enter ${instance.state}`, 1, { cause: error })
      : new CommandError(`there is no running cordond at ${instance.state}`, startRemedy(instance), 1, { cause: error });
  }
  const client = new Client(`unix:${instance.socket}`, credentials.createInsecure(), {
    "grpc.default_authority": "cordond",
    "grpc.enable_http_proxy": 0,
    "grpc.max_receive_message_length": maxMessageBytes,
    // each connection is a try of its own: no waiting for an earlier one's back-off
    "grpc.use_local_subchannel_pool": 1,
  });
  // cordond hangs up on a caller inside a session: it looks as if nobody were there
  const remedy = `${startRemedy(instance)}; a process inside a session is never answered`;
  return { name, client, startRemedy: remedy, permissionRemedy };
}

/** Uses a connection to the daemon and closes it. Throws {@link CommandError}. */
export async function withDaemon<T>(instance: Instance, use: (peer: Peer) => Promise<T>): Promise<T> {
  const peer = daemonPeer(instance);
  try {
    return await use(peer);
  } finally {
    peer.client.close();
  }
}

/** Whether a daemon answers, hangs, or is not there. */
export type DaemonState = "answers" | "silent" | "away";

/** Asks the daemon how it is. @param timeoutMs after so long without an answer it is silent */
export async function askDaemon(instance: Instance, timeoutMs: number): Promise<DaemonState> {
  try {
    await withDaemon(instance, (peer) => callOnce(peer, localService.getStatus, {}, timeoutMs));
    return "answers";
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (!isServiceError(error.cause) || isUnanswered(error)) return "away";
    return error.cause.code === status.DEADLINE_EXCEEDED ? "silent" : "answers";
  }
}
