/** Typed rows → the bytes that libcordon writes. Layouts and meanings: native/include/cordon_abi.h. */
import {
  abi,
  cordonDomain,
  cordonDomainKey,
  cordonEdge,
  cordonEdgeKey,
  cordonEgressKey,
  cordonFqdnKey,
  cordonIngressKey,
  cordonNameKey,
  cordonNode,
  cordonNodeKey,
  cordonPeerKey,
  cordonPin,
  cordonPinKey,
  cordonPortRule,
  cordonPortRules,
  cordonRules,
  cordonUnixKey,
} from "./abi.gen.ts";

/** Lowest rule number by [kind][access bit]; 0 for none. Kinds and bits as in cordon_abi.h. */
export type RuleTable = readonly (readonly number[])[];

export interface PortRuleRow {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  /** IPPROTO_TCP 6 or IPPROTO_UDP 17. */
  readonly protocol: number;
  /** abi.kindEnforceAllow or abi.kindAuditAllow. */
  readonly kind: number;
  /** Of a name: only to what shows it in its first flight. */
  readonly shown?: boolean;
}

/** A row of one domain, without its generation. Names are bytes: a file name need not be UTF-8. */
export type MapRow =
  /** The limits count with abi.domainHasDns. */
  | { readonly table: "domains"; readonly agent: number; readonly flags: number; readonly maxLabel: number; readonly queriesPerMinute: number; readonly distinctNames: number }
  | {
      readonly table: "edges";
      readonly from: number;
      readonly dev: number;
      readonly name: string;
      readonly to: number;
    }
  | {
      readonly table: "nodes";
      readonly node: number;
      readonly tree: RuleTable;
      readonly here: RuleTable;
      readonly treeAbove: RuleTable;
    }
  | { readonly table: "names"; readonly suffix: boolean; readonly name: string; readonly rules: RuleTable }
  | {
      readonly table: "egress";
      /** 16 bytes, IPv4 mapped. */
      readonly address: Uint8Array;
      /** 0..128 */
      readonly bits: number;
      readonly ports: readonly PortRuleRow[];
    }
  | { readonly table: "ingress"; readonly loopback: boolean; readonly ports: readonly PortRuleRow[] }
  /** `name`: the bytes that count, backwards; see struct cordon_fqdn_key. */
  | { readonly table: "fqdns"; readonly name: string; readonly ports: readonly PortRuleRow[] }
  /** `name`: sun_path; an abstract one begins with NUL. */
  | { readonly table: "unix"; readonly name: string; readonly rules: RuleTable }
  /** `node` 0: at any path. `sha256`: 64 hex digits; null: whatever the digest, for what a refusal says. Rule numbers, 0 for none. */
  | { readonly table: "pins"; readonly node: number; readonly sha256: string | null; readonly enforceAllow: number; readonly auditAllow: number }
  /** `agent`: 1 + its number in the bundle, or abi.peerAny with `from`. */
  | { readonly table: "peers"; readonly agent: number; readonly direction: "to" | "from"; readonly ports: readonly PortRuleRow[] };

/** The number of each table and the size of its rows. */
export const tables = {
  domains: { number: abi.tableDomains, key: cordonDomainKey.size, value: cordonDomain.size },
  edges: { number: abi.tableEdges, key: cordonEdgeKey.size, value: cordonEdge.size },
  nodes: { number: abi.tableNodes, key: cordonNodeKey.size, value: cordonNode.size },
  names: { number: abi.tableNames, key: cordonNameKey.size, value: cordonRules.size },
  egress: { number: abi.tableEgress, key: cordonEgressKey.size, value: cordonPortRules.size },
  ingress: { number: abi.tableIngress, key: cordonIngressKey.size, value: cordonPortRules.size },
  fqdns: { number: abi.tableFqdn, key: cordonFqdnKey.size, value: cordonPortRules.size },
  unix: { number: abi.tableUnix, key: cordonUnixKey.size, value: cordonRules.size },
  peers: { number: abi.tablePeers, key: cordonPeerKey.size, value: cordonPortRules.size },
  pins: { number: abi.tablePins, key: cordonPinKey.size, value: cordonPin.size },
} as const;

const utf8 = new TextEncoder();

