// Speed, measured: `npm run bench`. Nothing here asserts; the quality bars are printed beside the figures.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { createService } from "../../server/src/service";
import { cleanLayoutIds, renderDraft } from "../corpus/draft";
import { seededFigures } from "../corpus/figures";
import { Client } from "../protocol/client";

const uri = "file:///bench.nianbao";

function percentile(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function line(name: string, value: string, bar = ""): void {
  process.stdout.write(`${name.padEnd(58)}${value.padStart(14)}  ${bar}\n`);
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** A draft of about 7 KB, as most are, and one of about 1 MB of prose. */
const small = renderDraft({ layout: "pipes", figures: seededFigures(2) });
const sentence = "我镇及时公开惠民资金、项目建设等信息56条，其中网站30条、公众号26条，群众知晓率不断提高。";
function large(bytes: number): string {
  const filler = `${sentence.repeat(4)}\n`;
  const count = Math.ceil((bytes - Buffer.byteLength(small)) / Buffer.byteLength(filler));
  return small.replace("（二）依申请公开", () => `${filler.repeat(Math.max(0, count))}（二）依申请公开`);
}

async function startup(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 9; run++) {
    const begin = performance.now();
    const client = await Client.start();
    await client.open(uri, small);
    await client.diagnostics(uri);
    times.push(performance.now() - begin);
    await client.stop();
  }
  line("server start to first findings, over stdio (median of 9)", ms(percentile(times, 0.5)), "bar 150 ms");
}

async function editing(name: string, text: string, runs: number, bar: string): Promise<void> {
  const client = await Client.start();
  await client.open(uri, text);
  await client.diagnostics(uri);
  const at = { line: 3, character: 1 };
  const times: number[] = [];
  for (let run = 0; run < runs + 20; run++) {
    const change =
      run % 2 === 0
        ? { range: { start: at, end: at }, text: "政" }
        : { range: { start: at, end: { line: 3, character: 2 } }, text: "" };
    const begin = performance.now();
    void client.change(uri, run + 2, [change]);
    await client.diagnostics(uri);
    if (run >= 20) times.push(performance.now() - begin);
  }
  line(`edit to findings, ${name}: p50`, ms(percentile(times, 0.5)));
  line(`edit to findings, ${name}: p95`, ms(percentile(times, 0.95)), bar);
  await client.stop();
}

/** Node reading and decoding the same files, which is the least any checker must do. */
const readOnly = `const{readdirSync,readFileSync}=require("fs");let n=0;for(const f of readdirSync(process.argv[1]))n+=new TextDecoder().decode(readFileSync(process.argv[1]+"/"+f)).length;`;

function wall(command: string, args: string[]): number {
  const begin = performance.now();
  spawnSync(command, args, { stdio: "ignore" });
  return performance.now() - begin;
}

function folder(): void {
  const path = mkdtempSync(join(tmpdir(), "nianbao-bench-"));
  for (let at = 0; at < 1000; at++) {
    const layout = cleanLayoutIds[at % cleanLayoutIds.length] ?? "pipes";
    writeFileSync(
      join(path, `${at}.txt`),
      renderDraft({ layout, figures: seededFigures(at), unit: `云溪县第${at}镇` }),
    );
  }
  const cli = resolve("server/bin/nianbao.js");
  const best = (work: () => number): number => Math.min(work(), work(), work());
  const least = best(() => wall(process.execPath, ["-e", readOnly, path]));
  const check = best(() => wall(process.execPath, [cli, "check", "--format", "json", path]));
  line(`node starts, reads and decodes ${readdirSync(path).length} drafts`, ms(least));
  line("nianbao check on the same drafts", ms(check), `${(check / least).toFixed(1)} times; bar 3 times`);
  rmSync(path, { recursive: true });
}

function growth(): void {
  const service = createService("zh-cn");
  for (const [name, make] of [
    ["prose", large],
    ["hostile: pipes", (bytes: number) => "|".repeat(bytes)],
    ["hostile: open brackets", (bytes: number) => `${small}${"（".repeat(bytes / 3)}`],
    ["hostile: digits", (bytes: number) => `${small}${"1".repeat(bytes)}`],
    ["hostile: <table>", (bytes: number) => `${small}${"<table>".repeat(bytes / 7)}`],
    ["hostile: 其中", (bytes: number) => `${small}${"其中5条，".repeat(bytes / 12)}`],
  ] as const)
    for (const bytes of [100_000, 1_000_000, 4_000_000]) {
      const text = make(bytes);
      const times = [0, 1, 2].map(() => {
        const begin = performance.now();
        service.check(service.read(text));
        return performance.now() - begin;
      });
      line(`read and check, ${name}, ${bytes / 1000} KB`, ms(Math.min(...times)));
    }
}

function hot(): void {
  const service = createService("zh-cn");
  for (let run = 0; run < 300; run++) service.check(service.read(small));
  const runs = 500;
  let begin = performance.now();
  for (let run = 0; run < runs; run++) service.read(small);
  line("read a 7 KB draft, warm", ms((performance.now() - begin) / runs));
  begin = performance.now();
  for (let run = 0; run < runs; run++) service.check(service.read(small));
  line("read and check a 7 KB draft, warm", ms((performance.now() - begin) / runs));
}

async function memory(): Promise<void> {
  const client = await Client.start();
  for (let at = 0; at < 1000; at++) {
    const layout = cleanLayoutIds[at % cleanLayoutIds.length] ?? "pipes";
    await client.open(`file:///${at}.nianbao`, renderDraft({ layout, figures: seededFigures(at) }));
    await client.diagnostics(`file:///${at}.nianbao`);
  }
  line("server memory with 1,000 open drafts", `${(client.memory() / 1048576).toFixed(0)} MiB`, "bar 120 MiB");
  await client.stop();
}

/** What Node itself takes to start: the least of every start measured below. */
function pace(): void {
  const times = Array.from({ length: 9 }, () => wall(process.execPath, ["-e", "0"]));
  line("node starts and ends (median of 9)", ms(percentile(times, 0.5)));
}

async function main(): Promise<void> {
  pace();
  await startup();
  await editing("7 KB", small, 300, "bar 5 ms");
  await editing("1 MB", large(1_000_000), 40, "bar 50 ms");
  hot();
  growth();
  folder();
  await memory();
}

void main();
