/** What a connect costs under five hundred networks: a process that is no agent and an agent, each against the same with Cordon not loaded. */
import { agentPolicy } from "../support/agent-policy.ts";
import { figureOf, median, type Bench, type Figure } from "./figure.ts";
import { counted, layGround, measureInTurn, unit, type Subject } from "./in-turn.ts";

const port = 7;
const networks = 500;
/** Instructions more than without Cordon, at most; where time is measured, what it costs is stated. */
const subjects = {
  stranger: { most: 320, what: "a stranger" },
  agent: { most: 1_200, what: "an agent" },
} as const;

async function run(): Promise<readonly Figure[]> {
  const ground = layGround("connect.c");
  const cidrs = ["127.0.0.0/8", ...Array.from({ length: networks - 1 }, (_, index) => `10.${Math.floor(index / 200)}.${index % 200}.0/24`)];
  const policy = agentPolicy("caller", `  egress: [${cidrs.map((cidr) => `{ to: { cidr: ${cidr} }, ports: [udp/${port}] }`).join(", ")}]
  exec: [{ path: ${ground.program} }]
`, { users: [] });
  const { numbers } = await measureInTurn(ground, "caller", policy, [String(port)]);
  const of = (subject: Subject | "bare"): readonly number[] => numbers[subject].map(([number]) => number ?? Number.NaN);
  return (Object.keys(subjects) as (keyof typeof subjects)[]).map((subject) => {
    const { what, most } = subjects[subject];
    const bare = median(of("bare"));
    const goal = counted ? Number(((bare + most) / bare).toFixed(3)) : null;
    return figureOf({ bench: "connect", figure: `${what}, datagram socket, ${networks} networks`, unit, peer: "Cordon not loaded", goal }, of(subject), of("bare"));
  });
}

/** The benchmark `connect`. */
export const connectBench: Bench = {
  name: "connect",
  description: "connect by a stranger and by an agent under 500 networks, against the same with Cordon not loaded",
  run,
};
