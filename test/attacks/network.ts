/** Ways to a peer that a policy does not let be reached. */
import type { Act, Row } from "./row.ts";

const plain: Act = (place, stage) => [stage.program("network"), "tcp4", String(place.ears.port)];

function tcp(name: string, source: string, act: string, more: Partial<Row> = {}): Row {
  return { name, source, act: (place, stage) => [stage.program("network"), act, String(place.ears.port)], effect: "reach", ...more };
}

function udp(name: string, source: string, act: string, more: Partial<Row> = {}): Row {
  return { name, source, act: (place, stage) => [stage.program("network"), act, String(place.ears.udp), String(stage.open.ears.udp)], effect: "reach", ...more };
}

function unix(name: string, act: string, more: Partial<Row> = {}): Row {
  return { name, source: "§4.4 18", act: (place, stage) => [stage.program("network"), act, place.ears.unix, stage.box], effect: "reach", ...more };
}

/** A kind of socket that no policy may allow; the twin is a plain connection. @param numbers family, type, protocol */
function family(name: string, numbers: readonly [number, number, number], more: Partial<Row> = {}): Row {
  return { name, source: "§4.4 18", act: (_place, stage) => [stage.program("network"), "family", ...numbers.map(String)], effect: "get", twin: plain, twinEffect: "reach", as: "root", ...more };
}

const [stream, datagram, raw, seqpacket] = [1, 2, 3, 5];
const pings = { uncontrolled: "who may make one outside is a setting of the host (ping_group_range)" } as const;
const unixHooks = { gap: "AF_UNIX connections are not decided" } as const;

export const networkRows: readonly Row[] = [
  tcp("TCP", "own", "tcp4"),
  tcp("TCP over IPv6", "§4.4 19", "tcp6"),
  tcp("an IPv4-mapped address", "§4.4 19", "tcp_mapped"),
  tcp("0.0.0.0", "§4.4 19", "tcp_any", { twin: plain }),
  tcp("[::]", "§4.4 19", "tcp6_any", { twin: plain }),
  tcp("without waiting", "own", "nonblocking"),
  tcp("from another source address, mark and device", "own", "from_other_source"),
  tcp("TCP, connected and led elsewhere", "own", "tcp_retarget", { act: (place, stage) => [stage.program("network"), "tcp_retarget", String(place.ears.port), String(stage.open.ears.port)] }),
  tcp("TCP fast open", "§4.3", "tcp_fast_open"),
  tcp("TCP fast open by option", "§4.3", "fast_open_by_option"),
  tcp("MPTCP", "§4.4 16", "mptcp", { twin: plain }),
  tcp("MPTCP fast open", "§4.4 16", "mptcp_fast_open", { twin: plain }),
  udp("UDP", "§4.4 17", "udp"),
  udp("UDP, connected", "§4.4 17", "udp_connected"),
  udp("UDP, connected and led elsewhere", "§4.4 17", "udp_retarget"),
  udp("UDP, many at once", "§4.4 17", "udp_many"),
  udp("UDP without a family", "own", "udp_without_family"),
  udp("UDP on IPv6, connected to an IPv4 address", "§4.4 19", "udp_connected_across"),
  udp("UDP in parts", "own", "udp_corked"),
  udp("UDP to a mapped address", "§4.4 19", "udp_mapped"),
  udp("UDP to an IPv4 address on an IPv6 socket", "§4.4 19", "udp_v4_on_v6"),
  udp("UDP by broadcast", "own", "udp_broadcast"),
  udp("UDP over IPv6", "§4.4 19", "udp6", { act: (place, stage) => [stage.program("network"), "udp6", String(place.ears.udp6)] }),
  udp("a raw packet of its own", "§4.4 18", "raw_udp", { as: "root", twin: plain }),
  unix("a socket by path", "unix_path", unixHooks),
  unix("a socket by /proc/self/root", "unix_alias", { ...unixHooks, twin: plain }),
  unix("a socket by a relative path", "unix_relative", { ...unixHooks, twin: plain }),
  unix("a socket by a link of its own", "unix_link", { ...unixHooks, twin: plain }),
  unix("an abstract socket", "unix_path", { ...unixHooks, act: (place, stage) => [stage.program("network"), "unix_path", `@${place.ears.abstract}`], twin: plain }),
  unix("a datagram socket by path", "unix_datagram", { ...unixHooks, act: (place, stage) => [stage.program("network"), "unix_datagram", place.ears.datagrams] }),
  family("UDP-Lite", [2, datagram, 136]),
  family("a ping socket", [2, datagram, 1], pings),
  family("an IPv6 ping socket", [10, datagram, 58], pings),
  family("a raw socket", [2, raw, 255]),
  family("an IPv6 raw socket", [10, raw, 58]),
  family("a packet socket", [17, datagram, 0]),
  family("SCTP", [2, seqpacket, 132]),
  family("SCTP, one to one", [2, stream, 132]),
  family("DCCP", [2, 6, 33]),
  family("SMC", [43, stream, 0]),
  family("vsock", [40, stream, 0]),
  family("AF_ALG", [38, seqpacket, 0]),
  family("PF_KEY", [15, raw, 2]),
  family("RDS", [21, seqpacket, 0]),
  family("TIPC", [30, datagram, 0]),
  family("CAN", [29, raw, 1]),
  family("Bluetooth", [31, raw, 1]),
  family("XDP", [44, raw, 0]),
  family("L2TP", [2, datagram, 115]),
  family("netlink: audit", [16, raw, 9]),
  family("netlink: connector", [16, datagram, 11]),
  family("netlink: uevent", [16, datagram, 15]),
  family("netlink: sock_diag", [16, datagram, 4]),
  family("netlink: netfilter", [16, raw, 12]),
  family("netlink: xfrm", [16, raw, 6]),
  family("netlink: generic", [16, raw, 16]),
  family("netlink: SELinux", [16, raw, 7]),
  family("netlink: crypto", [16, raw, 21]),
  {
    name: "a port of its own",
    source: "§4.4 22",
    act: (place, stage) => [stage.program("network"), "hear_at", String(place.name === "open" ? stage.door : stage.door + 1)],
    effect: "get",
  },
  {
    name: "a port without a family",
    source: "own",
    act: (_place, stage) => [stage.program("network"), "hear_without_family", String(stage.door + 1)],
    effect: "get",
    twin: plain,
    twinEffect: "reach",
  },
  {
    name: "a datagram port of its own",
    source: "§4.4 22",
    act: (_place, stage) => [stage.program("network"), "hear_datagrams", String(stage.door + 1)],
    effect: "get",
    twin: plain,
    twinEffect: "reach",
  },
  {
    name: "a network of its own",
    source: "§4.4 25",
    act: (_place, stage) => [stage.program("network"), "new_network"],
    effect: "get",
    twin: plain,
    twinEffect: "reach",
    as: "root",
  },
];
