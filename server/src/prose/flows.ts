import type { Report } from "../report/report";
import { isContradicted } from "./mismatches";
import { closedOtherwise } from "./siblings";
import type { Statement } from "./statement";
import { statementsOf } from "./statements";
import { figuresOf, type TableFigures } from "./tableFigures";

/** 新收, 上年结转, 办结, 结转下年 of one paragraph that cannot all be true. */
export interface BrokenFlow {
  /** Where the difference shows. */
  at: Statement;
  intake: { statements: Statement[]; value: number };
  outgo: { statements: Statement[]; value: number };
}

/** What a paragraph says of the flow of applications, each once. */
interface Flow {
  newly?: Statement;
  carriedOver?: Statement;
  pool?: Statement;
  concluded?: Statement;
  carriedForward?: Statement;
}

const places: Readonly<Record<string, keyof Flow>> = {
  newly: "newly",
  received: "newly",
  carriedOver: "carriedOver",
  pool: "pool",
  concluded: "concluded",
  carriedForward: "carriedForward",
  carried: "carriedForward",
};

/** The flows of a report that do not balance, where no table has already settled the figures. */
export function brokenFlows(report: Report): BrokenFlow[] {
  const figures = figuresOf(report);
  const found: BrokenFlow[] = [];
  for (const statements of byParagraph(report)) {
    const flow = flowOf(statements);
    if (!flow || isSettled(figures, Object.values(flow))) continue;
    if (statements.some(({ at }) => isContradicted(report, at))) continue;
    const broken = breach(flow);
    if (broken) found.push(broken);
  }
  return found;
}

function byParagraph(report: Report): Statement[][] {
  const groups = new Map<number, Statement[]>();
  for (const statement of statementsOf(report)) {
    if (!(statement.measure in places) || statement.partial) continue;
    const group = groups.get(statement.sentence.paragraph);
    if (group) group.push(statement);
    else groups.set(statement.sentence.paragraph, [statement]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Null where one thing is said twice: then several bodies or years are spoken of. */
function flowOf(statements: readonly Statement[]): Flow | null {
  const flow: Flow = {};
  for (const statement of statements) {
    const place = places[statement.measure] as keyof Flow;
    if (statement.scope !== statements[0]?.scope || flow[place]) return null;
    flow[place] = statement;
  }
  return flow;
}

/** Where the table has every figure of the reporting body, it is the table that balances or does not. */
function isSettled(figures: TableFigures, statements: readonly Statement[]): boolean {
  return statements.every(({ readings, scope }) => {
    const [first] = readings;
    return scope === "own" && first !== undefined && figures.evaluate("applications", first) != null;
  });
}

function breach({ newly, carriedOver, pool, concluded, carriedForward }: Flow): BrokenFlow | null {
  const known = (...statements: (Statement | undefined)[]): Statement[] =>
    statements.filter((one) => one !== undefined);
  const side = (statements: Statement[]) => ({
    statements,
    value: statements.reduce((sum, { quantity }) => sum + quantity.value, 0),
  });
  const inflow = side(known(newly, carriedOver));
  if (
    pool &&
    newly &&
    carriedOver &&
    pool.quantity.value !== inflow.value &&
    pool.quantity.value !== newly.quantity.value
  )
    return { at: pool, intake: inflow, outgo: side([pool]) };
  if (!concluded || !newly || closedOtherwise(concluded).length > 0) return null;
  const intake = pool ? side([pool]) : inflow;
  const outgo = side(known(concluded, carriedForward));
  const everythingSaid = (pool || carriedOver) && carriedForward;
  // 收到 may include what was carried in; a part left unsaid may hold the difference, but only in one direction.
  const balanced = intake.value === outgo.value || newly.quantity.value === outgo.value;
  if (balanced) return null;
  const impossible = pool || carriedOver ? outgo.value > intake.value : carriedForward && outgo.value < intake.value;
  return everythingSaid || impossible ? { at: concluded, intake, outgo } : null;
}
