import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runWithCodeCache } from "./codeCache";

// Most of a session is one keystroke after another, each a millisecond or two of work: V8 would keep the other processor
// busy compiling what runs only so often, and the young generation would outgrow all drafts together.
setFlagsFromString("--interrupt-budget=500000");
setFlagsFromString("--semi-space-growth-factor=1");

runWithCodeCache(join(__dirname, "languageServer.js"));
