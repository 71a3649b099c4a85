/** Stage order inside packages, and no cycles: types included. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "enforce-knows-no-stage",
      severity: "error",
      from: { path: "^packages/daemon/src/enforce" },
      to: { path: "^packages/daemon/src/(control|export|fold|identify|observe)" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "node_modules|\\.test\\.ts$" },
    doNotFollow: { path: "node_modules" },
  },
};
