import type { WorkspaceEdit } from "vscode-languageclient";
import { NotificationType, RequestType } from "vscode-languageclient";

// The client's side of server/src/lsp/protocol.ts, which tells what each message means.

export interface StatusParams {
  uri: string;
  status: { form: string; notice: string; year: number | null; unit: string | null } | null;
  errors: number;
  warnings: number;
  notes: number;
}

export type Insertable = "disclosure" | "applications" | "disputes" | "all";

export interface InsertParams {
  uri: string;
  line: number;
  what: Insertable;
}

export const statusNotification = new NotificationType<StatusParams>("nianbao/status");
export const insertRequest = new RequestType<InsertParams, WorkspaceEdit | null, void>("nianbao/insert");
export const recheckNotification = new NotificationType<void>("nianbao/recheck");
