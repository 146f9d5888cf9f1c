import type { Bilingual, IdentityForm } from "../../form/types";
import type { TableReading } from "../../parse/tableReading";
import { checkIdentities, type Identity } from "../../report/identities";
import type { Report } from "../../report/report";
import type { FindingData, Problem, Rule, RuleContext } from "../finding";
import { breach, termPlaces } from "./words";

/** A rule that reports the breaches of one kind of identity, where no single cell explains them. */
export function identityRule(id: IdentityForm["rule"], title: Bilingual): Rule {
  return {
    id,
    severity: "error",
    title,
    fixable: true,
    check: (report, context) => tablesOf(report).flatMap((table) => breaches(table, id, context)),
  };
}

export function tablesOf(report: Report): TableReading[] {
  return Object.values(report.tables).filter((table) => table !== null);
}

/** The tables that were read: nothing is claimed of the others. */
export function readableTables(report: Report): TableReading[] {
  return tablesOf(report).filter(({ readable }) => readable);
}

function breaches(table: TableReading, id: string, context: RuleContext): Problem[] {
  return checkIdentities(table)
    .clusters.filter(({ correction }) => correction === null)
    .flatMap(({ broken }) => broken)
    .filter(({ form }) => form.rule === id)
    .map((identity) => {
      const problem: Problem = {
        span: identity.total.cell.span,
        message: breach(table.form, identity, context),
        related: termPlaces(table.form, identity, context),
      };
      const data = totalRepair(table, identity);
      return data ? { ...problem, data } : problem;
    });
}

/** Writing the sum of the parts into the total, where that gives a count. */
function totalRepair(table: TableReading, { total, left, right }: Identity): FindingData | null {
  const value = (total.cell.value ?? 0) + (left - right) * -total.sign;
  if (value < 0) return null;
  const column = total.row.columns[total.column]?.key ?? "";
  return { kind: "set-cell", table: table.form.id, row: total.row.key, column, value };
}
