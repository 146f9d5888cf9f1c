import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type CheckOutcome, type CheckTask, checkFiles } from "./checkFiles";

/** A thread compiles for itself what it runs, which costs it about as much as checking this many drafts. */
const worthAThread = 1250;

/** Checks many files on all processors, few of them right here; the outcome is in the order of the files either way. */
export async function checkInThreads(task: CheckTask): Promise<CheckOutcome> {
  const threads = Math.min(availableParallelism(), Math.floor(task.files.length / worthAThread));
  if (threads < 2) return checkFiles(task);
  const share = Math.ceil(task.files.length / threads);
  const shares = Array.from({ length: threads }, (_, at) => task.files.slice(at * share, (at + 1) * share));
  const [own = [], ...others] = shares;
  const running = others.map((files) => checkInThread({ ...task, files }));
  return joined([checkFiles({ ...task, files: own }), ...(await Promise.all(running))]);
}

async function checkInThread(task: CheckTask): Promise<CheckOutcome> {
  const worker = new Worker(join(__dirname, "cli.js"), { workerData: task });
  const [outcome] = await once(worker, "message");
  return outcome as CheckOutcome;
}

function joined(outcomes: readonly CheckOutcome[]): CheckOutcome {
  return {
    results: outcomes.flatMap(({ results }) => results),
    reports: outcomes.reduce((sum, { reports }) => sum + reports, 0),
    problems: outcomes.flatMap(({ problems }) => problems),
    unreadable: outcomes.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

/** In a thread of its own the program does nothing but its share; answers whether this is one. */
export function checkOwnShare(): boolean {
  if (isMainThread || !parentPort) return false;
  parentPort.postMessage(checkFiles(workerData as CheckTask));
  return true;
}
