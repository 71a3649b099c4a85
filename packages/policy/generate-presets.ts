/** packages/policy/presets/*.yaml → src/presets.gen.ts, so that the package reads no files. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const group = z.strictObject({
  name: z.string(),
  description: z.string(),
  files: z.array(z.strictObject({ path: z.string(), access: z.array(z.enum(["read", "write", "map"])).min(1) })).default([]),
  exec: z.array(z.string()).default([]),
  protect: z.array(z.string()).default([]),
});
const folder = new URL("presets/", import.meta.url);
const yamlOf = (file: string): unknown => parse(readFileSync(new URL(file, folder), "utf8"));
/** A group that several presets have is in a file of its own, and named by it. */
const named = z.string().regex(/^[a-z-]+$/).transform((name) => group.parse(yamlOf(`shared/${name}.yaml`)));
const preset = z.strictObject({ name: z.string(), description: z.string(), groups: z.array(z.union([named, group])).min(1) });

const presets = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .sort()
  .map((file) => preset.parse(yamlOf(file)));
const text = `// Generated from packages/policy/presets by packages/policy/generate-presets.ts; do not edit.

/** A named rule set that comes with Cordon. */
export interface Preset {
  readonly name: string;
  readonly description: string;
  readonly groups: readonly PresetGroup[];
}

/** A part of a preset that a policy can leave out. */
export interface PresetGroup {
  readonly name: string;
  readonly description: string;
  readonly files: { readonly path: string; readonly access: ("read" | "write" | "map")[] }[];
  readonly exec: readonly string[];
  /** Paths that no session may write. One that begins with neither / nor ~ is below each directory that the agent may write. */
  readonly protect: readonly string[];
}

/** All presets, by name. */
export const presets: readonly Preset[] = ${JSON.stringify(presets, null, 2)};
`;
writeFileSync(new URL("src/presets.gen.ts", import.meta.url), text);
