/** The way to the policy service: mutual TLS with the operator's certificate. */
import { Client, credentials } from "@grpc/grpc-js";
import { readOperatorCredential, startRemedy, type Instance } from "./instance.ts";
import { maxMessageBytes, type Peer } from "./rpc.ts";

/** A connection to the service; the caller closes its client. Throws {@link CommandError} when this user has no credential for it. */
export function servicePeer(instance: Instance): Peer {
  const credential = readOperatorCredential(instance);
  const client = new Client(
    credential.endpoint,
    credentials.createSsl(Buffer.from(credential.ca), Buffer.from(credential.key), Buffer.from(credential.certificate)),
    {
      "grpc.ssl_target_name_override": credential.serverName,
      "grpc.default_authority": credential.serverName,
      "grpc.max_receive_message_length": maxMessageBytes,
      "grpc.max_send_message_length": maxMessageBytes,
      // the service is on this machine or named by the operator: a proxy of the environment is not for it
      "grpc.enable_http_proxy": 0,
      // each connection is a try of its own: no waiting for an earlier one's back-off
      "grpc.use_local_subchannel_pool": 1,
    },
  );
  return {
    name: `the policy service at ${credential.endpoint}`,
    client,
    startRemedy: startRemedy(instance),
    permissionRemedy: "use the credential of this instance, and not from inside a session",
  };
}

/** Uses a connection to the service and closes it. Throws {@link CommandError}. */
export async function withService<T>(instance: Instance, use: (peer: Peer) => Promise<T>): Promise<T> {
  const peer = servicePeer(instance);
  try {
    return await use(peer);
  } finally {
    peer.client.close();
  }
}
