import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Document } from "../report/report";
import type { Finding } from "../rules/finding";
import type { NianbaoService, Settings } from "../service";

const mostKept = 8;

interface Checked {
  version: number;
  resultId: string;
  document: Document;
  findings: Finding[];
}

/**
 * What is known of every open document: its text, where it was last typed in, and the findings of its latest version,
 * worked out once a version when first asked for.
 */
export class WorkspaceState {
  private readonly checked = new Map<string, Checked>();
  private readonly typing = new Map<string, number>();
  private readonly rounds = new Map<string, number>();
  private lastRound = 0;

  constructor(
    private readonly service: () => NianbaoService,
    private readonly settings: (uri: string) => Settings,
  ) {}

  /** A document that is opened again may have other content at the same version: each opening has a number. */
  open(uri: string): void {
    this.forget(uri);
    this.invalidate(uri);
  }

  /** Its findings are to be worked out again: settings changed, or a person asked for it. */
  invalidate(uri: string): void {
    this.rounds.set(uri, ++this.lastRound);
  }

  /** Applies changes and keeps where the last one ended: the row being typed in is given time. */
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const updated = TextDocument.update(document, changes, version);
    const last = changes.at(-1);
    if (last && "range" in last) {
      const typed = updated.offsetAt(last.range.start) + last.text.length;
      this.typing.set(document.uri, typed);
    } else this.typing.delete(document.uri);
    return updated;
  }

  /** Nobody is typing any more: the document was saved, or is about to be looked at as a whole. */
  settle(uri: string): boolean {
    return this.typing.delete(uri);
  }

  forget(uri: string): void {
    this.rounds.delete(uri);
    this.checked.delete(uri);
    this.typing.delete(uri);
  }

  /** Identifies the outcome of checking a document; equal ids mean equal findings. */
  resultId({ uri, version }: TextDocument): string {
    return `${this.rounds.get(uri)}.${version}.${this.typing.get(uri) ?? ""}`;
  }

  check(textDocument: TextDocument): { document: Document; findings: Finding[] } {
    const { uri, version } = textDocument;
    const known = this.checked.get(uri);
    const resultId = this.resultId(textDocument);
    if (known?.resultId === resultId) return known;
    const service = this.service();
    const document =
      known?.version === version ? known.document : service.read(textDocument.getText(), known?.document);
    const typingAt = this.typing.get(uri);
    const settings = this.settings(uri);
    const findings = service.check(document, typingAt === undefined ? { settings } : { settings, typingAt });
    const checked = { version, resultId, document, findings };
    this.keep(uri, checked);
    return checked;
  }

  /** Readings are many times larger than their text and cheap to repeat: only the latest few are kept. */
  private keep(uri: string, checked: Checked): void {
    this.checked.delete(uri);
    this.checked.set(uri, checked);
    const oldest = this.checked.keys().next().value;
    if (this.checked.size > mostKept && oldest !== undefined) this.checked.delete(oldest);
  }
}
