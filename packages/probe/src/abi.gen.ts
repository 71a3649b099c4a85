// Generated from native/include/cordon_abi.h by native/generate-abi.ts; do not edit.
/** Constants of the kernel/user contract. */
export const abi = {
  abiVersion: 1,
  accessBits: 5,
  allow: 1,
  askedMax: 131072,
  askAccept: 5,
  askEgress: 2,
  askIngress: 3,
  askPath: 1,
  askUnix: 4,
  audit: 2,
  backendCgroup: 2,
  backendFanotify: 6,
  backendFmodRet: 4,
  backendLandlock: 3,
  backendLsm: 1,
  backendNone: 0,
  backendSeccomp: 5,
  connect: 16,
  deny: 3,
  devProc: 4294967281,
  digestBytes: 32,
  domainHasAudit: 2,
  domainHasDns: 16,
  domainHasEnforce: 1,
  domainHasFqdn: 32,
  domainHasNames: 4,
  domainHasPeers: 8,
  domainHasPins: 64,
  exec: 8,
  fails: 8,
  failDigest: 6,
  failFlight: 7,
  failLookup: 5,
  failPathRead: 1,
  failScratch: 2,
  failSessionMissing: 3,
  failSocket: 4,
  failTasksFull: 0,
  fqdnBytes: 248,
  hostBytes: 256,
  kinds: 5,
  kindAuditAllow: 4,
  kindAuditDeny: 3,
  kindEnforceAllow: 2,
  kindEnforceDeny: 1,
  kindProtect: 0,
  learnedEach: 1024,
  learnedNames: 16,
  lifecycleBytes: 4194304,
  map: 4,
  name: 256,
  nameBytes: 128,
  opAccept: 16,
  opAttribute: 14,
  opBind: 11,
  opConnect: 9,
  opCreate: 2,
  opDelete: 5,
  opDns: 17,
  opExec: 8,
  opHello: 18,
  opLink: 4,
  opListen: 15,
  opMap: 7,
  opOpen: 1,
  opRename: 3,
  opSend: 10,
  opSocket: 12,
  opTruncate: 6,
  opUnix: 13,
  ownPorts: 8,
  pathDepth: 40,
  peerAny: 4294967295,
  peerFrom: 2,
  peerNone: 0,
  peerTo: 1,
  portRules: 24,
  prefixBase: 64,
  questions: 8,
  read: 1,
  recordsBytes: 8388608,
  recordAudit: 5,
  recordDecision: 4,
  recordExec: 2,
  recordExit: 3,
  recordFork: 1,
  recordKinds: 7,
  recordViolation: 6,
  rings: 3,
  ringLifecycle: 0,
  ringRecords: 2,
  ringViolations: 1,
  rowsMax: 262144,
  ruleNone: 0,
  ruleProtection: 4294967295,
  sessionsMax: 8192,
  sessionFilesElsewhere: 2,
  sessionQuarantine: 1,
  sessionTasksMax: 8192,
  settings: 5,
  settingAudit: 0,
  settingDigests: 4,
  settingFiles: 2,
  settingLinks: 3,
  settingLsmAttaches: 1,
  suffixDots: 4,
  tableDomains: 1,
  tableEdges: 2,
  tableEgress: 5,
  tableFqdn: 9,
  tableIngress: 6,
  tableNames: 4,
  tableNodes: 3,
  tablePeers: 8,
  tablePins: 10,
  tableUnix: 7,
  tasksMax: 131072,
  textBytes: 512,
  unixBytes: 112,
  violationsBytes: 4194304,
  write: 2,
} as const;

