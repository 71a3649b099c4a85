/** Secrets out of command lines, by the list in docs/telemetry.md. What it does not know stays: it lowers a risk, it is no promise. */

/** Stands where a secret was. */
export const redacted = "[redacted]";

/** Names whose values are secret: of options, variables, query parameters, headers; at the name's end, in any case. */
const secretName =
  "(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[-_.]?key|access[-_.]?key|secret[-_.]?key|private[-_.]?key|account[-_.]?key|" +
  "encryption[-_.]?key|signing[-_.]?key|auth[-_.]?key|credentials?|authorization|cookie|bearer|signature|otp|connection[-_.]?string)";

const isSecretName = new RegExp(`${secretName}$`, "i");

/** Options of single programs: `attached` has its value in the same word (-pSECRET), `apart` in the next one. */
const programs: readonly { readonly program: RegExp; readonly attached: readonly string[]; readonly apart: readonly string[] }[] = [
  { program: /^(mysql|mariadb)/, attached: ["-p"], apart: [] },
  { program: /^sshpass$/, attached: ["-p"], apart: ["-p"] },
  { program: /^(7z|7za|7zr|rar|unrar)$/, attached: ["-p"], apart: [] },
  { program: /^(zip|unzip)$/, attached: ["-P"], apart: ["-P"] },
  { program: /^(docker|podman|nerdctl|mongo|mongosh|mongodump|mongorestore|helm)$/, attached: [], apart: ["-p"] },
  { program: /^(redis-cli|valkey-cli)$/, attached: ["-a"], apart: ["-a"] },
  { program: /^ldap(search|modify|add|delete|passwd|whoami)$/, attached: ["-w"], apart: ["-w"] },
  { program: /^(sqlcmd|bcp)$/, attached: ["-P"], apart: ["-P"] },
  { program: /^curl$/, attached: ["-b"], apart: ["-b"] },
];

/** Options whose value is `user:password`; the user stays. */
const userOptions: ReadonlySet<string> = new Set(["-u", "--user", "--proxy-user", "-U"]);
const userPrograms = /^(curl|wget|http|https|xh|smbclient)$/;

/** Tokens that are known by their looks. Lengths are short, as the kernel may have cut them. */
const shapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g,
  /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)?/g, // JSON web token
  /\bgh[oprsu]_\w{6,}/g,
  /\bgithub_pat_\w{6,}/g,
  /\bgl(?:pat|ptt|dt|rt|soat|cbt)-[\w-]{6,}/g,
  /\bsk-[\w-]{8,}/g, // OpenAI, Anthropic
  /\b[sr]k_(?:live|test)_\w{6,}/g,
  /\bxox[abeoprs]-[\w-]{6,}/g,
  /\b(?:AKIA|ASIA)[0-9A-Z]{8,}/g,
  /\bAIza[\w-]{10,}/g,
  /\bya29\.[\w-]{6,}/g,
  /\b(?:npm|hf|dckr_pat|dop_v1|pul|shpat|lin_api)_\w{6,}/g,
  /\bpypi-[\w-]{6,}/g,
  /\bSG\.[\w-]{6,}(?:\.[\w-]+)?/g,
  /\bcordon1\.[\w-]{6,}(?:\.\w+)?/g,
];

const userInfo = /\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/?#@]{1,512}@/gi;
const scheme = /\b(Bearer|Basic|Digest|Token)(\s+)[\w.~+/=-]{6,}/gi;
const header = new RegExp(`^([\\w-]{0,64}${secretName})(\\s*:\\s*)\\S[^]*$`, "i");
/** `NAME=value`, `--name=value`, `?name=value`, also inside a longer text. */
const assignment = new RegExp(`([\\w.-]{0,64}${secretName})(\\s?=\\s?)("[^"]*"?|'[^']*'?|[^\\s&;"']+)`, "gi");
/** `--name value` inside a longer text. */
const inlineOption = new RegExp(`(^|\\s)(--?[\\w.-]{0,64}${secretName})(\\s+)("[^"]*"?|'[^']*'?|\\S+)`, "gi");

/** One argument, looked at alone. */
export function redactText(text: string): string {
  let result = text;
  for (const shape of shapes) result = result.replace(shape, redacted);
  return result
    .replace(userInfo, `$1${redacted}@`)
    .replace(scheme, `$1$2${redacted}`)
    .replace(header, `$1$2${redacted}`)
    .replace(assignment, `$1$2${redacted}`)
    .replace(inlineOption, `$1$2$3${redacted}`);
}

/** A command line, its program first; as many words as came. */
export function redactCommand(command: readonly string[]): readonly string[] {
  const name = (command[0] ?? "").split("/").at(-1) ?? "";
  const special = programs.find((one) => one.program.test(name));
  const hasUsers = userPrograms.test(name);
  return command.map((word, index) => {
    const before = index === 0 ? "" : (command[index - 1] ?? "");
    if (index > 1 && hidesNext(before, special?.apart ?? [])) return redacted;
    if (index > 1 && hasUsers && userOptions.has(before)) return withoutPassword(word);
    const attached = index === 0 ? undefined : special?.attached.find((option) => word.startsWith(option) && word.length > option.length);
    if (attached !== undefined && !word.startsWith("--")) return `${attached}${redacted}`;
    const assigned = /^(--[\w.-]{1,80})=/.exec(word)?.[1];
    if (assigned !== undefined && isSecretName.test(kebab(assigned))) return `${assigned}=${redacted}`;
    if (hasUsers && assigned !== undefined && userOptions.has(assigned)) return `${assigned}=${withoutPassword(word.slice(assigned.length + 1))}`;
    return redactText(word);
  });
}

function hidesNext(option: string, apart: readonly string[]): boolean {
  if (apart.includes(option)) return true;
  return /^--?[\w.-]{2,80}$/.test(option) && !/^--?no-/.test(option) && isSecretName.test(kebab(option));
}

/** accessToken → access-Token */
function kebab(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1-$2");
}

function withoutPassword(user: string): string {
  const colon = user.search(/[:%]/);
  return colon === -1 ? user : `${user.slice(0, colon + 1)}${redacted}`;
}
