export { readMarkup } from "../source/readMarkup";
export { traditionalPairs } from "../source/traditional";
