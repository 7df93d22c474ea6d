/** Made by the build (electron/setup/bundles.ts): everything of others that goes along in the program. */
declare module 'virtual:shipped-packages' {
  export const programVersion: string;
  export const shippedPackages: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    /** Empty when the package carries no text of its own. */
    readonly text: string;
  }[];
}
