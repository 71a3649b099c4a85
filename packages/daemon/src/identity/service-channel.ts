/** How the daemon reaches the service: mutual TLS, the server known by the pinned CA and its name. */
import { credentials, type ChannelCredentials, type ChannelOptions } from "@grpc/grpc-js";
import type { DaemonConfig } from "../config.ts";
import type { HostIdentity } from "./host-identity.ts";

/** Largest message either way: a bundle is at most 16 MiB (packages/policy, maxBundleBytes), and its envelope a little more. */
const maxMessageBytes = 17 * 1024 * 1024;

/** The host's certificate, and the CA that the service's must be signed by. */
export function serviceCredentials(identity: HostIdentity): ChannelCredentials {
  return credentials.createSsl(Buffer.from(identity.ca), Buffer.from(identity.key), Buffer.from(identity.certificate));
}

/** The service's name, message bounds, and how fast a dead connection is noticed and made anew. */
export function serviceChannelOptions(config: DaemonConfig): ChannelOptions {
  return {
    "grpc.ssl_target_name_override": config.service.serverName,
    "grpc.default_authority": config.service.serverName,
    "grpc.max_receive_message_length": maxMessageBytes,
    "grpc.max_send_message_length": maxMessageBytes,
    "grpc.keepalive_time_ms": 10_000,
    "grpc.keepalive_timeout_ms": 5_000,
    "grpc.initial_reconnect_backoff_ms": 100,
    "grpc.max_reconnect_backoff_ms": 5_000,
  };
}
