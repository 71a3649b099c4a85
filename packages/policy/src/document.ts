/** The document's type and schema. What parses here may still mean nothing: see compile.ts. */
import { z } from "zod";

const name = z.string().regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, "bad-name");
const labels = z.record(z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9._/-]{0,62}$/, "bad-name"), z.string().max(63));
/** SHA-256 as policies and bundles have it. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "bad-digest");
const duration = z.string().regex(/^[1-9][0-9]{0,5}[smhd]$/, "bad-duration");
const paths = z.string().min(1);
const ports = z.array(z.string()).min(1, "empty-list");
const metadata = z.strictObject({ name, labels: labels.optional() });
const selector = z.strictObject({
  names: z.array(name).min(1, "empty-list").optional(),
  labels: labels.optional(),
});
const access = z.enum(["read", "write", "map"]);

const destination = z.strictObject({
  fqdn: z.string().optional(),
  cidr: z.string().optional(),
  except: z.array(z.string()).min(1, "empty-list").optional(),
  agent: name.optional(),
  agents: z.strictObject({ labels }).optional(),
  unix: z.string().optional(),
  loopback: z.literal(true).optional(),
  dns: z.enum(["udp", "tcp"]).optional(),
  sni: z.enum(["optional", "required"]).optional(),
});

const source = z.strictObject({
  agent: name.optional(),
  agents: z.strictObject({ labels }).optional(),
  cidr: z.string().optional(),
  loopback: z.literal(true).optional(),
});

const fileRule = z.strictObject({
  path: paths,
  access: z.array(access).min(1, "empty-list").optional(),
  deny: z.array(access).min(1, "empty-list").optional(),
});

const execRule = z.strictObject({ path: paths.optional(), sha256: sha256.optional() });

const presetUse = z.union([z.string(), z.strictObject({ preset: z.string(), without: z.array(z.string()).optional() })]);

const egressRule = z.strictObject({ to: destination, ports: ports.optional() });

const response = z.strictObject({
  when: z.strictObject({ violations: z.int().min(1), within: duration }),
  do: z.enum(["notify", "freeze", "quarantine", "kill", "revoke"]),
});

const agentSpec = z.strictObject({
  attest: z
    .strictObject({
      executable: z.strictObject({ path: paths, sha256: z.array(sha256).min(1, "empty-list").optional() }).optional(),
      code: z.strictObject({ root: paths, sha256 }).optional(),
      script: z.strictObject({ path: paths }).optional(),
      model: z.strictObject({ allow: z.array(z.string()).min(1, "empty-list") }).optional(),
      environment: z
        .strictObject({
          user: z.array(z.string().regex(/^[a-z_][a-z0-9_-]{0,31}$/, "bad-name")).min(1, "empty-list").optional(),
          unit: z.array(z.string()).min(1, "empty-list").optional(),
          hostLabels: labels.optional(),
        })
        .optional(),
    })
    .optional(),
});

const policySpec = z.strictObject({
  agents: selector,
  mode: z.enum(["audit", "enforce"]),
  use: z.array(presetUse).optional(),
  egress: z.array(egressRule).optional(),
  dns: z
    .strictObject({
      resolvers: z.array(z.string()).min(1, "empty-list"),
      maxLabel: z.int().min(1).max(63).optional(),
      queriesPerMinute: z.int().min(1).optional(),
      distinctNames: z.int().min(1).optional(),
    })
    .optional(),
  ingress: z.array(z.strictObject({ from: source, ports })).optional(),
  files: z.array(fileRule).optional(),
  exec: z.array(execRule).optional(),
  capabilities: z.array(z.string()).optional(),
  respond: z.array(response).optional(),
});

const taskTemplateSpec = z.strictObject({
  agents: selector,
  parameters: z.record(name, z.strictObject({ type: z.enum(["path", "string"]), within: paths.optional() })).optional(),
  maxDuration: duration,
  approval: z.enum(["none", "operator"]),
  grants: z.strictObject({
    files: z.array(fileRule).optional(),
    egress: z.array(egressRule).optional(),
    exec: z.array(execRule).optional(),
  }),
});

const apiVersion = z.literal("cordon.dev/v1");

/** One YAML document of each kind. */
export const documentSchemas = {
  Agent: z.strictObject({ apiVersion, kind: z.literal("Agent"), metadata, spec: agentSpec }),
  Policy: z.strictObject({ apiVersion, kind: z.literal("Policy"), metadata, spec: policySpec }),
  TaskTemplate: z.strictObject({ apiVersion, kind: z.literal("TaskTemplate"), metadata, spec: taskTemplateSpec }),
} as const;

export type DocumentKind = keyof typeof documentSchemas;
export type AgentDocument = z.infer<typeof documentSchemas.Agent>;
export type PolicyDocument = z.infer<typeof documentSchemas.Policy>;
export type TaskTemplateDocument = z.infer<typeof documentSchemas.TaskTemplate>;
export type PolicyLanguageDocument = AgentDocument | PolicyDocument | TaskTemplateDocument;

/** JSON Schema (2020-12) of the language, for editors: made from the very definition that parses. */
export function policyJsonSchema(): object {
  return z.toJSONSchema(z.union([documentSchemas.Agent, documentSchemas.Policy, documentSchemas.TaskTemplate]));
}
