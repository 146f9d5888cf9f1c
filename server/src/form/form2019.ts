import { disclosure2019 } from "./disclosure";
import { sections } from "./sections";
import { applications2019, disputes2019 } from "./tables";
import type { Form } from "./types";

/** The trial form, for the reports for 2019 and 2020. */
export const form2019: Form = {
  id: "2019",
  notice: { title: "关于政府信息公开工作年度报告有关事项的通知", number: "国办公开办函〔2019〕60号" },
  years: { from: 2019, to: 2020 },
  sections,
  tables: { disclosure: disclosure2019, applications: applications2019, disputes: disputes2019 },
};
