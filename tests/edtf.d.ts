declare module "edtf" {
  /** The part of edtf.js that the tests hold dates against. `min` and `max` are milliseconds since 1970 (UTC). */
  interface Extended {
    readonly type: string;
    readonly min: number;
    readonly max: number;
    readonly values?: readonly number[];
  }
  export default function edtf(text: string): Extended;
}
