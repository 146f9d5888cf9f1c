// Mocha's own "dot" or "spec" report on the terminal, and its counts in a file.
const { mkdirSync, writeFileSync } = require("node:fs");
const { dirname } = require("node:path");
const Mocha = require("mocha");

const { Spec } = (Mocha.default ?? Mocha).reporters;

module.exports = class extends Spec {
  constructor(runner, options) {
    super(runner, options);
    const file = options.reporterOptions?.summary ?? options.reporterOption?.summary;
    runner.once("end", () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(this.stats));
    });
  }
};
