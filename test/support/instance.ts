/** A whole instance in a throw-away folder, for tests: `cordon up` with its policy, service and daemon. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { agentPolicy } from "./agent-policy.ts";
import { cordonOf, cordonUp, type Cordon, type Up } from "./cordon.ts";
import type { Ended } from "./ended.ts";

/** A running instance. */
export interface Instance {
  /** Everything of the test's: the state directory is below it. */
  readonly folder: string;
  readonly cordon: Cordon;
  up: Up;
  /** Applies a policy; gives how `cordon apply` ended. */
  apply(policy: string, ...options: string[]): Promise<Ended>;
  /** Stops `up` if it still runs, and removes the folder. */
  close(): Promise<void>;
}

/** Starts an instance. @param env more variables for `up` */
export async function openInstance(env: Readonly<Record<string, string>> = {}): Promise<Instance> {
  const folder = mkdtempSync(join(tmpdir(), "cordon-e2e-"));
  chmodSync(folder, 0o711);
  const cordon = cordonOf(join(folder, "state"));
  const up = await cordonUp(cordon, { ...(process.env as Record<string, string>), ...env });
  const instance: Instance = {
    folder,
    cordon,
    up,
    apply: async (policy, ...options) => {
      const file = join(folder, "policy.yaml");
      writeFileSync(file, policy);
      return await cordon.run("apply", "-f", file, ...options);
    },
    close: async () => {
      await instance.up.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return instance;
}

/** The agent that most tests run: base tools and perl, as root and as nobody. `more` is added to its policy's spec. */
export function toolPolicy(more = ""): string {
  return agentPolicy("tool", `  exec:
    - { path: /usr/bin/perl }
    - { path: /usr/bin/sleep }
    - { path: /usr/bin/tty }
    - { path: /usr/bin/stty }
    - { path: /usr/bin/kill }
${more}`);
}
