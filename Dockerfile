# The worker's image. It runs as nobody's user, needs no writable root, and keeps everything in the PostgreSQL of
# DATABASE_URL, but for the reports: they go to each city's report.shelf, which must be writable. Commands other than
# serve may use the embedded database in /data (a volume). City files are mounted at /cities.
FROM node:26.10.0-bookworm-slim AS install
WORKDIR /app
COPY package.json package-lock.json ./
# The base image brings Node 26, so the optional packages that bring it elsewhere stay out.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

FROM node:26.10.0-bookworm-slim
ENV NODE_ENV=production AJANTASA_DATA=/data AJANTASA_CITIES=/cities
WORKDIR /app
COPY --from=install /app/node_modules node_modules
COPY package.json LICENSE ./
COPY migrations migrations
COPY schemas schemas
COPY src src
RUN install -d -o 65532 -g 65532 /data
VOLUME /data
USER 65532:65532
# Healthy: the worker's event loop turns. It asks nobody outside.
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s CMD ["node", "-e", \
  "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT ?? 9464}/livez`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
EXPOSE 9464
ENTRYPOINT ["node", "/app/src/main.ts"]
CMD ["serve"]
