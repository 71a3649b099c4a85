/** The coding agents of docs/real-work.md: how each is set up and started, and what its tools are called. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Turn } from "../demo/model-wires.ts";
import { guests } from "./real-work.ts";

/** Where an agent finds itself: absolute paths, its model's port and its API key. */
export interface Place {
  readonly home: string;
  readonly project: string;
  readonly port: number;
  readonly key: string;
}

/** One published agent. */
export interface CodingAgent {
  readonly name: string;
  /** Its settings, as its user wrote them. */
  lay(place: Place): void;
  /** The words of a shell that give it a task. */
  readonly command: string;
  /** Its documented variables: state, the model, and nothing but the model asked. */
  env(place: Place): Readonly<Record<string, string>>;
  /** Calls of its own tools. */
  read(path: string): NonNullable<Turn["call"]>;
  edit(path: string, from: string, to: string): NonNullable<Turn["call"]>;
  write(path: string, text: string): NonNullable<Turn["call"]>;
  shell(command: string): NonNullable<Turn["call"]>;
}

const task = "'Make the test pass and commit.' </dev/null";

const pi: CodingAgent = {
  name: "pi",
  lay: ({ home, port, key }) => {
    mkdirSync(join(home, "pi"));
    const provider = { baseUrl: `http://127.0.0.1:${port}/v1`, api: "openai-completions", apiKey: key, models: [{ id: "scripted-1", contextWindow: 128000, maxTokens: 4096 }] };
    writeFileSync(join(home, "pi/models.json"), JSON.stringify({ providers: { scripted: provider } }));
  },
  command: `${guests["/opt/node"]}/bin/node ${guests["/opt/pi"]}/node_modules/@earendil-works/pi-coding-agent/dist/cli.js -p --model scripted/scripted-1 ${task}`,
  env: ({ home }) => ({ PI_OFFLINE: "1", PI_CODING_AGENT_DIR: join(home, "pi") }),
  read: (path) => ({ tool: "read", arguments: { path } }),
  edit: (path, oldText, newText) => ({ tool: "edit", arguments: { path, edits: [{ oldText, newText }] } }),
  write: (path, content) => ({ tool: "write", arguments: { path, content } }),
  shell: (command) => ({ tool: "bash", arguments: { command } }),
};

const opencode: CodingAgent = {
  name: "opencode",
  lay: ({ home, port, key }) => {
    const folder = join(home, ".config/opencode");
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    const provider = { npm: "@ai-sdk/openai-compatible", options: { baseURL: `http://127.0.0.1:${port}/v1`, apiKey: key }, models: { "scripted-1": {} } };
    const settings = { autoupdate: false, share: "disabled", model: "scripted/scripted-1", small_model: "scripted/scripted-1", permission: "allow", provider: { scripted: provider } };
    writeFileSync(join(folder, "opencode.json"), JSON.stringify(settings));
    // what it fetches for plugins at its first start is said to be there: there are none
    const dependencies = { "@opencode-ai/plugin": "1.18.33" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ dependencies }));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, packages: { "": { dependencies } } }));
  },
  command: `${guests["/opt/opencode"]}/bin/opencode run ${task}`,
  env: () => ({
    OPENCODE_DISABLE_AUTOUPDATE: "1",
    OPENCODE_DISABLE_MODELS_FETCH: "1",
    OPENCODE_DISABLE_DEFAULT_PLUGINS: "1",
    OPENCODE_DISABLE_LSP_DOWNLOAD: "1",
    OPENCODE_DISABLE_FFF: "1",
    OPENCODE_EXPERIMENTAL_DISABLE_FILEWATCHER: "1",
  }),
  read: (filePath) => ({ tool: "read", arguments: { filePath } }),
  edit: (filePath, oldString, newString) => ({ tool: "edit", arguments: { filePath, oldString, newString } }),
  write: (filePath, content) => ({ tool: "write", arguments: { filePath, content } }),
  shell: (command) => ({ tool: "bash", arguments: { command, description: "a step" } }),
};

const claudeCode: CodingAgent = {
  name: "claude-code",
  lay: ({ home }) => mkdirSync(join(home, ".claude")), // above what is protected, so it can't be made in a session
  command: `${guests["/opt/claude-code"]}/claude -p --model scripted-1 --permission-mode acceptEdits --allowedTools Read Edit Write Bash -- ${task}`,
  env: ({ port, key }) => ({ ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`, ANTHROPIC_API_KEY: key, CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1", DISABLE_AUTOUPDATER: "1" }),
  read: (file_path) => ({ tool: "Read", arguments: { file_path } }),
  edit: (file_path, old_string, new_string) => ({ tool: "Edit", arguments: { file_path, old_string, new_string } }),
  write: (file_path, content) => ({ tool: "Write", arguments: { file_path, content } }),
  shell: (command) => ({ tool: "Bash", arguments: { command, description: "a step" } }),
};

export const codingAgents: readonly CodingAgent[] = [pi, opencode, claudeCode];
