// The one build script: bundles for the editor and the command line (minified), and with --tests the test suites.
import { readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build, context } from "esbuild";
import { minify } from "terser";
import { globSync } from "tinyglobby";

const watch = process.argv.includes("--watch");
const tests = process.argv.includes("--tests");

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  charset: "utf8",
  logLevel: "warning",
  mainFields: ["module", "main"],
  // Some dependencies are ES modules that ask for their own address.
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
  tsconfig: "tsconfig.json",
};
const shipped = { ...common, minify: !watch, sourcemap: watch, legalComments: "none" };

/** Keeps what is not needed for findings, or by few drafts, out of the server's bundle: it loads them from files beside it. */
const partsOnDemand = {
  name: "parts-on-demand",
  setup(build) {
    build.onResolve({ filter: /\/readers$/ }, () => ({ path: resolve("server/src/lsp/readersOnDemand.ts") }));
    build.onResolve({ filter: /\/repairs$/ }, () => ({ path: resolve("server/src/lsp/repairsOnDemand.ts") }));
  },
};

/** Loads parts of Node that the libraries ask for at start and the server needs later or never, when they are used. */
const nodeOnDemand = {
  name: "node-on-demand",
  setup(build) {
    build.onResolve({ filter: /^(?:child_process|crypto|fs|net|os|url)$/ }, ({ path }) => ({
      path,
      namespace: "node-on-demand",
    }));
    build.onLoad({ filter: /.*/, namespace: "node-on-demand" }, ({ path }) => ({
      // To a library compiled from an ES module, `__esModule` says that there is nothing to copy.
      contents: `module.exports = new Proxy({}, { get: (_, name) => name === "__esModule" || require("node:${path}")[name] })`,
    }));
  },
};

/**
 * Leaves out what the protocol library has for features this server does not offer. Each is a function that adds methods to a
 * class, or a name for a request; both are as good as not there when they add nothing.
 */
const notOffered =
  "callHierarchy|colorProvider|declaration|fileOperations|files|implementation|inlayHint|inlineCompletion|inlineValue|linkedEditingRange|moniker|notebook|selectionRange|semanticTokens|showDocument|textDocumentContent|typeDefinition|typeHierarchy";
/** Of the protocol's types, only these are more than types to the libraries or to us; the others are checks nobody calls. */
const typesInUse = new Set(
  "CodeActionKind DiagnosticSeverity DocumentUri FoldingRangeKind SymbolKind URI WorkspaceFolder integer uinteger".split(
    " ",
  ),
);
const typeAtRunTime = /export var (\w+);\n\(function \(\1\) \{[\s\S]*?\n\}\)\(\1 \|\| \(\1 = \{\}\)\);/g;
const offeredOnly = {
  name: "offered-only",
  setup(build) {
    build.onLoad({ filter: /vscode-languageserver-types\/lib\/esm\/main\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(typeAtRunTime, (type, name) =>
        typesInUse.has(name) ? type : `export var ${name};`,
      ),
    }));
    const filter = new RegExp(
      `vscode-languageserver(?:-protocol)?/lib/(?:common|node)/(?:protocol\\.)?(?:${notOffered})\\.js$`,
    );
    build.onLoad({ filter }, () => ({
      contents: `const none = (Base) => Base; module.exports = new Proxy({}, { get: (_, name) => name === "__esModule" || none })`,
    }));
  },
};

const products = [
  { ...shipped, entryPoints: { client: "client/src/extension.ts" }, outdir: "dist", external: ["vscode"] },
  {
    ...shipped,
    entryPoints: { languageServer: "server/src/lsp/node.ts" },
    outdir: "server/dist",
    external: ["./readers.js", "./repairs.js"],
    plugins: [partsOnDemand, nodeOnDemand, offeredOnly],
  },
  {
    ...shipped,
    entryPoints: {
      commandLine: "server/src/cli/main.ts",
      readers: "server/src/lsp/readersBundle.ts",
      repairs: "server/src/fixes/repairs.ts",
      server: "server/src/launch/server.ts",
      cli: "server/src/launch/cli.ts",
    },
    outdir: "server/dist",
  },
];
const suites = [
  {
    ...common,
    sourcemap: true,
    entryPoints: globSync(["test/**/*.test.ts", "test/bench/bench.ts", "test/vscode/index.ts"]),
    outdir: "out/test",
    outbase: "test",
    external: ["vscode", "mocha", "fast-check", "esbuild", "playwright-core"],
  },
];

// A suite that was moved or removed must not run on from an earlier build, nor a code cache of an earlier bundle be kept.
await rm(tests ? "out/test" : "server/dist", { recursive: true, force: true });
for (const options of tests ? suites : products) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
if (!watch && !tests) {
  await squeeze("server/dist/languageServer.js");
  await import("./scripts/prime.mjs");
}

/** A second minifier takes what the first leaves: the server is parsed anew at every start. */
async function squeeze(file) {
  // By the convention of the libraries bundled here, a property that begins with an underscore is private.
  const mangle = { properties: { regex: /^_[a-z]/ } };
  const { code } = await minify(await readFile(file, "utf8"), {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 2, unsafe_arrows: true },
    mangle,
  });
  await writeFile(file, code);
}
