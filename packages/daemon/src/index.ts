/** What other programs of the project may use of the daemon: the parts that hold a session on this host. */
export { backendChecks, type Check } from "./control/doctor.ts";
export { readHostFacts } from "./enforce/host-facts.ts";
export { WritableHistory } from "./enforce/writable-history.ts";
export { FlightCutter } from "./enforce/cut-flights.ts";
export { Generations, type EnforcedSession, type SwitchResult } from "./enforce/generation.ts";
export { landlockDomainOf, refusalsOf, type Refusal } from "./enforce/landlock.ts";
export { lowerAgent, type HostFacts } from "./enforce/lower.ts";
export { locate, locateBelow, parseMountInfo, type FileSystemPath, type Mount } from "./mounts.ts";
export { launchSession, removeLeaf, type LaunchedSession, type LaunchRequest } from "./launch/launch-session.ts";
export { cgroupRoot, instanceCgroup, responderPlaces } from "./places.ts";
export { Responder } from "./responder/responder.ts";
export { findUser, type HostUser } from "./launch/users.ts";
export { freeze, kill, resume } from "./respond.ts";
export type { Session } from "./session.ts";
export { openTelemetry, type Telemetry } from "./telemetry/telemetry.ts";
