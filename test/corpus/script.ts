/** Traditional script and full-width digits for drafts: only the characters that our own drafts use. */
const pairs =
  "报報总總体體况況动動开開处處复復议議诉訴讼訟问問题題进進项項关關务務员員单單为為条條国國华華办辦" +
  "数數据據统統计計时時间間领領导導结結转轉续續类類过過证證类類业業构構会會组組织織与與规規" +
  "范範废廢现現许許费費应應机機续續执執无無当當复復缴繳纳納质質询詢释釋网網页頁县縣乡鄉镇鎮" +
  "审審纠糾维維经經余餘确確认認获獲举舉投投访訪书書产產权權场場湾灣龙龍东東门門发發联聯线線" +
  "对對绍紹财財预預决決补補贴貼验驗汇匯丰豐种種图圖频頻责責追追兴興录錄错錯随隨设設备備纸紙资資料料";

const toTraditional = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2) toTraditional.set(pairs[at] as string, pairs[at + 1] as string);

export function traditional(text: string): string {
  let result = "";
  for (const char of text) result += toTraditional.get(char) ?? char;
  return result;
}

export function fullWidth(text: string): string {
  return text.replace(/[0-9.-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
