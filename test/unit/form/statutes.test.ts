import assert from "node:assert/strict";
import { currentForm, formForYear } from "../../../server/src/form/forms";
import { statuteById, statuteByNumber, statuteByTitle, statutes } from "../../../server/src/form/statutes";

describe("the form of a year", () => {
  const years: [year: number | null, form: string][] = [
    [2018, "2021"],
    [2019, "2019"],
    [2020, "2019"],
    [2021, "2021"],
    [2025, "2021"],
    [2040, "2021"],
    [null, "2021"],
  ];
  for (const [year, form] of years)
    it(`${year ?? "not known"} is that of ${form}`, () => {
      assert.equal(formForYear(year).id, form);
    });

  it("is prescribed by a notice of its own", () => {
    assert.equal(formForYear(2020).notice.number, "国办公开办函〔2019〕60号");
    assert.equal(currentForm.notice.number, "国办公开办函〔2021〕30号");
  });
});

describe("statutes", () => {
  const numbers: [year: number | null, serial: number, id: string | undefined][] = [
    [null, 711, "regulations"],
    [null, 492, "regulations2007"],
    [2021, 30, "notice2021"],
    [2019, 60, "notice2019"],
    [2020, 109, "feeMeasures"],
    [2019, 30, undefined],
    [2021, 60, undefined],
    [2019, 711, undefined],
    [null, 30, undefined],
  ];
  for (const [year, serial, id] of numbers)
    it(`${year === null ? "" : `〔${year}〕`}${serial} is ${id ?? "none"}`, () => {
      assert.equal(statuteByNumber(year, serial)?.id, id);
    });

  const titles: [title: string, id: string | undefined][] = [
    ["中华人民共和国政府信息公开条例", "regulations"],
    ["政府信息公开条例", "regulations"],
    ["云溪县政府信息公开条例实施细则", undefined],
    ["中华人民共和国政府信息公开工作年度报告格式", "notice2021"],
    ["国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知", "notice2021"],
    ["中华人民共和国政府信息公开工作年度报告格式(试行)", "notice2019"],
    ["〈政府信息公开工作年度报告格式〉(试行)", "notice2019"],
    ["关于政府信息公开工作年度报告有关事项的通知", "notice2019"],
    ["关于政府信息公开工作年度报告有关问题通知", "notice2019"],
    ["政府信息公开信息处理费管理办法", "feeMeasures"],
    ["关于政务公开工作要点的通知", undefined],
  ];
  for (const [title, id] of titles)
    it(`${title} is ${id ?? "none"}`, () => {
      assert.equal(statuteByTitle(title)?.id, id);
    });

  it("print number and year as they are told by them", () => {
    for (const { id, number, year, serial, issuer } of statutes) {
      assert.equal(number, year === null ? `${issuer}第${serial}号` : `${issuer}〔${year}〕${serial}号`, id);
      assert.equal(statuteByNumber(year, serial)?.id, id);
      assert.equal(statuteById(id)?.number, number);
    }
    assert.equal(statuteById("notice2007"), undefined);
  });

  it("are superseded by one in force, from a report year on", () => {
    const old = statutes.flatMap(({ id, superseded }) =>
      superseded ? `${id} ${superseded.by} ${superseded.from}` : [],
    );
    assert.deepEqual(old.sort(), ["notice2019 notice2021 2021", "regulations2007 regulations 2019"]);
    for (const { superseded } of statutes) if (superseded) assert.ok(!statuteById(superseded.by)?.superseded);
  });

  it("are put in their place by their whole title", () => {
    const office = "国务院办公厅政府信息与政务公开办公室";
    assert.equal(statuteById("notice2019")?.fullTitle, `${office}关于政府信息公开工作年度报告有关事项的通知`);
    assert.equal(
      statuteById("notice2021")?.fullTitle,
      `${office}关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知`,
    );
    for (const { fullTitle, id } of statutes) {
      const [named, own] = [statuteByTitle(fullTitle), statuteById(id)];
      assert.ok(named === own || own?.superseded?.by === named?.id, fullTitle);
    }
  });
});
