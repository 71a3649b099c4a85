/** `tcp/443`, `udp/5000-6000`, `tcp`. */
import type { Place } from "./diagnostics.ts";
import type { Report } from "./placed-rule.ts";
import type { PortRange } from "./rules.ts";

/** Every port of both protocols: what a rule without `ports` means. */
export const everyPort: readonly PortRange[] = [
  { protocol: "tcp", from: 0, to: 65535 },
  { protocol: "udp", from: 0, to: 65535 },
];

/** The ranges with one port taken out, which can split one in two. */
export function withoutPort(ranges: readonly PortRange[], port: number): readonly PortRange[] {
  return ranges.flatMap((range) =>
    range.from > port || range.to < port
      ? [range]
      : [{ ...range, to: port - 1 }, { ...range, from: port + 1 }].filter((part) => part.from <= part.to),
  );
}

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

/** The ports of a rule; every port when it names none. */
export function compilePorts(texts: readonly string[] | undefined, place: Place, report: Report): readonly PortRange[] {
  if (texts === undefined) return everyPort;
  return texts.flatMap((text, index) => {
    const parsed = parsePorts(text);
    if (parsed === null)
      report([...place, index], "bad-port", `${JSON.stringify(text)} is no port`, "Write tcp/443, udp/5000-6000 or tcp");
    return parsed ?? [];
  });
}
