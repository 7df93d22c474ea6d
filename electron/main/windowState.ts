import path from 'node:path';
import type { Rectangle } from 'electron';
import * as z from 'zod';
import { readPrivateJson, writePrivateFile } from './privateFile.ts';

/** Where the window stands, in pixels that do not depend on the scale of the screen. */
export interface WindowState {
  readonly bounds: {
    readonly x?: number;
    readonly y?: number;
    readonly width: number;
    readonly height: number;
  };
  readonly maximised: boolean;
}

export const firstWindowState: WindowState = { bounds: { width: 1440, height: 900 }, maximised: false };

const kept = z.strictObject({
  bounds: z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }),
  maximised: z.boolean(),
});

/** So much of the window must be on a screen to be found and dragged, in pixels. */
const reachable = { width: 200, height: 60 };

/**
 * @param value what was kept, from whatever version
 * @param workAreas the parts of the present screens that windows can use
 * @returns a state in which the window can be reached: a screen may have gone since
 */
export function usableState(value: unknown, workAreas: readonly Rectangle[]): WindowState {
  const parsed = kept.safeParse(value);
  if (!parsed.success) return firstWindowState;
  const { bounds, maximised } = parsed.data;
  const area = workAreas.find((candidate) => {
    const width =
      Math.min(bounds.x + bounds.width, candidate.x + candidate.width) - Math.max(bounds.x, candidate.x);
    // The top edge is what a window is dragged by.
    const top = bounds.y >= candidate.y && bounds.y + reachable.height <= candidate.y + candidate.height;
    return width >= reachable.width && top;
  });
  if (area === undefined) return { ...firstWindowState, maximised };
  return {
    bounds: {
      ...bounds,
      width: Math.min(bounds.width, area.width),
      height: Math.min(bounds.height, area.height),
    },
    maximised,
  };
}

export interface KeptWindowState {
  read(workAreas: readonly Rectangle[]): Promise<WindowState>;
  /** A state that cannot be kept is forgotten: closing the window may not fail on it. */
  keep(state: WindowState): Promise<void>;
}

/** @param folder for what the program keeps for this user */
export function createWindowStateFile(folder: string): KeptWindowState {
  const file = path.join(folder, 'window.json');
  return {
    read: async (workAreas) => usableState(await readPrivateJson(file), workAreas),
    keep: (state) => writePrivateFile(file, JSON.stringify(state)).catch(() => undefined),
  };
}
