// A client with a keep-alive connection: a line for each answer or error, for as long as it lives.
import { appendFileSync } from "node:fs";
import { Agent, get } from "node:http";

const [host, port] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const log = (line) => appendFileSync("poll.log", `${Date.now()} ${line}\n`);

function ask() {
  const request = get({ host, port: Number(port), agent, path: "/" }, (response) => {
    response.on("data", () => {});
    response.on("end", () => {
      log("ok");
      setTimeout(ask, 25);
    });
    response.on("error", (error) => {
      log(`cut ${error.code}`);
      setTimeout(ask, 25);
    });
  });
  request.on("error", (error) => {
    log(`refused ${error.code}`);
    setTimeout(ask, 25);
  });
}
ask();
