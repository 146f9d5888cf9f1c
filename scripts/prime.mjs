// Runs the built server and command line once on the samples, so that V8's code caches stand beside the bundles: the first
// start by a person is then as fast as all later ones. Caches for other versions of Node make themselves.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** @param {object} message */
function framed(message) {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const capabilities = { textDocument: { diagnostic: { relatedInformation: true } } };
const names = readdirSync("samples");
const session = [
  { id: 0, method: "initialize", params: { processId: null, rootUri: null, capabilities, locale: "zh-cn" } },
  { method: "initialized", params: {} },
  ...names.flatMap((name, at) => {
    const uri = `file:///${at}.nianbao`;
    const text = readFileSync(`samples/${name}`, "utf8");
    return [
      { method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "nianbao", version: 1, text } } },
      { id: at + 1, method: "textDocument/diagnostic", params: { textDocument: { uri } } },
    ];
  }),
  { id: names.length + 1, method: "shutdown" },
];

const server = spawn(process.execPath, ["server/dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
server.stdin.write(session.map(framed).join(""));
// The server would take an exit that comes early for one, and leave requests unanswered.
server.stdout.on("data", (data) => {
  if (String(data).includes(`"id":${names.length + 1}`)) server.stdin.write(framed({ method: "exit" }));
});
const { status } = spawnSync(process.execPath, ["server/dist/cli.js", "check", "samples"], { stdio: "ignore" });
if (status !== 1) throw new Error(`the command line ended with ${status}: one sample has errors, and 1 says so`);
server.on("exit", (code) => {
  if (code !== 0) throw new Error(`the server ended with ${code}`);
});
