import assert from "node:assert/strict";
import type { ConfigurationParams, DocumentDiagnosticReport, ProtocolConnection } from "vscode-languageserver-protocol";
import { renderDraft } from "../corpus/draft";
import { seededFigures } from "../corpus/figures";
import { Client, vscodeCapabilities } from "./client";

const uri = "file:///a/draft.nianbao";
const figures = seededFigures(2);
const right = renderDraft({ layout: "pipes", figures });
const wrong = right.replace(
  /(本年新收政府信息公开申请数量 \| )(\d+)/,
  (_, lead: string, number: string) => `${lead}${Number(number) + 1}`,
);
const levelOf = (level: string): object => ({ rules: { "table/suspect-cell": level }, trace: { server: "off" } });

const capabilities = {
  ...vscodeCapabilities,
  workspace: {
    ...vscodeCapabilities.workspace,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

/** Resolves with the next message of a kind, however often it comes. */
class Arrival<T = void> {
  private waiting: ((value: T) => void)[] = [];
  come(value: T): void {
    for (const done of this.waiting.splice(0)) done(value);
  }
  next(): Promise<T> {
    return new Promise((done) => this.waiting.push(done));
  }
}

async function severityOf(client: Client, of = uri): Promise<number | undefined> {
  const found = (await client.diagnostics(of)).find(({ code }) => code === "table/suspect-cell");
  return found?.severity;
}

describe("the settings", () => {
  it("are each resource's own, and findings follow when they change", async () => {
    const levels: Record<string, string> = { "file:///a/": "warning", "file:///b/": "hint" };
    const refreshed = new Arrival();
    const client = await Client.start({ capabilities }, (connection) => {
      connection.onRequest("client/registerCapability", () => null);
      connection.onRequest("workspace/diagnostic/refresh", () => {
        refreshed.come();
        return null;
      });
      connection.onRequest("workspace/configuration", ({ items }: ConfigurationParams) =>
        items.map(({ scopeUri, section }) => {
          assert.equal(section, "nianbao");
          const folder = Object.keys(levels).find((one) => scopeUri?.startsWith(one));
          return folder ? levelOf(levels[folder] as string) : levelOf("error");
        }),
      );
    });
    const other = "file:///b/draft.nianbao";
    for (const [of, severity] of [
      [uri, 2],
      [other, 4],
    ] as const) {
      const changed = refreshed.next();
      await client.open(of, wrong);
      await changed;
      assert.equal(await severityOf(client, of), severity);
    }
    levels["file:///a/"] = "info";
    const changed = refreshed.next();
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await changed;
    assert.equal(await severityOf(client), 3);
    assert.equal(await severityOf(client, other), 4);
    await client.stop();
  });

  it("keep no finding waiting: what is known holds until the client answers", async () => {
    const asked = new Arrival<(level: string) => void>();
    const refreshed = new Arrival();
    const question = asked.next();
    const client = await Client.start({ capabilities, initializationOptions: levelOf("warning") }, (connection) => {
      connection.onRequest("client/registerCapability", () => null);
      connection.onRequest("workspace/diagnostic/refresh", () => {
        refreshed.come();
        return null;
      });
      connection.onRequest("workspace/configuration", ({ items }: ConfigurationParams) =>
        items[0]?.scopeUri
          ? new Promise((done) => asked.come((level) => done(items.map(() => levelOf(level)))))
          : items.map(() => null),
      );
    });
    await client.open(uri, wrong);
    assert.equal(await severityOf(client), 2);
    const answer = await question;
    const changed = refreshed.next();
    answer("hint");
    await changed;
    assert.equal(await severityOf(client), 4);
    await client.stop();
  });

  it("ask for no second look where they change nothing", async () => {
    let refreshes = 0;
    const answered = new Arrival();
    const client = await Client.start({ capabilities }, (connection) => {
      connection.onRequest("client/registerCapability", () => null);
      connection.onRequest("workspace/diagnostic/refresh", () => {
        refreshes++;
        return null;
      });
      connection.onRequest("workspace/configuration", ({ items }: ConfigurationParams) => {
        if (items[0]?.scopeUri) setImmediate(() => answered.come());
        return items.map(() => ({ rules: {}, tableStyle: "pipes" }));
      });
    });
    const settled = answered.next();
    await client.open(uri, wrong);
    await settled;
    // Requests are answered in turn: the server has read the settings when it answers this one.
    const first = await pull(client.connection);
    assert.equal(await severityOf(client), 1);
    const again = await pull(client.connection, first.resultId);
    assert.equal(again.kind, "unchanged");
    assert.equal(refreshes, 0);
    await client.stop();
  });

  for (const [name, initializationOptions] of [
    ["the settings themselves", levelOf("warning")],
    ["the settings by their name", { nianbao: levelOf("warning") }],
  ] as const)
    it(`may be told at the start and later by clients that cannot be asked: ${name}`, async () => {
      const client = await Client.start({ initializationOptions }, (connection) => {
        connection.onRequest("workspace/diagnostic/refresh", () => null);
      });
      await client.open(uri, wrong);
      assert.equal(await severityOf(client), 2);
      const told = { settings: { nianbao: levelOf("info") } };
      await client.connection.sendNotification("workspace/didChangeConfiguration", told);
      assert.equal(await severityOf(client), 3);
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      assert.equal(await severityOf(client), 3);
      await client.stop();
    });

  it("that make no sense are named once and do not stop the checking", async () => {
    const logged: string[] = [];
    const client = await Client.start({ initializationOptions: { rules: { "no/rule": "off" } } }, (connection) => {
      connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
        logged.push(message);
      });
    });
    await client.open(uri, wrong);
    assert.equal(await severityOf(client), 1);
    assert.deepEqual(logged, ["nianbao settings: unknown rule: no/rule"]);
    await client.stop();
  });
});

describe("a client that rejects what the server asks", () => {
  it("is served on, and what it rejected is logged", async () => {
    const logged: string[] = [];
    const rejected: string[] = [];
    const client = await Client.start({ capabilities }, (connection) => {
      for (const method of ["client/registerCapability", "workspace/diagnostic/refresh", "workspace/configuration"])
        connection.onRequest(method, () => {
          rejected.push(method);
          throw new Error(`no ${method} here`);
        });
      connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
        logged.push(message);
      });
    });
    await client.open(uri, wrong);
    const first = await pull(client.connection);
    await client.connection.sendNotification("nianbao/recheck");
    const second = await pull(client.connection, first.resultId);
    assert.equal(second.kind, "full");
    // An answer to a later request shows that the server outlived the rejections before it.
    assert.equal(await severityOf(client), 1);
    assert.ok(rejected.includes("client/registerCapability") && rejected.includes("workspace/diagnostic/refresh"));
    for (const name of ["register", "refresh", "settings"])
      assert.ok(
        logged.some((message) => message.startsWith(`${name}: `)),
        `${name} among ${logged.join("; ")}`,
      );
    await client.stop();
  });

  it("logs nothing when it asks for a second look", async () => {
    const logged: string[] = [];
    const client = await Client.start({}, (connection) => {
      connection.onRequest("workspace/diagnostic/refresh", () => null);
      connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
        logged.push(message);
      });
    });
    await client.open(uri, wrong);
    await client.connection.sendNotification("nianbao/recheck");
    await client.diagnostics(uri);
    assert.deepEqual(logged, []);
    await client.stop();
  });
});

function pull(connection: ProtocolConnection, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return connection.sendRequest("textDocument/diagnostic", {
    textDocument: { uri },
    ...(previousResultId === undefined ? {} : { previousResultId }),
  });
}
