// Typed rules, and the border between packages (CONTRIBUTING.md): who may import whom.
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Each package may import these of ours, and nothing else. */
const mayImport = {
  wire: [],
  policy: [],
  probe: [],
  otlp: ["wire"],
  daemon: ["wire", "policy", "probe", "otlp"],
  service: ["wire", "policy", "otlp"],
  cli: ["wire", "policy"],
};
const all = Object.keys(mayImport);

const borders = all.map((name) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: ["**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: [
          ...all.filter((other) => other !== name && !mayImport[name].includes(other)).map((other) => ({
            name: `@cordon/${other}`,
            message: `${name} must not import ${other}`,
          })),
          ...(name === "probe" ? [] : [{ name: "koffi", message: "only packages/probe/src/library.ts knows koffi" }]),
        ],
        patterns: [
          { group: ["@cordon/*/*"], message: "a package is imported by its front door" },
          ...(name === "policy" || name === "wire"
            ? [{ group: ["node:*", "@grpc/*"], message: `${name} is pure: it runs anywhere` }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ["**/*.gen.ts", "**/gen/**", "**/node_modules/**", ".cache/**", "test/demo/agent/**", "test/work/npm/**", "test/demo/poll.mjs", "scripts/*.mjs", "packages/wire/generate-wrapper.js", "*.config.*", ".dependency-cruiser.cjs"] },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  ...borders,
  { files: ["packages/probe/src/library.ts"], rules: { "no-restricted-imports": "off" } },
);
