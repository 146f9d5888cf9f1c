import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Document } from "../report/report";
import type { Finding } from "../rules/finding";
import { defaultSettings, type NianbaoService, type Settings } from "../service";

const mostKept = 8;

interface Checked {
  version: number;
  generation: number;
  document: Document;
  findings: Finding[];
}

/**
 * What is known of every open document: its text, where it was last typed in, and the findings of its latest version,
 * worked out once a version when first asked for.
 */
export class WorkspaceState {
  settings: Settings = defaultSettings;
  private generation = 0;
  private readonly checked = new Map<string, Checked>();
  private readonly typing = new Map<string, number>();
  private readonly openings = new Map<string, number>();
  private opened = 0;

  constructor(private readonly service: () => NianbaoService) {}

  /** Everything is to be checked again: settings changed, or a person asked for it. */
  invalidate(settings: Settings = this.settings): void {
    this.settings = settings;
    this.generation++;
  }

  /** A document that is opened again may have other content at the same version: each opening has a number. */
  open(uri: string): void {
    this.openings.set(uri, ++this.opened);
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
    const wasTyping = this.typing.delete(uri);
    if (wasTyping) this.checked.delete(uri);
    return wasTyping;
  }

  forget(uri: string): void {
    this.openings.delete(uri);
    this.checked.delete(uri);
    this.typing.delete(uri);
  }

  /** Identifies the outcome of checking a document; equal ids mean equal findings. */
  resultId(document: TextDocument): string {
    return `${this.openings.get(document.uri)}.${document.version}.${this.generation}.${this.typing.get(document.uri) ?? ""}`;
  }

  check(document: TextDocument): { document: Document; findings: Finding[] } {
    const known = this.checked.get(document.uri);
    if (known && known.version === document.version && known.generation === this.generation) return known;
    const service = this.service();
    const read =
      known && known.version === document.version ? known.document : service.read(document.getText(), known?.document);
    const typingAt = this.typing.get(document.uri);
    const { settings } = this;
    const findings = service.check(read, typingAt === undefined ? { settings } : { settings, typingAt });
    const checked = { version: document.version, generation: this.generation, document: read, findings };
    this.keep(document.uri, checked);
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
