import { notFound } from "next/navigation";

/** Any other address: not-found.tsx in the reader's language. */
export default function Page() {
  notFound();
}
