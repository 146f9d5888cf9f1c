import type {
  ClientCapabilities,
  Connection,
  Diagnostic,
  DiagnosticServerCancellationData,
  DocumentDiagnosticReport,
  InitializeParams,
  InitializeResult,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { TableId } from "../form/types";
import { createService, type NianbaoService } from "../service";
import { readSettings } from "../settings/readSettings";
import { codeActions, fixAllKind } from "./codeActions";
import { toDiagnostic, toDocumentSymbol, toFoldingRanges, toWorkspaceEdit } from "./convert";
import {
  CodeActionKind,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  TextDocuments,
} from "./library";
import { insertRequest, recheckNotification, statusNotification } from "./protocol";
import { runSafe } from "./runSafe";
import { WorkspaceState } from "./workspaceState";

/** VS Code keeps 1000 findings a file and underlines 500; beyond this many we say how many more there are. */
const mostDiagnostics = 500;

interface Client {
  pull: boolean;
  refresh: boolean;
  related: boolean;
  snippets: boolean;
  documentChanges: boolean;
  configuration: boolean;
  dynamicConfiguration: boolean;
  chinese: boolean;
}

/** Wires the service to a connection; the same in Node and in a browser. */
export function startServer(connection: Connection, version: string): void {
  new Server(connection, version).listen();
}

class Server {
  private service: NianbaoService = createService("en");
  private client: Client = readCapabilities({}, "");
  private readonly state = new WorkspaceState(() => this.service);
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
    connection.onDidChangeConfiguration(() => this.configure());
    this.onRequests();
    documents.onDidChangeContent(({ document }) => this.push(document));
    documents.onDidSave(({ document }) => {
      if (this.state.settle(document.uri)) this.refresh();
    });
    documents.onDidClose(({ document }) => {
      this.state.forget(document.uri);
      if (!this.client.pull) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
    connection.onNotification(recheckNotification, () => {
      for (const { uri } of documents.all()) this.state.settle(uri);
      this.state.invalidate();
      this.refresh();
    });
    documents.listen(connection);
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = readCapabilities(params.capabilities, params.locale ?? "");
    this.service = createService(this.client.chinese ? "zh-cn" : "en");
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
    if (this.client.dynamicConfiguration)
      void this.connection.client.register(DidChangeConfigurationNotification.type, { section: "nianbao" });
    this.configure();
  }

  /** Reads the settings anew; what is not understood is logged, never a reason to stop checking. */
  private configure(): void {
    if (!this.client.configuration) return;
    this.connection.workspace.getConfiguration("nianbao").then(
      (value: unknown) => {
        const { settings, problems } = readSettings(value);
        for (const problem of problems) this.connection.console.warn(`nianbao settings: ${problem}`);
        if (JSON.stringify(settings) === JSON.stringify(this.state.settings)) return;
        this.state.invalidate(settings);
        this.refresh();
      },
      (error: unknown) => this.connection.console.error(`nianbao settings: ${String(error)}`),
    );
  }

  private onRequests(): void {
    const { connection } = this;
    connection.languages.diagnostics.on((params, token) =>
      runSafe<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
        connection.console,
        "diagnostics",
        token,
        { kind: DocumentDiagnosticReportKind.Full, items: [] },
        () => {
          const document = this.documents.get(params.textDocument.uri);
          if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
          const resultId = this.state.resultId(document);
          if (resultId === params.previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
          return { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.diagnose(document) };
        },
      ),
    );
    connection.onCodeAction((params, token) =>
      runSafe(connection.console, "code actions", token, [], () => {
        const textDocument = this.documents.get(params.textDocument.uri);
        if (!textDocument) return [];
        const { settings } = this.state;
        const { client, service } = this;
        return codeActions(params, { service, settings, textDocument, client, ...this.state.check(textDocument) });
      }),
    );
    connection.onDocumentSymbol(({ textDocument }, token) =>
      runSafe(connection.console, "symbols", token, [], () => {
        const document = this.read(textDocument.uri);
        return document ? this.service.symbols(document).map((symbol) => toDocumentSymbol(document, symbol)) : [];
      }),
    );
    connection.onFoldingRanges(({ textDocument }, token) =>
      runSafe(connection.console, "folding", token, [], () => {
        const document = this.read(textDocument.uri);
        return document ? toFoldingRanges(document, this.service.folding(document)) : [];
      }),
    );
    connection.onRequest(insertRequest, (params, token) =>
      runSafe(connection.console, "insert", token, null, () => this.insert(params.uri, params.line, params.what)),
    );
  }

  private read(uri: string): ReturnType<WorkspaceState["check"]>["document"] | undefined {
    const document = this.documents.get(uri);
    return document && this.state.check(document).document;
  }

  private insert(uri: string, line: number, what: TableId | "all"): ReturnType<typeof toWorkspaceEdit> | null {
    const textDocument = this.documents.get(uri);
    if (!textDocument) return null;
    const { document } = this.state.check(textDocument);
    const at = document.index.offsetAt({ line, character: 0 });
    const { settings } = this.state;
    const edits =
      what === "all"
        ? this.service.insertEverythingMissing(document, at, settings)?.edits
        : [this.service.insertTable(document, what, at, settings)].filter((edit) => edit !== null);
    if (!edits || edits.length === 0) return null;
    return toWorkspaceEdit(document, uri, textDocument.version, edits, this.client);
  }

  /** The diagnostics of a document, and its status to the client. */
  private diagnose(textDocument: TextDocument): Diagnostic[] {
    const { document, findings } = this.state.check(textDocument);
    const { uri } = textDocument;
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    const [errors, warnings] = [count("error"), count("warning")];
    const notes = findings.length - errors - warnings;
    const status = this.service.status(document);
    void this.connection.sendNotification(statusNotification, { uri, status, errors, warnings, notes });
    const shown = findings.slice(0, mostDiagnostics);
    const diagnostics = shown.map((finding) => toDiagnostic(document, uri, finding, this.client.related));
    if (findings.length > shown.length) diagnostics.push(this.more(findings.length - shown.length));
    return diagnostics;
  }

  private more(rest: number): Diagnostic {
    const start = { line: 0, character: 0 };
    return {
      range: { start, end: start },
      severity: DiagnosticSeverity.Information,
      source: "nianbao",
      message: this.client.chinese ? `另有 ${rest} 处未显示。` : `${rest} more findings are not shown.`,
    };
  }

  /** For clients that do not pull: the findings of the latest version, once a burst of changes is read. */
  private push(document: TextDocument): void {
    if (this.client.pull || this.pushing.has(document.uri)) return;
    this.pushing.add(document.uri);
    setTimeout(() => {
      this.pushing.delete(document.uri);
      const latest = this.documents.get(document.uri);
      if (!latest) return;
      try {
        const diagnostics = this.diagnose(latest);
        void this.connection.sendDiagnostics({ uri: latest.uri, version: latest.version, diagnostics });
      } catch (error) {
        this.connection.console.error(`diagnostics: ${error instanceof Error ? error.stack : String(error)}`);
      }
    }, 0);
  }

  private refresh(): void {
    if (this.client.pull && this.client.refresh) this.connection.languages.diagnostics.refresh();
    for (const document of this.documents.all()) this.push(document);
  }
}

function readCapabilities(capabilities: ClientCapabilities, locale: string): Client {
  const { textDocument, workspace } = capabilities;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    related:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    configuration: workspace?.configuration === true,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    chinese: locale.toLowerCase().startsWith("zh"),
  };
}
