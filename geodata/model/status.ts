/** Global Energy Monitor's vocabulary, in the order of a project's life. */
export const STATUSES = ["proposed", "construction", "operating", "idle", "mothballed", "shelved", "cancelled", "retired"] as const;
export type Status = (typeof STATUSES)[number];

/** Statuses that mean the same to a reader of the map. */
const STATUS_GROUPS = {
  operating: ["operating"],
  construction: ["construction"],
  proposed: ["proposed"],
  suspended: ["idle", "mothballed", "shelved"],
  ended: ["cancelled", "retired"],
} as const satisfies Record<string, readonly Status[]>;
export type StatusGroup = keyof typeof STATUS_GROUPS;
export const STATUS_GROUP_IDS = Object.keys(STATUS_GROUPS) as StatusGroup[];
export const statusesIn = (group: StatusGroup): readonly Status[] => STATUS_GROUPS[group];

const GROUP_OF = Object.fromEntries(STATUS_GROUP_IDS.flatMap((id) => STATUS_GROUPS[id].map((status) => [status, id]))) as Record<Status, StatusGroup>;

/** The group that a status belongs to. */
export const groupOf = (status: Status): StatusGroup => GROUP_OF[status];