/* Sizes and offsets in bytes. */
export const cordonTask = { size: 16, at: { session: 0, startNs: 8 } } as const;
export const cordonSocket = { size: 24, at: { session: 0, startNs: 8, tgid: 16, asked: 20, cut: 22, peer: 23 } } as const;
export const cordonOwned = { size: 80, at: { cookie: 0, row: 8, near: 32, far: 48, nearPort: 64, farPort: 66, family: 68, protocol: 69, pad: 70, device: 72, pad2: 76 } } as const;
export const cordonSession = { size: 8, at: { domain: 0, flags: 4 } } as const;
export const cordonControl = { size: 32, at: { generation: 0, ownPortCount: 4, ownPorts: 8, trustedTgid: 24, pad: 28 } } as const;
export const cordonDomainKey = { size: 8, at: { generation: 0, domain: 4 } } as const;
export const cordonDomain = { size: 20, at: { agent: 0, flags: 4, maxLabel: 8, queriesPerMinute: 12, distinctNames: 16 } } as const;
export const cordonEdgeKey = { size: 144, at: { generation: 0, domain: 4, node: 8, dev: 12, name: 16 } } as const;
export const cordonEdge = { size: 4, at: { node: 0 } } as const;
export const cordonNodeKey = { size: 12, at: { generation: 0, domain: 4, node: 8 } } as const;
export const cordonRules = { size: 100, at: { rule: 0 } } as const;
export const cordonNode = { size: 300, at: { tree: 0, here: 100, treeAbove: 200 } } as const;
export const cordonNameKey = { size: 140, at: { generation: 0, domain: 4, suffix: 8, name: 12 } } as const;
export const cordonPinKey = { size: 48, at: { generation: 0, domain: 4, node: 8, any: 12, sha256: 16 } } as const;
export const cordonPin = { size: 8, at: { enforceAllow: 0, auditAllow: 4 } } as const;
export const cordonEgressKey = { size: 28, at: { prefix: 0, generation: 4, domain: 8, address: 12 } } as const;
export const cordonPortRule = { size: 12, at: { rule: 0, from: 4, to: 6, protocol: 8, kind: 9, shown: 10 } } as const;
export const cordonPortRules = { size: 292, at: { count: 0, ports: 4 } } as const;
export const cordonFqdnKey = { size: 260, at: { prefix: 0, generation: 4, domain: 8, name: 12 } } as const;
export const cordonLookups = { size: 24, at: { minuteNs: 0, queries: 8, names: 12, lastName: 16, learned: 20 } } as const;
export const cordonAskedKey = { size: 264, at: { session: 0, name: 8 } } as const;
export const cordonHostKey = { size: 16, at: { session: 0, number: 8, pad: 12 } } as const;
export const cordonHost = { size: 256, at: { name: 0 } } as const;
export const cordonLearnedKey = { size: 24, at: { session: 0, address: 8 } } as const;
export const cordonLearned = { size: 128, at: { names: 0 } } as const;
export const cordonTurnKey = { size: 16, at: { session: 0, turn: 8, pad: 12 } } as const;
export const cordonTurn = { size: 16, at: { address: 0 } } as const;
export const cordonQuestion = { size: 32, at: { askedNs: 0, name: 8, id: 12, type: 14, resolver: 16 } } as const;
export const cordonQuestions = { size: 264, at: { next: 0, pad: 4, list: 8 } } as const;
export const cordonIngressKey = { size: 12, at: { generation: 0, domain: 4, loopback: 8 } } as const;
export const cordonPeerKey = { size: 16, at: { generation: 0, domain: 4, agent: 8, direction: 12 } } as const;
export const cordonUnixKey = { size: 124, at: { generation: 0, domain: 4, length: 8, name: 12 } } as const;
export const cordonAsk = { size: 5608, at: { session: 0, generation: 8, domain: 12, what: 16, access: 20, dev: 24, depth: 28, protocol: 32, port: 36, address: 40, unixLength: 56, peer: 60, hostSize: 64, digestKnown: 68, sha256: 72, verdict: 104, reason: 108, rule: 112, unixName: 116, host: 228, names: 484 } } as const;
export const cordonOpen = { size: 16, at: { fd: 0, tid: 4, isExec: 8, verdict: 12 } } as const;
export const cordonRecord = { size: 48, at: { size: 0, kind: 4, cpu: 6, sequence: 8, timeNs: 16, session: 24, startNs: 32, tgid: 40, tid: 44 } } as const;
export const cordonRecordFork = { size: 64, at: { head: 0, parentStartNs: 48, parentTgid: 56, pad: 60 } } as const;
export const cordonRecordExec = { size: 576, at: { head: 0, uid: 48, textSize: 52, truncated: 56, pad: 60, text: 64 } } as const;
export const cordonRecordExit = { size: 56, at: { head: 0, code: 48, pad: 52 } } as const;
export const cordonRecordDecision = { size: 624, at: { head: 0, verdict: 48, reason: 52, rule: 56, generation: 60, operation: 64, access: 68, address: 72, port: 88, protocol: 92, backend: 96, textSize: 100, dev: 104, truncated: 108, text: 112 } } as const;
export const cordonRecordAudit = { size: 568, at: { head: 0, type: 48, textSize: 52, text: 56 } } as const;
export const cordonCount = { size: 24, at: { offered: 0, delivered: 8, lost: 16 } } as const;
export const cordonPending = { size: 32, at: { mark: 0, before: 8, since: 16, end: 24 } } as const;
export const cordonShare = { size: 264, at: { pending: 0, counts: 96 } } as const;
