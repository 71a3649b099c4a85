/** libcordon by FFI: every function of native/lib/cordon.h, and the only file that knows koffi. */
import { fileURLToPath } from "node:url";
import koffi from "koffi";

/** The opaque handle of an open probe. */
export interface Handle {
  readonly __brand: "libcordon handle";
}

/** The C functions with their TypeScript types. Buffers are the caller's; results below 0 are negative errno. */
export interface Library {
  readonly open: (pinDir: string, cgroupRoot: string, sessionCgroup: string, out: [Handle | null], backends: Uint8Array) => number;
  readonly lastError: () => string;
  readonly writeRows: (handle: Handle, table: number, rows: Uint8Array, count: number) => number;
  readonly dropRows: (handle: Handle, generation: number, domain: number) => number;
  readonly switch: (handle: Handle, control: Uint8Array) => number;
  readonly control: (handle: Handle, control: Uint8Array) => number;
  readonly prove: (handle: Handle) => number;
  readonly mend: (handle: Handle) => number;
  readonly setSession: (handle: Handle, session: bigint, row: Uint8Array | null) => number;
  readonly getSession: (handle: Handle, session: bigint, row: Uint8Array) => number;
  readonly mark: (handle: Handle, pid: number, session: bigint, startNs: BigUint64Array) => number;
  readonly decide: (handle: Handle, ask: Uint8Array) => number;
  readonly waitFd: (handle: Handle) => number;
  readonly read: (handle: Handle, buffer: Uint8Array, size: number) => number;
  readonly stats: (handle: Handle, counts: Uint8Array, fails: Uint8Array) => number;
  readonly sessionStats: (handle: Handle, session: bigint, counts: Uint8Array) => number;
  readonly cutFlows: (handle: Handle) => number;
  readonly takeStdio: (pid: number, fds: Int32Array) => number;
  readonly guardFile: (fd: number) => number;
  readonly isGuarded: (fd: number) => number;
  readonly peer: (handle: Handle | null, socketFd: number, out: Uint32Array) => number;
  readonly members: (handle: Handle, sessions: BigUint64Array, tgids: Uint32Array, max: number) => number;
  readonly close: (handle: Handle, release: number) => void;
}

/** C declarations by the names above; held to the header by test. */
export const declarations: Readonly<Record<keyof Library, string>> = {
  open: "int cordon_open(const char *, const char *, const char *, _Out_ cordon **, _Out_ uint8_t *)",
  lastError: "const char *cordon_last_error()",
  writeRows: "int cordon_write_rows(cordon *, uint32_t, const uint8_t *, uint32_t)",
  dropRows: "int cordon_drop_rows(cordon *, uint32_t, uint32_t)",
  switch: "int cordon_switch(cordon *, const uint8_t *)",
  control: "int cordon_control(cordon *, _Out_ uint8_t *)",
  prove: "int cordon_prove(cordon *)",
  mend: "int cordon_mend(cordon *)",
  setSession: "int cordon_set_session(cordon *, uint64_t, const uint8_t *)",
  getSession: "int cordon_get_session(cordon *, uint64_t, _Out_ uint8_t *)",
  mark: "int cordon_mark(cordon *, uint32_t, uint64_t, _Out_ uint64_t *)",
  decide: "int cordon_decide(cordon *, _Inout_ uint8_t *)",
  waitFd: "int cordon_wait_fd(cordon *)",
  read: "int cordon_read(cordon *, _Out_ uint8_t *, uint32_t)",
  stats: "int cordon_stats(cordon *, _Out_ uint8_t *, _Out_ uint8_t *)",
  sessionStats: "int cordon_session_stats(cordon *, uint64_t, _Out_ uint8_t *)",
  cutFlows: "int cordon_cut_flows(cordon *)",
  takeStdio: "int cordon_take_stdio(uint32_t, _Out_ int *)",
  guardFile: "int cordon_guard_file(int)",
  isGuarded: "int cordon_is_guarded(int)",
  peer: "int cordon_peer(cordon *, int, _Out_ uint32_t *)",
  members: "int cordon_members(cordon *, _Out_ uint64_t *, _Out_ uint32_t *, uint32_t)",
  close: "void cordon_close(cordon *, uint32_t)",
};

/** Where the project's own build leaves the library. */
export const defaultLibraryPath = fileURLToPath(new URL("../../../native/build/libcordon.so", import.meta.url));

let opaque = false;

/** Loads the library. Throws koffi's error when the file or a symbol is missing. */
export function loadLibrary(path: string = defaultLibraryPath): Library {
  if (!opaque) {
    koffi.opaque("cordon"); // koffi's types are global to the process
    opaque = true;
  }
  const library = koffi.load(path);
  const functions = Object.entries(declarations).map(([name, declaration]) => [name, library.func(declaration)]);
  return Object.fromEntries(functions) as Library;
}
