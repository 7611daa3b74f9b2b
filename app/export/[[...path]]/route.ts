export { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from "@/app/_server/application/next";
