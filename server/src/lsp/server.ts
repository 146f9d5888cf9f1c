import type {
  CancellationToken,
  CodeActionParams,
  Connection,
  Diagnostic,
  DiagnosticServerCancellationData,
  DidChangeConfigurationParams,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
  ResponseError,
  WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createService, type NianbaoService } from "../service";
import { attempt } from "./attempt";
import { type Client, readClient } from "./clientCapabilities";
import { codeActions, fixAllKind } from "./codeActions";
import { Configuration, type Scope } from "./configuration";
import { toDocumentSymbol, toFoldingRanges, toWorkspaceEdit } from "./convert";
import { toDiagnostics } from "./diagnostics";
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "./library";
import { type InsertParams, insertRequest, recheckNotification, statusNotification } from "./protocol";
import { runSafe } from "./runSafe";
import { WorkspaceState } from "./workspaceState";

const section = "nianbao";

/** Wires the service to a connection; the same in Node and in a browser. */
export function startServer(connection: Connection, version: string): void {
  new Server(connection, version).listen();
}

class Server {
  private service: NianbaoService = createService("en");
  private client: Client = readClient({});
  private readonly configuration = new Configuration((problem) =>
    this.connection.console.warn(`nianbao settings: ${problem}`),
  );
  private readonly state = new WorkspaceState(
    () => this.service,
    (uri) => this.configuration.of(uri),
  );
  private readonly pushing = new Set<string>();
  private readonly documents = new TextDocuments<TextDocument>({
    create: (uri, languageId, version, content) => {
      this.state.open(uri);
      return TextDocument.create(uri, languageId, version, content);
    },
    update: (document, changes, version) => this.state.update(document, changes, version),
  });

  constructor(
    private readonly connection: Connection,
    private readonly version: string,
  ) {}

