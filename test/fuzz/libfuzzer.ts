/** LLVM's libFuzzer by FFI, as a library (`make -C native build/fuzz/libfuzzer.so`). */
import { fileURLToPath } from "node:url";
import koffi from "koffi";

const path = fileURLToPath(new URL("../../native/build/fuzz/libfuzzer.so", import.meta.url));

/** What one process may do with it, once. */
export interface LibFuzzer {
  /** Memory that libFuzzer and JavaScript see. */
  readonly share: (bytes: number) => Uint8Array;
  /** Has libFuzzer look at the first counters of a shared array. */
  readonly watch: (counters: Uint8Array, used: number) => void;
  /** Runs until its options or a finding end the process. An error of `judge` is a finding. `command` starts this very program, for options that need more than one process. */
  readonly run: (command: string, options: readonly string[], judge: (input: Uint8Array) => void) => never;
}

/** Loads it. Throws koffi's error when it was not built. */
export function loadLibFuzzer(): LibFuzzer {
  const library = koffi.load(path);
  const copy = library.func("void *memcpy(_Out_ uint8_t *to, const void *from, size_t size)") as (to: Uint8Array, from: bigint, size: number) => unknown;
  const addresses = new Map<Uint8Array, bigint>();
  return {
    share(bytes) {
      const address = koffi.alloc("uint8_t", bytes) as bigint;
      const array = new Uint8Array(koffi.view(address, bytes)).fill(0);
      addresses.set(array, address);
      return array;
    },
    watch(counters, used) {
      const begin = addresses.get(counters);
      if (begin === undefined) throw new TypeError("the counters are not shared memory");
      (library.func("void __sanitizer_cov_8bit_counters_init(void *begin, void *end)") as (begin: bigint, end: bigint) => void)(begin, begin + BigInt(used));
      // a row for each counter: an address, here its number, and flags; without them libFuzzer does not say how many were reached
      const rows = BigUint64Array.from({ length: 2 * used }, (_, index) => (index % 2 === 0 ? BigInt(index / 2 + 1) : 0n));
      const shared = koffi.alloc("uint64_t", rows.length) as bigint;
      new BigUint64Array(koffi.view(shared, rows.byteLength)).set(rows);
      (library.func("void __sanitizer_cov_pcs_init(void *begin, void *end)") as (begin: bigint, end: bigint) => void)(shared, shared + BigInt(rows.byteLength));
    },
    run(command, options, judge) {
      const words = [command, ...options];
      const argv = koffi.alloc("char *", words.length + 1) as bigint;
      koffi.encode(argv, koffi.array("char *", words.length + 1), [...words, null]);
      const one = (from: bigint, size: number): number => {
        const input = new Uint8Array(size);
        if (size > 0) copy(input, from, size);
        try {
          judge(input);
        } catch (error) {
          process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
          process.abort(); // libFuzzer keeps the input, and ends
        }
        return 0;
      };
      koffi.proto("int judge_input(const void *bytes, size_t size)");
      const driver = library.func("int LLVMFuzzerRunDriver(_Inout_ int *argc, _Inout_ void **argv, judge_input *judge)") as (argc: [number], argv: [bigint], judge: typeof one) => number;
      process.exit(driver([words.length], [argv], one));
    },
  };
}
