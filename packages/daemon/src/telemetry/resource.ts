/** What every record says of the host that it comes from. */
import { resourceFromAttributes, type Resource } from "@opentelemetry/resources";
import { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } from "@opentelemetry/semantic-conventions";
import { osInfo, uuid } from "systeminformation";
import { attribute } from "@cordon/wire";

/** OpenTelemetry's names for what node calls them (semantic conventions, host.arch). */
const architectures: Readonly<Record<string, string>> = { x64: "amd64", ia32: "x86", arm: "arm32" };

/**
 * Reads host.* and os.* from the machine. What can't be found out is left out.
 * @param host the host's name in Cordon, which its certificate has, too
 */
export async function readResource(host: string, version: string): Promise<Resource> {
  const [system, ids] = await Promise.all([osInfo(), uuid()]);
  const attributes = {
    [ATTR_SERVICE_NAME]: "cordond",
    [ATTR_SERVICE_VERSION]: version,
    [attribute.host]: host,
    "host.id": ids.os,
    "host.arch": architectures[system.arch] ?? system.arch,
    "os.type": "linux",
    "os.name": system.distro,
    "os.version": system.release,
    "os.description": `${system.distro} ${system.release}, kernel ${system.kernel}`,
  };
  return resourceFromAttributes(Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== "")));
}
