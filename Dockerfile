# The worker's image. It runs as nobody's user, needs no writable root, and keeps its data in /data (a volume) unless
# DATABASE_URL names a PostgreSQL. City files are mounted at /cities.
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
# Healthy: the program starts and its settings are in order. It asks nobody outside.
HEALTHCHECK --interval=60s --timeout=10s CMD ["node", "/app/src/main.ts", "settings"]
ENTRYPOINT ["node", "/app/src/main.ts"]
CMD ["once", "night"]
