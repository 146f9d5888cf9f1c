import { NotificationType, NotificationType0, RequestType, type WorkspaceEdit } from "vscode-languageclient";
import type { InsertParams, StatusParams } from "../../server/src/lsp/protocol";

// The client's side of server/src/lsp/protocol.ts, which tells what each message means. Only its types are shared: the
// client and the server bring their own copies of the protocol's classes.

export type { StatusParams };
export type Insertable = InsertParams["what"];

export const statusNotification = new NotificationType<StatusParams>("nianbao/status");
export const insertRequest = new RequestType<InsertParams, WorkspaceEdit | null, void>("nianbao/insert");
export const recheckNotification = new NotificationType0("nianbao/recheck");
