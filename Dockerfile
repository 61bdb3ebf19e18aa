# syntax=docker/dockerfile:1

# Any version that package.json allows; this one gets security fixes until April 2028.
ARG NODE_VERSION=24

FROM node:${NODE_VERSION}-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY patches patches

# The packages that run, without those that build and test.
FROM base AS deps
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund

FROM base AS build
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY . .
# The same build as at `npm start`. The stamps it leaves tell the start that nothing is left to build.
RUN NODE_ENV=production node --input-type=module --eval " \
      import { buildPages } from './src/build/buildPages.js'; \
      import { buildReader } from './src/build/buildReader.js'; \
      import { buildServer } from './src/build/buildServer.js'; \
      await buildServer(); await buildPages(); await buildReader()" \
  && rm -rf .next/cache

FROM base AS runtime
ENV NODE_ENV=production PORT=3000
COPY --from=build /app/next.config.ts /app/tsconfig.json ./
COPY --from=deps /app/node_modules ./node_modules
COPY --from=build /app/collections ./collections
COPY --from=build /app/plugins ./plugins
COPY --from=build /app/public ./public
COPY --from=build /app/src ./src
COPY --from=build --chown=node:node /app/.next ./.next
COPY --from=build --chown=node:node /app/.server ./.server
# What the platform writes where no other database or media store is named: mount volumes here.
RUN mkdir .data media && chown node:node .data media
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Run it with an init process (`docker run --init`, `init: true`), so that signals arrive from the
# first moment on.
CMD ["node", "--conditions=production", "src/build/start.js"]
