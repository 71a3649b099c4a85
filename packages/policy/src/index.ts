/** The policy language: parse, compile, evaluate, explain, encode. Pure: no clock, no files, no network. */
export { canonicalDestination, covers, formatAddress, isLoopback, masked, parseAddress } from "./address.ts";
export { decodeBundle, encodeBundle, maxBundleBytes } from "./bundle.ts";
export { baseCapabilities, capabilityNumbers } from "./capabilities.ts";
export { compilePolicy } from "./compile.ts";
export { formatDiagnostic, type Diagnostic, type DiagnosticCode, type Result } from "./diagnostics.ts";
export { policyJsonSchema } from "./document.ts";
export { evaluate, ruleCovers } from "./evaluate.ts";
export { explain, type Explanation } from "./explain.ts";
export { asksByTcp, dnsPort, formatFqdn, fqdnCovers, hasResolvers, maxFqdnBytes, nameCovers, portsBeside, type FqdnPattern } from "./host-name.ts";
export type { PolicySource } from "./parse.ts";
export { absolutePath, formatPath, isWithin, patternCovers, pathLimits } from "./path.ts";
export { presets, type Preset, type PresetGroup } from "./presets.gen.ts";
export type {
  AbstractUnixRule,
  Access,
  Bundle,
  Cidr,
  CompiledAgent,
  DnsRule,
  EgressRule,
  FileAccess,
  FqdnRule,
  IngressRule,
  PathPattern,
  PathRule,
  PeerRule,
  PinRule,
  PortRange,
  PrecedenceStep,
  Rule,
  RuleSource,
  Verdict,
} from "./rules.ts";
