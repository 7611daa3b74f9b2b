FROM node:22-bookworm-slim
WORKDIR /atlas
COPY . .
# Installs, generates and builds now, so that the container only has to open the database.
RUN node app/_start/start.mjs --prepare-only && chown -R node:node /atlas
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --start-period=60s CMD node -e "fetch('http://localhost:3000/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "app/_start/start.mjs"]
