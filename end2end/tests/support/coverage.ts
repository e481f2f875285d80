// What Azerbaijan's strategy of 2023–2027 reaches of the NCSI of 2018, with the points of 31 August 2023. Computed from
// the same links and points by another program than ours.

/** Points awarded, points possible and percent, as the page writes them. */
export type Sum = readonly [awarded: string, max: string, percent: string];

export interface Row {
  id: string;
  unweighted: Sum;
  weighted: Sum;
  direct: Sum;
  shared: Sum;
  links: number;
  directLinks: number;
  fulfilled: number;
}

export const FORMULAS = ['unweighted', 'weighted', 'direct', 'shared'] as const;
export type Formula = (typeof FORMULAS)[number];

/** What a formula is called on the page. */
export const NAMES: Record<Formula, string> = {
  unweighted: 'Unweighted',
  weighted: 'Weighted',
  direct: 'Direct links only',
  shared: 'Shared',
};

const row = (id: string, sums: readonly [Sum, Sum, Sum, Sum], links: number, directLinks: number, fulfilled: number): Row => {
  const [unweighted, weighted, direct, shared] = sums;
  return { id, unweighted, weighted, direct, shared, links, directLinks, fulfilled };
};

export const ROWS: Row[] = [
  row('P1', [['4', '7', '57.14'], ['3.5', '5', '70.00'], ['3', '3', '100.00'], ['3.33', '4.33', '76.92']], 5, 1, 2),
  row('P2', [['3', '10', '30.00'], ['3', '7', '42.86'], ['3', '4', '75.00'], ['3', '6.67', '45.00']], 6, 2, 1),
  row('P3', [['1', '5', '20.00'], ['1', '5', '20.00'], ['1', '5', '20.00'], ['0.67', '4.17', '16.00']], 3, 3, 1),
  row('P4', [['7', '10', '70.00'], ['6.5', '8', '81.25'], ['6', '6', '100.00'], ['6', '7.5', '80.00']], 7, 4, 5),
  row('P5', [['10', '10', '100.00'], ['9.5', '9.5', '100.00'], ['9', '9', '100.00'], ['8.67', '8.67', '100.00']], 5, 4, 5),
  row('P6', [['8', '13', '61.54'], ['7', '11', '63.64'], ['6', '9', '66.67'], ['7', '10.5', '66.67']], 7, 4, 4),
  row('P7', [['1', '3', '33.33'], ['1', '2.5', '40.00'], ['1', '2', '50.00'], ['1', '2.5', '40.00']], 3, 2, 1),
  row('P8', [['9', '17', '52.94'], ['7', '12.5', '56.00'], ['5', '8', '62.50'], ['6.33', '13.67', '46.34']], 11, 6, 6),
];

/** Indicators that lack points, most missing points first, with the priorities that reach them. */
export const GAPS: { id: string; missing: number; gain: string; direct: string; supporting: string }[] = [
  ['1.1', 3, '+3.90', 'P6', ''],
  ['4.3', 3, '+3.90', '', 'P8'],
  ['5.3', 3, '+3.90', 'P3', ''],
  ['8.2', 3, '+3.90', '', ''],
  ['9.3', 2, '+2.60', 'P8', 'P2'],
  ['10.2', 2, '+2.60', '', 'P2, P4'],
  ['12.2', 2, '+2.60', '', ''],
  ['2.2', 1, '+1.30', '', 'P1, P7'],
  ['3.1', 1, '+1.30', 'P7', ''],
  ['4.4', 1, '+1.30', 'P8', ''],
  ['5.1', 1, '+1.30', 'P3', 'P1, P6'],
  ['7.2', 1, '+1.30', '', 'P2'],
  ['7.6', 1, '+1.30', '', ''],
  ['9.2', 1, '+1.30', 'P2', 'P1, P6'],
  ['10.1', 1, '+1.30', '', 'P2, P4'],
  ['10.4', 1, '+1.30', '', 'P8'],
  ['12.3', 1, '+1.30', '', 'P8'],
].map(([id, missing, gain, direct, supporting]) => ({
  id: String(id),
  missing: Number(missing),
  gain: String(gain),
  direct: String(direct),
  supporting: String(supporting),
}));

/** Indicators that no priority reaches and that the strategy does not meet by being there. */
export const UNSERVED = ['7.1', '7.3', '7.4', '7.5', '7.6', '7.7', '8.1', '8.2', '12.1', '12.2'];
