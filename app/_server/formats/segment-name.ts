/** What a segment is called where there is one name only: its project's, and its own. */
export const segmentName = ({ projectName, name }: Readonly<Record<string, unknown>>): string =>
  !name || name === projectName ? String(projectName) : `${projectName}: ${name}`;
