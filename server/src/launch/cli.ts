import { join } from "node:path";
import { runWithCodeCache } from "./codeCache";

runWithCodeCache(join(__dirname, "commandLine.js"));
