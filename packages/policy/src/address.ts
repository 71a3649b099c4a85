/** IP addresses and CIDRs in their one canonical form: 32 hex digits, IPv4 as ::ffff:a.b.c.d. */
import type { Cidr } from "./rules.ts";

/** Why a text is no CIDR. */
export type CidrError = "syntax" | "host-bits";

/** Parses an address of either version; null when it is none. */
export function parseAddress(text: string): string | null {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(text)) {
    const parts = text.split(".").map(Number);
    // "010" would be octal to some programs and decimal to others
    if (parts.some((part) => part > 255) || text.split(".").some((part) => part.length > 1 && part.startsWith("0")))
      return null;
    return `${"0".repeat(20)}ffff${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  }
  return parseIpv6(text);
}

function parseIpv6(text: string): string | null {
  if (!/^[0-9a-fA-F:.]+$/.test(text) || !text.includes(":")) return null;
  let rest = text;
  const dotted = /:(\d+\.\d+\.\d+\.\d+)$/.exec(rest)?.[1];
  if (dotted !== undefined) {
    const four = parseAddress(dotted);
    if (four === null) return null;
    rest = `${rest.slice(0, -dotted.length)}${four.slice(24, 28)}:${four.slice(28)}`;
  }
  const halves = rest.split("::");
  if (halves.length > 2) return null;
  const groups = (half: string | undefined): readonly string[] => (half === undefined || half === "" ? [] : half.split(":"));
  const left = groups(halves[0]);
  const right = groups(halves[1]);
  const gap = 8 - left.length - right.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return null;
  const all = [...left, ...Array.from({ length: halves.length === 2 ? gap : 0 }, () => "0"), ...right];
  if (all.some((group) => !/^[0-9a-fA-F]{1,4}$/.test(group))) return null;
  return all.map((group) => group.toLowerCase().padStart(4, "0")).join("");
}

/** Parses ADDRESS/BITS. */
export function parseCidr(text: string): Cidr | CidrError {
  const [address, bits, ...more] = text.split("/");
  const parsed = parseAddress(address ?? "");
  if (parsed === null || bits === undefined || more.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(bits)) return "syntax";
  const isIpv4 = !(address ?? "").includes(":");
  const width = Number(bits) + (isIpv4 ? 96 : 0);
  if (Number(bits) > (isIpv4 ? 32 : 128)) return "syntax";
  return masked(parsed, width) === parsed ? { address: parsed, bits: width } : "host-bits";
}

/** The address with everything behind the prefix cleared. */
export function masked(address: string, bits: number): string {
  const value = BigInt(`0x${address}`);
  const keep = bits === 0 ? 0n : ((1n << BigInt(bits)) - 1n) << BigInt(128 - bits);
  return (value & keep).toString(16).padStart(32, "0");
}

/** Whether a CIDR covers an address, or another CIDR whole. */
export function covers(cidr: Cidr, address: string, bits = 128): boolean {
  return cidr.bits <= bits && masked(address, cidr.bits) === cidr.address;
}

/** An address as people write it. */
export function formatAddress(address: string): string {
  if (address.startsWith(`${"0".repeat(20)}ffff`))
    return [24, 26, 28, 30].map((at) => Number.parseInt(address.slice(at, at + 2), 16)).join(".");
  const groups = (address.match(/.{4}/g) ?? []).map((group) => group.replace(/^0{1,3}/, ""));
  const text = groups.join(":");
  return text.replace(/(^|:)0(:0)+(:|$)/, "::");
}

/** What a destination means to the kernel: unspecified is loopback (net/ipv4/route.c, net/ipv6/ip6_output.c). */
export function canonicalDestination(address: string): string {
  const mapped = `${"0".repeat(20)}ffff`;
  if (address === `${mapped}00000000`) return `${mapped}7f000001`;
  return address === "0".repeat(32) ? `${"0".repeat(31)}1` : address;
}

/** 127.0.0.0/8 and ::1/128. */
export const loopbackCidrs: readonly Cidr[] = [
  { address: `${"0".repeat(20)}ffff7f000000`, bits: 104 },
  { address: `${"0".repeat(31)}1`, bits: 128 },
];

/** Whether an address is a loopback one. */
export function isLoopback(address: string): boolean {
  return loopbackCidrs.some((cidr) => covers(cidr, address));
}
