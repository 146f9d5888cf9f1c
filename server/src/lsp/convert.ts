import type {
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Range,
  SnippetTextEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import type { Edit } from "../fixes/edit";
import type { OutlineSymbol } from "../language/symbols";
import type { Document } from "../report/report";
import type { Finding, Severity } from "../rules/finding";
import { rulePage } from "../rules/pages";
import type { LineIndex, Span } from "../source/lines";
import { DiagnosticSeverity, FoldingRangeKind, SymbolKind } from "./library";

const severities: Record<Severity, Diagnostic["severity"]> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function toRange(index: LineIndex, { start, end }: Span): Range {
  return { start: index.positionAt(start), end: index.positionAt(end) };
}

export function toDiagnostic(document: Document, uri: string, finding: Finding, withRelated: boolean): Diagnostic {
  const { index } = document;
  const diagnostic: Diagnostic = {
    range: toRange(index, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    source: "nianbao",
    message: finding.message,
  };
  if (withRelated && finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri, range: toRange(index, span) },
      message,
    }));
  return diagnostic;
}

/**
 * One versioned edit of one document; snippets only where the client understands them. Editors turn the tabs of a snippet
 * into spaces where they indent by spaces, and apply all edits of a document as one snippet: with a tab in one of them,
 * which separates cells, all are plain.
 */
export function toWorkspaceEdit(
  document: Document,
  uri: string,
  version: number,
  edits: readonly Edit[],
  client: { snippets: boolean; documentChanges: boolean },
): WorkspaceEdit {
  const { index } = document;
  const plain = (edit: Edit): TextEdit => ({ range: toRange(index, edit.span), newText: edit.text });
  if (!client.documentChanges) return { changes: { [uri]: edits.map(plain) } };
  const snippets = client.snippets && !edits.some(({ text }) => text.includes("\t"));
  const changes = edits.map((edit): TextEdit | SnippetTextEdit =>
    snippets && edit.snippet !== undefined
      ? { range: toRange(index, edit.span), snippet: { kind: "snippet", value: edit.snippet } }
      : plain(edit),
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

const symbolKinds: Record<OutlineSymbol["kind"], DocumentSymbol["kind"]> = {
  report: SymbolKind.File,
  section: SymbolKind.Namespace,
  aspect: SymbolKind.String,
  table: SymbolKind.Array,
  row: SymbolKind.Number,
};

export function toDocumentSymbol({ index }: Document, symbol: OutlineSymbol): DocumentSymbol {
  const convert = (one: OutlineSymbol): DocumentSymbol => ({
    name: one.name.trim() === "" ? "…" : one.name,
    detail: one.detail,
    kind: symbolKinds[one.kind],
    range: toRange(index, one.range),
    selectionRange: toRange(index, one.selection),
    children: one.children.map(convert),
  });
  return convert(symbol);
}

/** Folding ranges of at least two lines; of several that begin on one line the longest counts. */
export function toFoldingRanges({ index }: Document, spans: readonly Span[]): FoldingRange[] {
  const ends = new Map<number, number>();
  for (const span of spans) {
    const { start, end } = toRange(index, span);
    if (end.line > start.line) ends.set(start.line, Math.max(ends.get(start.line) ?? 0, end.line));
  }
  return [...ends].map(([startLine, endLine]) => ({ startLine, endLine, kind: FoldingRangeKind.Region }));
}
