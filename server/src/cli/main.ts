import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { check } from "./check";
import { checkOwnShare } from "./checkInThreads";
import { extract } from "./extract";
import { fix } from "./fix";
import { UsageError, usage } from "./usage";

const options = {
  format: { type: "string" },
  config: { type: "string" },
  locale: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

interface Command {
  options: readonly (keyof typeof options)[];
  run(paths: string[], values: ReturnType<typeof parse>["values"]): number | Promise<number>;
}

const commands = new Map<string, Command>([
  ["check", { options: ["format", "config", "locale"], run: check }],
  ["extract", { options: ["format"], run: extract }],
  ["fix", { options: ["dry-run", "config"], run: fix }],
]);

/** Runs one command; the answer is the exit code: 0 no error, 1 errors found, 2 could not run. */
async function run(argv: string[]): Promise<number> {
  const { values, positionals } = parse(argv);
  const [name, ...paths] = positionals;
  if (values.version) return print(version);
  if (values.help || name === undefined) return print(usage, values.help ? 0 : 2);
  const command = commands.get(name);
  if (!command) throw new UsageError(`unknown command: ${name}`);
  const foreign = Object.keys(values).find((option) => !command.options.some((own) => own === option));
  if (foreign) throw new UsageError(`nianbao ${name} takes no --${foreign}`);
  return command.run(paths, values);
}

function parse(argv: string[]): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function print(text: string, code = 0): number {
  (code === 0 ? process.stdout : process.stderr).write(`${text}\n`);
  return code;
}

// A reader that goes away, as in `nianbao check … | head`, is no error of ours; a disk that is full is one of the outcome.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`nianbao: ${error.message}\n`);
  process.exit(2);
});

function fail(error: unknown): void {
  const wrongUse = error instanceof UsageError;
  const text = error instanceof Error ? (wrongUse ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`nianbao: ${text}\n${wrongUse ? "Run nianbao --help for the usage.\n" : ""}`);
  process.exitCode = 2;
}

if (!checkOwnShare())
  run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  }, fail);
