const context = 3;

/**
 * The difference of two texts as `diff -u` prints it, for `patch` and `git apply`. Line stands against line: repairs that
 * cannot change the meaning neither add nor remove any.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = old.flatMap((line, at) => (line === now[at] ? [] : [at]));
  const name = path.includes(" ") ? `${path}\t` : path;
  const hunks = hunksOf(changed, old.length).map(({ first, end }) => hunk(old, now, first, end));
  return [`--- a/${name}\n`, `+++ b/${name}\n`, ...hunks].join("");
}

/** Lines with their breaks. Lines of old drafts may end with a lone CR, which a diff cannot show: it shows LF. */
function linesOf(text: string): string[] {
  const lines = text.includes("\n") ? text : text.replaceAll("\r", "\n");
  return lines.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Changed lines with the lines around them; what touches is one hunk. */
function hunksOf(changed: readonly number[], count: number): { first: number; end: number }[] {
  const hunks: { first: number; end: number }[] = [];
  for (const at of changed) {
    const [first, end] = [Math.max(0, at - context), Math.min(count, at + context + 1)];
    const last = hunks.at(-1);
    if (last && first <= last.end) last.end = end;
    else hunks.push({ first, end });
  }
  return hunks;
}

function hunk(old: readonly string[], now: readonly string[], first: number, end: number): string {
  let text = "";
  let at = first;
  while (at < end) {
    const run = at;
    while (at < end && old[at] !== now[at]) at++;
    text += marked("-", old.slice(run, at)) + marked("+", now.slice(run, at));
    if (at < end) text += marked(" ", old.slice(at, ++at));
  }
  const range = `${first + 1},${end - first}`;
  return `@@ -${range} +${range} @@\n${text}`;
}

function marked(mark: string, lines: readonly string[]): string {
  return lines.map((line) => mark + (line.endsWith("\n") ? line : `${line}\n\\ No newline at end of file\n`)).join("");
}
