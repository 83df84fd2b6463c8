import type { KoladaFetch } from "../formats/kolada/patient-get.js";

/** A file as it is to be. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** All that the command line knows of the machine it runs on. Tests bring their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The same piece by piece, `-` for standard input: for what is too large to hold. */
  readonly readChunks: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a new file; over an old one only when told to, or else throws `EEXIST`. An old file is replaced whole or not at all. */
  readonly writeFile: (
    path: string,
    content: string | Uint8Array,
    overwrite: boolean,
  ) => Promise<void>;
  /** Makes a folder where there is none yet, and those above it. */
  readonly makeFolder: (path: string) => Promise<void>;
  /** The network. Only a command that is named for it asks there. */
  readonly fetch: KoladaFetch;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;

  /** Writes several files, over old ones; all of them or none. */
  readonly writeFiles: (files: readonly WrittenFile[]) => Promise<void>;
  readonly isTerminal: {
    readonly stdin: boolean;
    readonly stdout: boolean;
    readonly stderr: boolean;
  };
  /** Columns of the terminal, when there is one. */
  readonly columns: number | undefined;
  /** The version of this package. */
  readonly version: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
