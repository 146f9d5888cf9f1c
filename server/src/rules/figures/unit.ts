import { gapsOf } from "../../prose/gaps";
import { spanIn } from "../../prose/prose";
import type { Rule } from "../finding";

/** 「主动公开信息17448，」 without a unit word, 「共主动公开条」 without a number. */
export const unit: Rule = {
  id: "figures/unit",
  severity: "warning",
  title: { zh: "缺少单位或数字", en: "A unit word or a number is missing" },
  fixable: false,
  check: (report, { say }) =>
    gapsOf(report).map(({ kind, sentence, start, end, words }) => ({
      span: spanIn(report, sentence, start, end),
      message:
        kind === "unit"
          ? say({ zh: `数字${words}后面缺少“条”“件”等单位。`, en: `${words} lacks a unit word such as 条 or 件.` })
          : say({ zh: `“${words}”缺少数字。`, en: `“${words}” lacks its number.` }),
    })),
};
