/** The address of an export: lists joined by commas, empty parameters left out. */
export function exportAddress(wanted: Readonly<Record<string, string | readonly string[] | null>>): string {
  const parameters = new URLSearchParams({ format: "geojson" });
  for (const [name, value] of Object.entries(wanted)) {
    const text = typeof value === "string" ? value : value?.join(",");
    if (text) parameters.set(name, text);
  }
  return `/export?${parameters}`;
}
