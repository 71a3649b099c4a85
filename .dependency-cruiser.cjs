/** Stage order inside packages, and no cycles: types included. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    ...[
      ["enforce", "control|telemetry|sessions|identity"],
      ["launch", "control|telemetry|sessions|identity"],
      ["sessions", "control|telemetry|identity"],
      ["telemetry", "control|enforce|launch|identity"],
      ["identity", "control|telemetry|sessions|enforce|launch"],
    ].map(([stage, later]) => ({
      name: `daemon-${stage}-stands-alone`,
      severity: "error",
      from: { path: `^packages/daemon/src/${stage}/` },
      to: { path: `^packages/daemon/src/(${later})/` },
    })),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "node_modules|\\.test\\.ts$" },
    doNotFollow: { path: "node_modules" },
  },
};
