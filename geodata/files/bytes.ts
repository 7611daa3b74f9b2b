import { LineFault } from "@/geodata/model/fault";
import { ImportError } from "./import-error";

/** Text made of bytes, and what is to be said of how. */
export interface Decoded {
  readonly text: string;
  readonly notices: readonly LineFault[];
}

const starts = (bytes: Uint8Array, ...with_: number[]) => with_.every((byte, i) => bytes[i] === byte);

/** The encoding that a byte-order mark or the zeros of UTF-16 tell. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  if (starts(bytes, 0xff, 0xfe, 0, 0) || starts(bytes, 0, 0, 0xfe, 0xff)) throw new ImportError("fault.encoding", { encoding: "UTF-32" });
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (starts(bytes, 0xff, 0xfe)) return "utf-16le";
  if (starts(bytes, 0xfe, 0xff)) return "utf-16be";
  // Without a mark: what begins a file of lines is ASCII, of which UTF-16 makes every other byte zero.
  if (bytes.length > 3 && bytes[0] && !bytes[1] && bytes[2] && !bytes[3]) return "utf-16le";
  if (bytes.length > 3 && !bytes[0] && bytes[1] && !bytes[2] && bytes[3]) return "utf-16be";
}

/** The encoding that an XML declaration names; what can be read as ASCII is not UTF-16, whatever it declares. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return declared && !/^utf-?16|^ucs-?2|^iso-10646/i.test(declared) ? declared : undefined;
}

/** Makes text of bytes: by their byte-order mark, else by what an XML declaration says, else as UTF-8. Throws an ImportError. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? declaredEncoding(bytes) ?? "utf-8";
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new ImportError("fault.encoding", { encoding: encoding.slice(0, 40) });
  }
  const text = decoder.decode(bytes);
  return { text, notices: text.includes("\ufffd") ? [new LineFault("fault.letters", { encoding: decoder.encoding.toUpperCase() })] : [] };
}
