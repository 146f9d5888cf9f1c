import { disclosure2021 } from "./disclosure";
import { sections } from "./sections";
import { applications2021, disputes2021 } from "./tables";
import type { Form } from "./types";

/** The form in force since the reports for 2021. */
export const form2021: Form = {
  id: "2021",
  notice: { title: "中华人民共和国政府信息公开工作年度报告格式", number: "国办公开办函〔2021〕30号" },
  years: { from: 2021 },
  sections,
  tables: { disclosure: disclosure2021, applications: applications2021, disputes: disputes2021 },
};
