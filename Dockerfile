# The worker's image. It runs as nobody's user and needs no writable root: `docker run --read-only --tmpfs /tmp`. All that
# it keeps stands in the PostgreSQL of DATABASE_URL, but for the reports: a city file says where they go, such as
# `report: { shelf: /reports/CITY }`. City files are mounted at /cities, secrets are named by NAME_FILE.
# `docker run --rm ajantasa deploy compose` prints how all of that is done.
#
# The base is pinned by its version. Pin it by what it holds as well, when you build for yourself:
#   docker buildx imagetools inspect node:26.10.0-bookworm-slim      tells the digest
#   FROM node:26.10.0-bookworm-slim@sha256:…                         in both places below
FROM node:26.10.0-bookworm-slim AS install
WORKDIR /app
COPY package.json package-lock.json ./
# The base brings Node itself, so the optional packages that bring it elsewhere stay out.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:26.10.0-bookworm-slim
LABEL org.opencontainers.image.title="Ajantasa" \
  org.opencontainers.image.version="0.1.0" \
  org.opencontainers.image.licenses="EUPL-1.2"
ENV NODE_ENV=production AJANTASA_CITIES=/cities AJANTASA_DATA=/data
WORKDIR /app
COPY --from=install /app/node_modules node_modules
COPY package.json LICENSE ./
COPY migrations migrations
COPY schemas schemas
COPY src src
# /data: the embedded database of commands that are tried without PostgreSQL. A volume takes its owner over from here.
RUN install -d -o 65532 -g 65532 /cities /data /reports
VOLUME ["/data", "/reports"]
USER 65532:65532
# Healthy: the worker's event loop turns. It asks nobody outside.
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s CMD ["node", "/app/src/deploy/ask-livez.ts"]
EXPOSE 9464
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "/app/src/main.ts"]
CMD ["serve"]
