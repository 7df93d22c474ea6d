import type { Push, Reply } from '../../shared/contract/envelope.ts';
import type { HostCapabilities, HostPorts, Log } from './ports.ts';

/** A door of the host that the core knocks on from its thread. */
export type PortName = Exclude<keyof HostPorts, 'capabilities'>;

export type ToCore =
  | { readonly kind: 'call'; readonly id: number; readonly operation: string; readonly input: unknown }
  | {
      readonly kind: 'portAnswer';
      readonly id: number;
      readonly ok: boolean;
      readonly value?: unknown;
      /** Only a code such as `ENOSPC`; never a path. */
      readonly code?: string;
    }
  /** Every fifteen seconds, also after sleep: is anybody still at the keyboard? */
  | { readonly kind: 'tick' }
  | { readonly kind: 'close' };

export type FromCore =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'push'; readonly push: Push }
  | { readonly kind: 'log'; readonly entry: Parameters<Log>[0] }
  | {
      readonly kind: 'port';
      readonly id: number;
      readonly name: PortName;
      readonly parameters: readonly unknown[];
    }
  | { readonly kind: 'closed' };

/** Given to the worker when it starts. */
export interface WorkerStart {
  readonly capabilities: HostCapabilities;
}
