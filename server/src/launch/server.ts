import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runWithCodeCache } from "./codeCache";

// Most of a session is one keystroke after another, each a millisecond or two of work: V8 would keep the other processor
// busy compiling what runs only so often, and the young generation would outgrow all drafts together. Patterns are compiled
// once, not first for an interpreter and then, at some later keystroke, anew.
setFlagsFromString("--interrupt-budget=500000");
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--no-regexp-tier-up");

// The bundle is one line of 400 KB, and Node prints the line of an error that nobody caught.
process.on("uncaughtException", ({ stack }) => {
  process.stderr.write(`nianbao-language-server: ${stack}\n`);
  process.exit(1);
});

if (process.argv.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg)))
  runWithCodeCache(join(__dirname, "languageServer.js"));
else {
  // An editor starts it, but a person may, to see whether it is there.
  process.stderr.write(
    "nianbao-language-server: 由编辑器启动，需要通信方式 / started by editors, wants a way to talk to them:\n" +
      "  --stdio | --node-ipc | --socket=PORT | --pipe=NAME\n",
  );
  process.exitCode = 2;
}
