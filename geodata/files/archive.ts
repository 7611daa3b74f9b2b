import { ImportError } from "./import-error";
import { LARGEST_FILE } from "./limits";

/** A file by its name, with what is in it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const starts = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
export const isZip = (bytes: Uint8Array) => starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6);
export const isGzip = (bytes: Uint8Array) => starts(bytes, 0x1f, 0x8b);

/** What the folders of an operating system hold beside the files of a person. */
const HIDDEN = /(^|\/)(__MACOSX|\.[^/]*)(\/|$)|\/$/;

/** Unpacks a zip (KMZ too) or gzip archive, in memory. Throws an ImportError for one that is broken or unpacks to more than the limit. */
export async function unpack({ name, bytes }: NamedFile): Promise<NamedFile[]> {
  const { gunzipSync, unzipSync } = await import("fflate");
  let total = 0;
  const tooLarge = () => new ImportError("fault.unpacksTo", { limit: LARGEST_FILE / 1e6 });
  try {
    if (isGzip(bytes)) {
      // The last four bytes are the length, so that it is known before memory is taken.
      const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
      if (length > LARGEST_FILE) throw tooLarge();
      return [{ name: name.replace(/\.gz$/i, ""), bytes: gunzipSync(bytes, { out: new Uint8Array(length) }) }];
    }
    const unpacked = unzipSync(bytes, {
      filter: (file) => {
        if (HIDDEN.test(file.name)) return false;
        total += file.originalSize;
        if (total > LARGEST_FILE) throw tooLarge();
        return true;
      },
    });
    return Object.entries(unpacked).map(([inside, content]) => ({ name: inside, bytes: content }));
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError("fault.archive", {}, (error as Error).message);
  }
}
