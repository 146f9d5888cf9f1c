// The library is a CommonJS module. Imported by names, all of its thousand exports would be copied at every start.
import library = require("vscode-languageserver");

export const {
  CodeActionKind,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  FoldingRangeKind,
  LSPErrorCodes,
  NotificationType,
  NotificationType0,
  RequestType,
  ResponseError,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} = library;
