import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const server = resolve("server/dist/server.js");

/** What VS Code announces, as far as the server asks. */
export const vscodeCapabilities: InitializeParams["capabilities"] = {
  textDocument: { diagnostic: { relatedInformation: true }, publishDiagnostics: { relatedInformation: true } },
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
  },
};

/** The built server bundle in a process of its own, as the extension starts it, but over stdio. */
export class Client {
  private constructor(
    private readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {}

  /** `answering` sets up how this client answers the server, before the server can ask. */
  static async start(
    params: Partial<InitializeParams> = {},
    answering: (connection: ProtocolConnection) => void = () => {},
  ): Promise<Client> {
    const child = spawn(process.execPath, [server, "--stdio"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    answering(connection);
    connection.listen();
    const client = new Client(child, connection);
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: vscodeCapabilities,
      locale: "zh-cn",
      ...params,
    });
    await connection.sendNotification("initialized", {});
    return client;
  }

  open(uri: string, text: string, languageId = "nianbao"): Promise<void> {
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, version: number, contentChanges: object[]): Promise<void> {
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    if (report.kind !== "full") throw new Error("the report is not full");
    return report.items;
  }

  /** Resident memory of the server in bytes; Linux only, 0 elsewhere. */
  memory(): number {
    if (process.platform !== "linux") return 0;
    const pages = Number(readFileSync(`/proc/${this.process.pid}/statm`, "utf8").split(" ")[1]);
    return pages * 4096;
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.process.once("exit", done));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    await ended;
    this.connection.dispose();
  }
}
