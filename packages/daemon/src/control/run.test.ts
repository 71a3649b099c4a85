import { Duplex } from "node:stream";
import { expect, it } from "vitest";
import type { SessionNotice } from "../sessions/sessions.ts";
import { serveRun } from "./run.ts";

it("keeps no more stops for a caller who takes none than it takes to stop him, and tells him the end all the same", async () => {
  let notify: (notice: SessionNotice) => void = () => undefined;
  const stream = new Duplex({ objectMode: true, read: () => undefined, write: () => undefined }); // nothing that is written is ever taken
  const live = { session: { id: "s-1", rootPid: 1, uid: 1000 } };
  const followed = new Promise<void>((resolve) => {
    const sessions = { byId: () => live, follow: (_id: string, tell: typeof notify) => ((notify = tell), resolve(), () => undefined) };
    serveRun({ sessions } as never, { uid: 1000 } as never, stream as never);
  });
  stream.push({ attach: { session: "s-1" } });
  await followed;
  for (let stops = 0; stops < 10_000; stops++) notify({ kind: "stopped", signal: 19 });
  const kept = stream.writableLength;
  expect(kept).toBeLessThanOrEqual(stream.writableHighWaterMark);
  notify({ kind: "ended", waitStatus: 0 });
  expect(stream.writableLength).toBe(kept + 1);
});