/** The bytes of one row: key, then value. */
export function encodeRow(row: MapRow, generation: number, domain: number): Uint8Array {
  const { key, value } = tables[row.table];
  const bytes = new Uint8Array(key + value);
  const view = new DataView(bytes.buffer);
  // every key but those of the longest-prefix tables begins with the generation and the domain
  const start = row.table === "egress" ? cordonEgressKey.at.generation : row.table === "fqdns" ? cordonFqdnKey.at.generation : 0;
  view.setUint32(start, generation, true);
  view.setUint32(start + 4, domain, true);
  switch (row.table) {
    case "domains":
      view.setUint32(key + cordonDomain.at.agent, row.agent, true);
      view.setUint32(key + cordonDomain.at.flags, row.flags, true);
      view.setUint32(key + cordonDomain.at.maxLabel, row.maxLabel, true);
      view.setUint32(key + cordonDomain.at.queriesPerMinute, row.queriesPerMinute, true);
      view.setUint32(key + cordonDomain.at.distinctNames, row.distinctNames, true);
      break;
    case "edges":
      view.setUint32(cordonEdgeKey.at.node, row.from, true);
      view.setUint32(cordonEdgeKey.at.dev, row.dev, true);
      putName(bytes, cordonEdgeKey.at.name, row.name, abi.nameBytes - 1);
      view.setUint32(key, row.to, true);
      break;
    case "nodes":
      view.setUint32(cordonNodeKey.at.node, row.node, true);
      putRules(view, key + cordonNode.at.tree, row.tree);
      putRules(view, key + cordonNode.at.here, row.here);
      putRules(view, key + cordonNode.at.treeAbove, row.treeAbove);
      break;
    case "names":
      view.setUint32(cordonNameKey.at.suffix, row.suffix ? 1 : 0, true);
      putName(bytes, cordonNameKey.at.name, row.name, abi.nameBytes - 1);
      putRules(view, key, row.rules);
      break;
    case "egress":
      view.setUint32(0, abi.prefixBase + row.bits, true);
      bytes.set(row.address, cordonEgressKey.at.address);
      putPorts(view, key, row.ports);
      break;
    case "fqdns":
      view.setUint32(0, abi.prefixBase + 8 * utf8.encode(row.name).length, true);
      putName(bytes, cordonFqdnKey.at.name, row.name, abi.fqdnBytes);
      putPorts(view, key, row.ports);
      break;
    case "ingress":
      view.setUint32(cordonIngressKey.at.loopback, row.loopback ? 1 : 0, true);
      putPorts(view, key, row.ports);
      break;
    case "unix":
      view.setUint32(cordonUnixKey.at.length, utf8.encode(row.name).length, true);
      putName(bytes, cordonUnixKey.at.name, row.name, 108);
      putRules(view, key, row.rules);
      break;
    case "peers":
      view.setUint32(cordonPeerKey.at.agent, row.agent, true);
      view.setUint32(cordonPeerKey.at.direction, row.direction === "to" ? abi.peerTo : abi.peerFrom, true);
      putPorts(view, key, row.ports);
      break;
    case "pins":
      view.setUint32(cordonPinKey.at.node, row.node, true);
      view.setUint32(cordonPinKey.at.any, row.sha256 === null ? 1 : 0, true);
      bytes.set(Buffer.from(row.sha256 ?? "", "hex"), cordonPinKey.at.sha256);
      view.setUint32(key + cordonPin.at.enforceAllow, row.enforceAllow, true);
      view.setUint32(key + cordonPin.at.auditAllow, row.auditAllow, true);
      break;
  }
  return bytes;
}

function putName(bytes: Uint8Array, at: number, name: string, most: number): void {
  const encoded = utf8.encode(name);
  if (encoded.length > most) throw new RangeError(`the name ${JSON.stringify(name)} is longer than ${most} bytes`);
  bytes.set(encoded, at);
}

function putRules(view: DataView, at: number, rules: RuleTable): void {
  rules.forEach((bits, kind) => {
    bits.forEach((rule, bit) => view.setUint32(at + 4 * (kind * abi.accessBits + bit), rule, true));
  });
}

function putPorts(view: DataView, at: number, ports: readonly PortRuleRow[]): void {
  if (ports.length > abi.portRules) throw new RangeError(`more than ${abi.portRules} port rules on one destination`);
  view.setUint32(at + cordonPortRules.at.count, ports.length, true);
  ports.forEach((port, index) => {
    const start = at + cordonPortRules.at.ports + index * cordonPortRule.size;
    view.setUint32(start + cordonPortRule.at.rule, port.rule, true);
    view.setUint16(start + cordonPortRule.at.from, port.from, true);
    view.setUint16(start + cordonPortRule.at.to, port.to, true);
    view.setUint8(start + cordonPortRule.at.protocol, port.protocol);
    view.setUint8(start + cordonPortRule.at.kind, port.kind);
    view.setUint16(start + cordonPortRule.at.shown, port.shown === true ? 1 : 0, true);
  });
}
