// Generated from proto/ by packages/wire/generate.ts; do not edit.
/** Every reason for a verdict, as proto/cordon/v1/reason.proto has it. */
export const reasons = [
  { number: 1, name: "allowed-by-rule", sentence: "a rule allows it" },
  { number: 2, name: "protection", sentence: "Cordon protects itself and its host" },
  { number: 3, name: "denied-by-rule", sentence: "a deny of an enforce policy" },
  { number: 4, name: "audit-only", sentence: "the agent has only audit policies, and none allows it" },
  { number: 5, name: "not-allowed", sentence: "no rule allows it" },
  { number: 6, name: "no-policy", sentence: "no policy selects the agent" },
  { number: 7, name: "no-session-row", sentence: "the session is unknown to the kernel" },
  { number: 8, name: "no-generation", sentence: "nothing is in force yet" },
  { number: 9, name: "quarantined", sentence: "the session is quarantined" },
  { number: 10, name: "path-too-deep", sentence: "the path has more components than a rule can have, or could not be read" },
  { number: 11, name: "nameless-exec", sentence: "a memfd, pipe or deleted file is never executable" },
  { number: 12, name: "family", sentence: "this kind of socket is never allowed" },
  { number: 13, name: "audit-deny", sentence: "a deny of an audit policy" },
  { number: 14, name: "nameless-allowed", sentence: "a pipe, socket or memfd of the session's own" },
  { number: 15, name: "landlock", sentence: "the session's Landlock domain has no rule for it" },
  { number: 16, name: "no-scratch", sentence: "too many decisions at once on this CPU" },
  { number: 17, name: "route", sentence: "a packet that names a route beside its destination is never allowed" },
] as const;
