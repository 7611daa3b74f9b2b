/**
 * Companies, agencies and banks that statements name as owner, operator, contractor or lender: the name by which a page
 * calls one, and the spellings under which statements have it, each a whole word or more of them.
 */
export const COMPANIES = {
  cnpc: { name: "CNPC", spellings: ["CNPC", "China National Petroleum Corporation"] },
  petrochina: { name: "PetroChina", spellings: ["PetroChina"] },
  kazmunaygas: { name: "KazMunayGas", spellings: ["KazMunayGas", "KazMunaiGas"] },
  kaztransoil: { name: "KazTransOil", spellings: ["KazTransOil"] },
  kaztransgas: { name: "KazTransGas", spellings: ["KazTransGas"] },
  munaitas: { name: "MunaiTas", spellings: ["MunaiTas"] },
  "kazakhstan-china-pipeline": { name: "Kazakhstan–China Pipeline", spellings: ["Kazakhstan–China Pipeline"] },
  "beineu-shymkent-gas-pipeline": { name: "Beineu-Shymkent Gas Pipeline", spellings: ["Beineu-Shymkent Gas Pipeline"] },
  "asian-gas-pipeline": { name: "Asian Gas Pipeline", spellings: ["Asian Gas Pipeline"] },
  "asia-trans-gas": { name: "Asia Trans Gas", spellings: ["Asia Trans Gas"] },
  "trans-asia-gas-pipeline": { name: "Trans-Asia Gas Pipeline", spellings: ["Trans-Asia Gas Pipeline"] },
  "pipechina-west-pipeline": { name: "PipeChina West Pipeline Company", spellings: ["PipeChina West Pipeline Company"] },
  uzbekneftegaz: { name: "Uzbekneftegaz", spellings: ["Uzbekneftegaz"] },
  aktobemunaigas: { name: "CNPC-AktobeMunaiGas", spellings: ["CNPC-AktobeMunaiGas", "CNPC-AktobeMunaiGaz", "AO AktobeMunayGaz", "AktobeMunaiGas"] },
  "buzachi-operating": { name: "Buzachi Operating", spellings: ["Buzachi Operating"] },
  ozenmunaigas: { name: "Ozenmunaigas", spellings: ["Ozenmunaigas", "Uzenmunaigaz"] },
  "xinjiang-oilfield": { name: "Xinjiang Oilfield Company", spellings: ["Xinjiang Oilfield Company"] },
  kazstroyservice: { name: "KazStroyService", spellings: ["KazStroyService"] },
  "china-petroleum-pipeline-engineering": { name: "China Petroleum Pipeline Engineering", spellings: ["China Petroleum Pipeline Engineering", "CPPE"] },
  stroytransgaz: { name: "Stroytransgaz", spellings: ["Stroytransgaz"] },
  "china-road-and-bridge": {
    name: "China Road and Bridge Corporation",
    spellings: ["China Road and Bridge Corporation", "China Road and Bridge Construction Corporation", "China Bridge and Road Corporation"],
  },
  "china-communications-construction": { name: "China Communications Construction Company", spellings: ["China Communications Construction Company"] },
  "china-railway-international": { name: "China Railway International", spellings: ["China Railway International"] },
  "china-railway-urumqi": { name: "China Railway Urumqi Group", spellings: ["China Railway Urumqi Group"] },
  "national-highway-authority": { name: "National Highway Authority (Pakistan)", spellings: ["National Highway Authority"] },
  "frontier-works-organisation": { name: "Frontier Works Organisation", spellings: ["Frontier Works Organisation"] },
  "national-electric-grid-of-kyrgyzstan": { name: "National Electric Grid of Kyrgyzstan", spellings: ["National Electric Grid of Kyrgyzstan"] },
  entes: { name: "ENTES", spellings: ["ENTES"] },
  "asian-development-bank": { name: "Asian Development Bank", spellings: ["Asian Development Bank", "ADB"] },
  "world-bank": { name: "World Bank", spellings: ["World Bank"] },
  "islamic-development-bank": { name: "Islamic Development Bank", spellings: ["Islamic Development Bank"] },
  "european-bank-for-reconstruction-and-development": {
    name: "European Bank for Reconstruction and Development",
    spellings: ["European Bank for Reconstruction and Development"],
  },
  "european-investment-bank": { name: "European Investment Bank", spellings: ["European Investment Bank"] },
  "china-development-bank": { name: "China Development Bank", spellings: ["China Development Bank"] },
  "export-import-bank-of-china": { name: "Export-Import Bank of China", spellings: ["Export-Import Bank of China"] },
} as const satisfies Record<string, { readonly name: string; readonly spellings: readonly [string, ...string[]] }>;
export type CompanyId = keyof typeof COMPANIES;
export const COMPANY_IDS = Object.keys(COMPANIES) as CompanyId[];

const BY_SPELLING = new Map<string, CompanyId>(COMPANY_IDS.flatMap((id) => COMPANIES[id].spellings.map((spelling): [string, CompanyId] => [spelling, id])));
// The longest first: "CNPC-AktobeMunaiGas" is not CNPC.
const SPELLINGS = [...BY_SPELLING.keys()].sort((a, b) => b.length - a.length).map((spelling) => spelling.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}-])(${SPELLINGS.join("|")})(?![\\p{L}\\p{N}-])`, "gu");

/** A text cut where companies are named: each piece with the company that it names, or none. */
export function companiesIn(text: string): { readonly text: string; readonly company: CompanyId | null }[] {
  // A pattern with one group leaves what it found between the pieces.
  return text
    .split(NAMED)
    .map((piece) => ({ text: piece, company: BY_SPELLING.get(piece) ?? null }))
    .filter((piece) => piece.text !== "");
}
