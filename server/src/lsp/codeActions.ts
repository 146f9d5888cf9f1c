import type { CodeAction, CodeActionParams, Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "../fixes/edit";
import type { Document } from "../report/report";
import { type Finding, sayIn } from "../rules/finding";
import type { NianbaoService, Settings } from "../service";
import type { Client } from "./clientCapabilities";
import { toDiagnostic, toWorkspaceEdit } from "./convert";
import { CodeActionKind } from "./library";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.nianbao`;

interface Request {
  service: NianbaoService;
  settings: Settings;
  textDocument: TextDocument;
  document: Document;
  findings: readonly Finding[];
  client: Pick<Client, "snippets" | "documentChanges" | "related" | "locale">;
}

/** The repairs of the findings a range touches, the sure ones first, and what concerns the whole document. */
export function codeActions(params: CodeActionParams, request: Request): CodeAction[] {
  const { only } = params.context;
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) actions.push(...quickFixes(params, request));
  if (only?.some((kind) => fixAllKind === kind || fixAllKind.startsWith(`${kind}.`))) actions.push(...fixAll(request));
  return actions;
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return (
    !only ||
    only.length === 0 ||
    only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`))
  );
}

function quickFixes(params: CodeActionParams, request: Request): CodeAction[] {
  const { service, settings, document, findings } = request;
  const start = document.index.offsetAt(params.range.start);
  const end = document.index.offsetAt(params.range.end);
  const touched = findings.filter(({ span }) => span.start <= end && span.end >= start);
  const actions = touched.flatMap((finding) =>
    service.fixes(document, finding, settings).map(({ title, edits, preferred }): CodeAction => {
      return {
        title,
        kind: CodeActionKind.QuickFix,
        isPreferred: preferred,
        diagnostics: [toDiagnostic(document, request.textDocument.uri, finding, request.client.related)],
        edit: edit(request, edits),
      };
    }),
  );
  const missing = touched.filter(isMissing);
  if (missing.length > 0 && findings.filter(isMissing).length > 1) {
    const all = service.insertEverythingMissing(document, start, settings);
    if (all) {
      const diagnostics = missing.map((finding) => toDiagnostic(document, request.textDocument.uri, finding, false));
      actions.push({ title: all.title, kind: CodeActionKind.QuickFix, diagnostics, edit: edit(request, all.edits) });
    }
  }
  return mergeTwins(actions);
}

function isMissing({ data }: Finding): boolean {
  return data?.kind === "insert-section" || data?.kind === "insert-table" || data?.kind === "insert-row";
}

/** One repair may settle several findings at the same place; it is offered once, for all of them. */
function mergeTwins(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = `${action.title}\n${JSON.stringify(action.edit)}`;
    const twin = merged.get(key);
    if (twin) twin.diagnostics = [...(twin.diagnostics ?? []), ...(action.diagnostics as Diagnostic[])];
    else merged.set(key, action);
  }
  return [...merged.values()];
}

function fixAll(request: Request): CodeAction[] {
  const { service, settings, document, findings, client } = request;
  const edits = service.safeEdits(document, findings, settings);
  if (edits.length === 0) return [];
  const title = sayIn(client.locale)({
    zh: "年报助手：完成全部不改变含义的修复",
    en: "Nianbao: apply all repairs that cannot change the meaning",
  });
  return [{ title, kind: fixAllKind, edit: edit(request, edits) }];
}

function edit({ document, textDocument, client }: Request, edits: readonly Edit[]): CodeAction["edit"] {
  return toWorkspaceEdit(document, textDocument.uri, textDocument.version, edits, client);
}
