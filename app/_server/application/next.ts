import { dataApp } from "./app";

/** The data interfaces as a route handler of Next, for its development server; in production they are asked before Next. */
const { fetch: handle } = dataApp();
const answer = (request: Request) => handle(request);

export { answer as DELETE, answer as GET, answer as HEAD, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
