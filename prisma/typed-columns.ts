import { z } from "zod";
import { names } from "@/geodata/model/names";
import { translations } from "@/geodata/model/project";
import { source } from "@/geodata/model/source";
import { content, read, stance } from "@/geodata/model/statement";
import { country, projectLayer, propertyName } from "@/geodata/model/vocabulary";
import { Prisma } from "@/prisma/client/client";

const lengthByCountry = z.array(z.strictObject({ country: country.nullable(), km: z.number() }));
const countries = z.array(country);

/** The columns of which the model knows more than the database does: each is read through the model's schema. */
export const typedColumns = Prisma.defineExtension({
  result: {
    project: {
      layer: { needs: { layer: true }, compute: (row) => projectLayer.parse(row.layer) },
      names: { needs: { names: true }, compute: (row) => names.parse(row.names) },
      translations: { needs: { translations: true }, compute: (row) => translations.parse(row.translations) },
      countries: { needs: { countries: true }, compute: (row) => countries.parse(row.countries) },
    },
    segment: {
      names: { needs: { names: true }, compute: (row) => names.parse(row.names) },
      lengthByCountry: { needs: { lengthByCountry: true }, compute: (row) => lengthByCountry.parse(row.lengthByCountry) },
    },
    statement: {
      property: { needs: { property: true }, compute: (row) => propertyName.parse(row.property) },
      content: { needs: { content: true }, compute: (row) => content.parse(row.content) },
      stance: { needs: { stance: true }, compute: (row) => stance.parse(row.stance) },
      read: { needs: { read: true }, compute: (row) => read.parse(row.read) },
    },
    source: {
      csl: { needs: { csl: true }, compute: (row) => source.parse(row.csl) },
    },
  },
});
