/** A number with one unit of its last printed digit. */
export interface Addend {
  value: number;
  step: number;
}

const mostStates = 600;

/**
 * Whether some honest way to add a printed list gives one of the totals: the whole list or any beginning of it, with
 * sub-lists counted once (`200, 其中 150, 50`) and subtotals printed behind their addends left out.
 */
export function addsUp(parts: readonly Addend[], totals: readonly Addend[]): boolean {
  const seen = new Set<string>();
  const open: [number, number, number][] = [[0, 0, 0]];
  while (open.length > 0 && seen.size < mostStates) {
    const [index, sum, slack] = open.pop() as [number, number, number];
    if (index > 0 && totals.some((total) => near(sum, total, slack))) return true;
    const part = parts[index];
    const state = `${index}:${sum}`;
    if (!part || seen.has(state)) continue;
    seen.add(state);
    const loose = slack + (part.step > 1 ? part.step : 0);
    open.push([index + 1, round(sum + part.value), loose]);
    const behind = endOfSubList(parts, index);
    if (behind > 0) open.push([behind, round(sum + part.value), loose]);
    if (index > 1 && isSubtotal(parts, index)) open.push([index + 1, sum, slack]);
  }
  return false;
}

/** A list without the parts of its parts, where words open the list within the list. */
export function withoutSubLists<Part extends Addend>(parts: readonly Part[], opens: (part: Part) => boolean): Part[] {
  const kept: Part[] = [];
  for (let at = 0; at < parts.length; ) {
    kept.push(parts[at] as Part);
    const next = parts[at + 1];
    const behind = next && opens(next) ? endOfSubList(parts, at) : -1;
    at = behind > 0 ? behind : at + 1;
  }
  return kept;
}

/** The index behind a run of at least two parts that add to the part before it, or -1. */
function endOfSubList(parts: readonly Addend[], index: number): number {
  const whole = (parts[index] as Addend).value;
  let sum = 0;
  for (let at = index + 1; at < parts.length && sum < whole; at++) {
    sum = round(sum + (parts[at] as Addend).value);
    if (sum === whole && at > index + 1) return at + 1;
  }
  return -1;
}

/** Whether a part repeats the sum of two or more parts right before it. */
function isSubtotal(parts: readonly Addend[], index: number): boolean {
  const whole = (parts[index] as Addend).value;
  let sum = 0;
  for (let at = index - 1; at >= 0 && sum < whole; at--) {
    sum = round(sum + (parts[at] as Addend).value);
    if (sum === whole && at < index - 1) return true;
  }
  return false;
}

/** Rounded figures (1.2万) match within what rounding may have taken or given. */
function near(sum: number, total: Addend, slack: number): boolean {
  const tolerance = slack + (total.step > 1 ? total.step : 0);
  return tolerance > 0 ? Math.abs(sum - total.value) < tolerance : Math.abs(sum - total.value) < 1e-6;
}

export function sumOf(parts: readonly Addend[]): number {
  return round(parts.reduce((sum, { value }) => sum + value, 0));
}

function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
