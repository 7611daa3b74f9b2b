import { dataApp } from "./app";

const { fetch: handle } = dataApp();

/** The data interfaces as a route handler of Next, for its development server; in production they are asked before Next. */
function answer(given: Request) {
  const request = new Request(given);
  // Next's development server drops Content-Encoding: what is compressed here would reach the browser unreadable.
  request.headers.delete("accept-encoding");
  return handle(request);
}

export { answer as DELETE, answer as GET, answer as HEAD, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
