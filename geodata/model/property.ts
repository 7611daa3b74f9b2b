import { STATUSES } from "./status";

/** What a statement may be about, how its value is written, and where a reader finds it. */
interface Property {
  readonly label: string;
  readonly group: string;
  /** Units that a number may have; a property without units holds text. */
  readonly units?: readonly [string, ...string[]];
  /** The only texts that it may have. */
  readonly values?: readonly [string, ...string[]];
}

const RATES = ["Mt/a", "bcm/a", "mcm/d", "bbl/d", "t/d", "km³/a", "Mm³/a", "m³/s", "MW", "kV", "GWh/a", "vehicles/d", "t/a"] as const;
const MONEY = ["USD million", "CNY million", "KZT million", "EUR million"] as const;

/** Who holds what was built: a state itself, companies that states own, states' companies together, companies of private owners. */
export const OWNER_KINDS = ["state", "state-company", "joint-venture", "private-company"] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

/** Every property of the atlas. A quantity has units, the rest is text. */
export const PROPERTIES = {
  status: { label: "Status", group: "Status", values: STATUSES },

  description: { label: "What it is", group: "Description" },
  purpose: { label: "Purpose", group: "Description" },
  route: { label: "Route", group: "Description" },
  identification: { label: "Identification", group: "Description" },
  connection: { label: "Connection", group: "Description" },

  length: { label: "Length", group: "Dimensions", units: ["km"] },
  elevation: { label: "Highest point", group: "Dimensions", units: ["m"] },
  width: { label: "Width", group: "Dimensions", units: ["m"] },
  lanes: { label: "Lanes", group: "Dimensions", units: ["lanes"] },
  diameter: { label: "Diameter", group: "Dimensions", units: ["mm"] },
  area: { label: "Area", group: "Dimensions", units: ["km²"] },
  depth: { label: "Depth", group: "Dimensions", units: ["m"] },
  tunnels: { label: "Tunnels", group: "Dimensions", units: ["km", "tunnels"] },
  bridges: { label: "Bridges", group: "Dimensions", units: ["bridges"] },
  stations: { label: "Stations", group: "Dimensions", units: ["stations"] },

  capacity: { label: "Capacity", group: "Capacity and flow", units: RATES },
  throughput: { label: "Throughput", group: "Capacity and flow", units: [...RATES, "Mt", "bcm", "t"] },
  traffic: { label: "Traffic", group: "Capacity and flow", units: ["vehicles/d", "vehicles/a", "vehicles", "t/a"] },
  trafficNote: { label: "Traffic", group: "Capacity and flow" },
  production: { label: "Production", group: "Capacity and flow", units: [...RATES, "Mt", "bcm"] },
  reserves: { label: "Reserves", group: "Capacity and flow", units: ["Mt", "bcm", "Mbbl"] },

  cost: { label: "Cost", group: "Money and ownership", units: MONEY },
  finance: { label: "Finance", group: "Money and ownership", units: MONEY },
  stake: { label: "Stake", group: "Money and ownership", units: ["%"] },
  owner: { label: "Owner", group: "Money and ownership" },
  ownerKind: { label: "Kind of owner", group: "Money and ownership", values: OWNER_KINDS },
  operator: { label: "Operator", group: "Money and ownership" },
  contractor: { label: "Contractor", group: "Money and ownership" },
  lender: { label: "Lender", group: "Money and ownership" },
  investment: { label: "Investment", group: "Money and ownership" },

  proposal: { label: "Proposal", group: "History" },
  agreement: { label: "Agreement", group: "History" },
  tender: { label: "Tender", group: "History" },
  constructionStart: { label: "Construction began", group: "History" },
  completion: { label: "Completed", group: "History" },
  opening: { label: "Opened", group: "History" },
  closure: { label: "Closed", group: "History" },
  reconstruction: { label: "Reconstruction", group: "History" },
  extension: { label: "Extension", group: "History" },
  discovery: { label: "Discovered", group: "History" },
  event: { label: "Event", group: "History" },

  condition: { label: "Condition", group: "Assessment" },
  expectation: { label: "Expectation", group: "Assessment" },
  concern: { label: "Concern", group: "Assessment" },
  interest: { label: "Interest", group: "Assessment" },
  seasonality: { label: "Season", group: "Assessment" },
} as const satisfies Record<string, Property>;
export type PropertyName = keyof typeof PROPERTIES;

/** The units of a property; undefined for one that holds text. */
export const unitsOf = (name: PropertyName): readonly string[] | undefined => (PROPERTIES[name] as Property).units;

/** The only texts that a property may have; undefined for one that has any. */
export const valuesOf = (name: PropertyName): readonly string[] | undefined => (PROPERTIES[name] as Property).values;
