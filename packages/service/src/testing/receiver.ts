/** For tests: a real OTLP receiver. */
import { EventEmitter, once } from "node:events";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { otlpLogsService, otlpMetricsService, otlpTraceService, type Method } from "@cordon/wire";

/** Remembers the bytes that it takes. */
export class Receiver {
  readonly got: { readonly path: string; readonly bytes: Buffer }[] = [];
  readonly #events = new EventEmitter<{ batch: [] }>();
  readonly #server = new Server();

  async listen(port: number): Promise<number> {
    for (const method of [otlpTraceService.export, otlpLogsService.export, otlpMetricsService.export] as readonly Method<Uint8Array, Uint8Array, object, unknown>[])
      this.#server.register(
        method.path,
        (received: { readonly request: Buffer }, answer: (error: null, response: object) => void) => {
          this.got.push({ path: method.path, bytes: Buffer.from(received.request) });
          answer(null, {});
          this.#events.emit("batch");
        },
        method.responseSerialize,
        (bytes: Buffer) => bytes,
        "unary",
      );
    return await new Promise((resolve, reject) => this.#server.bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), (error, bound) => (error === null ? resolve(bound) : reject(error))));
  }

  async until(batches: number): Promise<void> {
    while (this.got.length < batches) await once(this.#events, "batch");
  }

  close(): void {
    this.#server.forceShutdown();
  }
}
