import { defaultSettings, type Settings } from "../service";
import { editorKeys, readSettings } from "../settings/readSettings";

/** A document, or undefined for what holds for all documents that have no settings of their own. */
export type Scope = string | undefined;

/**
 * The settings of each document. What is known holds at once, so that no finding waits for an answer of the client; what
 * the client answers is taken over then, and whoever asked is told what it changes.
 */
export class Configuration {
  /** What the client has told unasked, at its start or since. */
  private told: Settings = defaultSettings;
  private general: Settings = defaultSettings;
  private readonly own = new Map<string, Settings>();
  private readonly questions = new Map<Scope, number>();
  private asked = 0;
  private named = new Set<string>();

  constructor(private readonly warn: (problem: string) => void) {}

  of(uri: string): Settings {
    return this.own.get(uri) ?? this.general;
  }

  /** Settings by which clients go that cannot be asked; false where nothing changes. */
  tell(value: unknown): boolean {
    const before = this.general;
    this.told = this.read(value, defaultSettings);
    this.general = this.told;
    return !isSame(before, this.general);
  }

  /** Asks the client; answers the scopes whose settings are no longer those they were checked by. */
  async ask(scopes: readonly Scope[], fetch: (scopes: readonly Scope[]) => Promise<unknown[]>): Promise<Scope[]> {
    const question = ++this.asked;
    for (const scope of scopes) this.questions.set(scope, question);
    const values = await fetch(scopes);
    // A document that was closed since has no question any more, one that was asked about again has a later one.
    return scopes.filter((scope, at) => this.questions.get(scope) === question && this.take(scope, values[at]));
  }

  /** Settings changed: what could not be understood before is named again where it still cannot. */
  renew(): void {
    this.named = new Set();
  }

  forget(uri: string): void {
    this.own.delete(uri);
    this.questions.delete(uri);
  }

  private take(scope: Scope, value: unknown): boolean {
    const before = scope === undefined ? this.general : this.of(scope);
    const settings = this.read(value, scope === undefined ? this.told : this.general);
    if (scope === undefined) this.general = settings;
    else this.own.set(scope, settings);
    return !isSame(before, settings);
  }

  /** What is not understood is named once, never a reason to stop checking. */
  private read(value: unknown, otherwise: Settings): Settings {
    if (value === null || value === undefined) return otherwise;
    const { settings, problems } = readSettings(value, editorKeys);
    for (const problem of problems) if (!this.named.has(problem)) this.warn(problem);
    for (const problem of problems) this.named.add(problem);
    return settings;
  }
}

function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
