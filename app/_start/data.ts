// What server.mjs takes of the app's TypeScript.
export { isData } from "@/app/_domain/data-address";
export { answerData } from "@/app/_server/application/serve";
export { isDecodable } from "@/app/_server/http/address";
