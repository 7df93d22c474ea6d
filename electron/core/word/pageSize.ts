/** Measures of the page in twips (1/1440 inch, 567 to the centimetre): A4, 2.3 cm at the sides. */
export const pageSize = {
  width: 11906,
  height: 16838,
  marginTop: 1588,
  marginBottom: 1361,
  marginSide: 1304,
  headerFromEdge: 709,
  footerFromEdge: 624,
  /** Width left for text. */
  textWidth: 11906 - 2 * 1304,
  /** Where the value beside a label starts. */
  labelWidth: 2552,
} as const;
