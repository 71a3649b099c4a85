/** `tcp/443`, `udp/5000-6000`, `tcp`. */
import type { PortRange } from "./rules.ts";

/** Every port of both protocols: what a rule without `ports` means. */
export const everyPort: readonly PortRange[] = [
  { protocol: "tcp", from: 0, to: 65535 },
  { protocol: "udp", from: 0, to: 65535 },
];

/** Parses one entry; null when it is none. */
export function parsePorts(text: string): PortRange | null {
  const match = /^(tcp|udp)(?:\/(\d{1,5})(?:-(\d{1,5}))?)?$/.exec(text);
  if (match === null) return null;
  const protocol = match[1] === "tcp" ? "tcp" : "udp";
  if (match[2] === undefined) return { protocol, from: 0, to: 65535 };
  const from = Number(match[2]);
  const to = match[3] === undefined ? from : Number(match[3]);
  return from > to || to > 65535 || from === 0 ? null : { protocol, from, to };
}
