import { z } from "zod";
import type { Findings, FoundPosition } from "./findings";
import { ImportError } from "./import-error";
import { nameAmong } from "./names";
import { positionOf } from "./positions";
import type { XmlReader } from "./xml-reader";

const place = z.object({ lat: z.number(), lon: z.number() }).nullable();
const tags = z.record(z.string(), z.unknown()).optional();
const way = z.object({ type: z.literal("way"), id: z.number(), tags, geometry: z.array(place).optional(), nodes: z.array(z.number()).optional() });
const node = z.object({ type: z.literal("node"), id: z.number(), lat: z.number(), lon: z.number() });
const relation = z.object({
  type: z.literal("relation"),
  id: z.number(),
  tags,
  members: z.array(z.object({ type: z.string(), ref: z.number(), geometry: z.array(place).optional() })).optional(),
});

/** Nodes, ways and relations of OpenStreetMap, of which lines are made when all are known. */
export class OsmObjects {
  private readonly nodes = new Map<number, FoundPosition>();
  private readonly ways = new Map<number, { readonly name: string | null; readonly part: readonly FoundPosition[] | readonly number[] }>();
  private readonly relations: {
    readonly id: number;
    readonly name: string | null;
    readonly members: readonly { ref: number; part?: readonly FoundPosition[] }[];
  }[] = [];

  addNode(id: number, position: FoundPosition) {
    this.nodes.set(id, position);
  }
  addWay(id: number, name: string | null, part: readonly FoundPosition[] | readonly number[]) {
    this.ways.set(id, { name, part });
  }
  addRelation(id: number, name: string | null, members: readonly { ref: number; part?: readonly FoundPosition[] }[]) {
    this.relations.push({ id, name, members });
  }

  private positions(part: readonly (FoundPosition | number)[]): FoundPosition[] {
    return part.map((one) => (typeof one === "number" ? (this.nodes.get(one) ?? { text: `node ${one}` }) : one));
  }
  /** Each relation is a line, and each way that is in none. */
  tell(findings: Findings) {
    const taken = new Set<number>();
    for (const { id, name, members } of this.relations) {
      const parts = members.flatMap(({ ref, part }) => {
        const known = part ?? this.ways.get(ref)?.part;
        if (known) taken.add(ref);
        return known?.length ? [this.positions(known)] : [];
      });
      findings.number++;
      if (parts.length) findings.line(name ?? `relation/${id}`, parts);
      else findings.omit(name ?? `relation/${id}`, new ImportError("fault.noOverpass"));
    }
    for (const [id, { name, part }] of this.ways) {
      if (taken.has(id)) continue;
      findings.number++;
      const positions = this.positions(part);
      if (positions.some(Array.isArray)) findings.line(name ?? `way/${id}`, [positions]);
      else findings.omit(name ?? `way/${id}`, new ImportError("fault.noOverpass"));
    }
    if (!this.ways.size && !this.relations.length) findings.points += this.nodes.size;
  }
}

const positionsOf = (geometry: readonly z.infer<typeof place>[] | undefined): FoundPosition[] | undefined =>
  geometry?.map((at) => (at ? [at.lon, at.lat] : { text: "null" }));

/** Reads the elements of an Overpass answer in JSON, with their geometry (`out geom;`) or with the nodes beside them. */
export function readOverpass(elements: readonly unknown[], findings: Findings) {
  const objects = new OsmObjects();
  for (const element of elements) {
    const [{ data: n }, { data: w }, { data: r }] = [node.safeParse(element), way.safeParse(element), relation.safeParse(element)];
    if (n) objects.addNode(n.id, [n.lon, n.lat]);
    else if (w) objects.addWay(w.id, nameAmong(w.tags), positionsOf(w.geometry) ?? w.nodes ?? []);
    else if (r)
      objects.addRelation(
        r.id,
        nameAmong(r.tags),
        (r.members ?? []).filter((m) => m.type === "way").map(({ ref, geometry }) => ({ ref, part: positionsOf(geometry) })),
      );
  }
  objects.tell(findings);
}

/** Reads OpenStreetMap's XML. */
export function osmReader(findings: Findings): XmlReader {
  const objects = new OsmObjects();
  let own: Record<string, string> = {};
  let id = 0;
  let part: (FoundPosition | number)[] = [];
  let members: { ref: number; part?: FoundPosition[] }[] = [];
  let inMember: FoundPosition[] | undefined;
  return {
    open(element, attributes) {
      const { lat = "", lon = "", ref = "", k = "", v = "" } = attributes;
      if (element === "node" || element === "way" || element === "relation") [own, id, part, members] = [{}, Number(attributes.id), [], []];
      if (element === "node") objects.addNode(id, positionOf(lon, lat, undefined, `${lat} ${lon}`));
      else if (element === "tag") own[k] = v;
      else if (element === "member" && attributes.type === "way") {
        inMember = [];
        members.push({ ref: Number(ref), part: inMember });
      } else if (element === "nd") {
        const at = lat ? positionOf(lon, lat, undefined, `${lat} ${lon}`) : Number(ref);
        if (!inMember) part.push(at);
        else if (typeof at !== "number") inMember.push(at);
      }
    },
    close(element) {
      if (element === "member") inMember = undefined;
      else if (element === "way") objects.addWay(id, nameAmong(own), part as FoundPosition[]);
      else if (element === "relation")
        objects.addRelation(
          id,
          nameAmong(own),
          members.map((m) => (m.part?.length ? m : { ref: m.ref })),
        );
    },
    end: () => objects.tell(findings),
  };
}
