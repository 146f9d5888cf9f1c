/** What figures of the tables can hardly be, in terms of the form's keys. */
export const plausibility = {
  /** Rows that only bodies at the level of a city with districts, or above, can fill. */
  cityLevelRows: ["rules"],
  /** Columns of which the first is hardly ever more than the second, in one row. */
  notMoreThan: [["issued", "inForce"]] as readonly (readonly [string, string])[],
};
