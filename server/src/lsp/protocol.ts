import type { WorkspaceEdit } from "vscode-languageserver";
import { NotificationType, NotificationType0, RequestType } from "./library";

/** What the client shows in the language status item. Counts are of all findings, shown or not. */
export interface StatusParams {
  uri: string;
  /** Null where the document is no draft of the report. */
  status: { form: string; notice: string; year: number | null; unit: string | null } | null;
  errors: number;
  warnings: number;
  /** Findings of lesser severity. */
  notes: number;
}

export interface InsertParams {
  uri: string;
  /** Zero-based line of the cursor, to tell the reports of one file apart. */
  line: number;
  /** `all` inserts everything that is missing. */
  what: "disclosure" | "applications" | "disputes" | "all";
}

/** Tells the client what was found in a document version, each time it was checked. */
export const statusNotification = new NotificationType<StatusParams>("nianbao/status");

/** Asks for the edit that inserts a table, or all that is missing; null where there is nothing to insert. */
export const insertRequest = new RequestType<InsertParams, WorkspaceEdit | null, void>("nianbao/insert");

/** Asks the server to check all open documents again. */
export const recheckNotification = new NotificationType0("nianbao/recheck");
