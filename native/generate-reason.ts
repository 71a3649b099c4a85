/** proto/cordon/v1/reason.proto → native/include/cordon_reason.gen.h. */
import { readFileSync, writeFileSync } from "node:fs";

const source = readFileSync(new URL("../proto/cordon/v1/reason.proto", import.meta.url), "utf8");
const lines = [...source.matchAll(/^ {2}REASON_(\w+) = (\d+);(?: \/\/ (.*))?$/gm)].map(
  ([, name, number, comment]) =>
    `#define CORDON_REASON_${name} ${number}u${comment === undefined ? "" : ` /* ${comment} */`}`,
);
const text = `/* Generated from proto/cordon/v1/reason.proto by native/generate-reason.ts; do not edit. */
#ifndef CORDON_REASON_GEN_H
#define CORDON_REASON_GEN_H

${lines.join("\n")}

#endif
`;
writeFileSync(new URL("include/cordon_reason.gen.h", import.meta.url), text);
