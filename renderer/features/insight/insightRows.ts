import type { Output } from '../../../shared/contract/contract.ts';

export type BottleneckRow = Output<'insight.bottlenecks'>['rows'][number];
export type FigureName = Output<'insight.figures'>['figures'][number]['name'];
