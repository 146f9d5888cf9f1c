import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import Mocha from "mocha";

/** Runs the suites inside the extension host of a real VS Code; rejects where a test fails. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", color: false, timeout: 30_000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  require("./editor.test");
  return new Promise((done, fail) => {
    const runner = mocha.run((failures) => {
      const summary = resolve(__dirname, "..", "..", "vscode.json");
      mkdirSync(resolve(summary, ".."), { recursive: true });
      writeFileSync(summary, JSON.stringify(runner.stats));
      if (failures > 0) fail(new Error(`${failures} tests failed in VS Code`));
      else done();
    });
  });
}
