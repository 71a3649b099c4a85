/** packages/policy's document → docs/policy.schema.json, for editors. */
import { writeFileSync } from "node:fs";
import { policyJsonSchema } from "@cordon/policy";

const schema = {
  $comment: "Generated from packages/policy/src/document.ts by scripts/generate-policy-schema.ts; do not edit.",
  title: "Cordon policy document (cordon.dev/v1)",
  ...policyJsonSchema(),
};
writeFileSync(new URL("../docs/policy.schema.json", import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