  listen(): void {
    const { connection, documents } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.initialized());
    connection.onDidChangeConfiguration((params) => this.configurationChanged(params));
    connection.onNotification(recheckNotification, () => this.recheck());
    this.onDiagnostics();
    this.onRequests();
    documents.onDidOpen(({ document }) => void this.configure([document.uri]));
    documents.onDidChangeContent(({ document }) => this.push(document));
    documents.onDidSave(({ document }) => {
      if (this.state.settle(document.uri)) this.refresh();
    });
    documents.onDidClose(({ document: { uri } }) => {
      this.state.forget(uri);
      this.configuration.forget(uri);
      if (!this.client.pull) this.send("diagnostics", () => connection.sendDiagnostics({ uri, diagnostics: [] }));
    });
    documents.listen(connection);
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = readClient(params);
    this.service = createService(this.client.locale);
    const { initializationOptions: given } = params;
    this.configuration.tell(given?.[section] ?? given);
    return {
      serverInfo: { name: "nianbao-language-server", version: this.version },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        ...(this.client.pull
          ? {
              diagnosticProvider: {
                identifier: "nianbao",
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
      },
    };
  }

  private initialized(): void {
    const { client } = this.connection;
    if (this.client.dynamicConfiguration)
      this.send("register", () => client.register(DidChangeConfigurationNotification.type, { section }));
    void this.configure([undefined]);
  }

  private configurationChanged({ settings }: DidChangeConfigurationParams): void {
    this.configuration.renew();
    if (this.client.configuration) void this.configure([undefined, ...this.documents.keys()]);
    else if (settings?.[section] && this.configuration.tell(settings[section])) this.checkAgain(this.documents.keys());
  }

  /** Asks for settings; what was checked by others meanwhile is checked again. */
  private configure(scopes: readonly Scope[]): Promise<void> {
    const { console, workspace } = this.connection;
    return attempt(console, "settings", async () => {
      if (!this.client.configuration) return;
      const changed = await this.configuration.ask(scopes, (asked) =>
        workspace.getConfiguration(asked.map((scopeUri) => (scopeUri ? { section, scopeUri } : { section }))),
      );
      const uris = changed.filter((scope) => scope !== undefined);
      if (changed.length > 0) this.checkAgain(uris.length < changed.length ? this.documents.keys() : uris);
    });
  }

  private recheck(): void {
    for (const uri of this.documents.keys()) this.state.settle(uri);
    this.checkAgain(this.documents.keys());
  }

  private checkAgain(uris: readonly string[]): void {
    for (const uri of uris) this.state.invalidate(uri);
    this.refresh();
  }

  private onDiagnostics(): void {
    const { connection, state } = this;
    connection.languages.diagnostics.on(
      this.answer<DocumentDiagnosticParams, DocumentDiagnosticReport, DiagnosticServerCancellationData>(
        "diagnostics",
        { kind: DocumentDiagnosticReportKind.Full, items: [] },
        (textDocument, { previousResultId }) => {
          const resultId = state.resultId(textDocument);
          if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
          return { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.diagnose(textDocument) };
        },
      ),
    );
  }

  private onRequests(): void {
    const { connection, state } = this;
    connection.onCodeAction(
      this.answer("code actions", [], (textDocument, params: CodeActionParams) => {
        const { service, client } = this;
        const settings = this.configuration.of(textDocument.uri);
        return codeActions(params, { service, settings, textDocument, client, ...state.check(textDocument) });
      }),
    );
    connection.onDocumentSymbol(
      this.answer("symbols", [], (textDocument) => {
        const { document } = state.check(textDocument);
        return this.service.symbols(document).map((symbol) => toDocumentSymbol(document, symbol));
      }),
    );
    connection.onFoldingRanges(
      this.answer("folding", [], (textDocument) => {
        const { document } = state.check(textDocument);
        return toFoldingRanges(document, this.service.folding(document));
      }),
    );
    connection.onRequest(
      insertRequest,
      this.answer("insert", null, (textDocument, params: InsertParams) => this.insert(textDocument, params)),
    );
  }

  /** A handler of requests on one document; of a document that is not open, `nothing` is the answer. */
  private answer<P extends { uri: string } | { textDocument: { uri: string } }, R, E = void>(
    name: string,
    nothing: R,
    work: (textDocument: TextDocument, params: P) => R,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<E>> {
    return (params, token) =>
      runSafe<R, E>(this.connection.console, name, token, nothing, () => {
        const textDocument = this.documents.get("uri" in params ? params.uri : params.textDocument.uri);
        return textDocument ? work(textDocument, params) : nothing;
      });
  }

  private insert(textDocument: TextDocument, { line, what }: InsertParams): WorkspaceEdit | null {
    const { document } = this.state.check(textDocument);
    const at = document.index.offsetAt({ line, character: 0 });
    const settings = this.configuration.of(textDocument.uri);
    const edits =
      what === "all"
        ? this.service.insertEverythingMissing(document, at, settings)?.edits
        : [this.service.insertTable(document, what, at, settings)].filter((edit) => edit !== null);
    if (!edits || edits.length === 0) return null;
    return toWorkspaceEdit(document, textDocument.uri, textDocument.version, edits, this.client);
  }

  /** The diagnostics of a document, and its status to the client. */
  private diagnose(textDocument: TextDocument): Diagnostic[] {
    const { document, findings } = this.state.check(textDocument);
    const { uri } = textDocument;
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count("error"), count("warning")];
    const notes = findings.length - errors - warnings;
    const status = this.service.status(document);
    this.send("status", () =>
      this.connection.sendNotification(statusNotification, { uri, status, errors, warnings, notes }),
    );
    return toDiagnostics(document, uri, findings, this.client);
  }

  /** For clients that do not pull: the findings of the latest version, once a burst of changes is read. */
  private push({ uri }: TextDocument): void {
    if (this.client.pull || this.pushing.has(uri)) return;
    this.pushing.add(uri);
    setTimeout(() => {
      this.pushing.delete(uri);
      const latest = this.documents.get(uri);
      if (!latest) return;
      const { version } = latest;
      this.send("diagnostics", () =>
        this.connection.sendDiagnostics({ uri, version, diagnostics: this.diagnose(latest) }),
      );
    }, 0);
  }

  private refresh(): void {
    const { languages } = this.connection;
    // The library says that a refresh returns nothing; it is a request, which a client may reject.
    if (this.client.pull && this.client.refresh) this.send("refresh", async () => languages.diagnostics.refresh());
    for (const document of this.documents.all()) this.push(document);
  }

  private send(name: string, send: () => Promise<unknown>): void {
    void attempt(this.connection.console, name, send);
  }
}
