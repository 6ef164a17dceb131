# The bot as a container: compiled in one stage, run in another as an ordinary user, with its data in a volume.
FROM node:22-bookworm-slim AS build
WORKDIR /outturn
COPY package.json package-lock.json .npmrc ./
RUN npm install --no-save --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build
RUN npm prune --omit=dev --no-save --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production PORT=3978
WORKDIR /outturn
COPY --from=build /outturn/node_modules ./node_modules
COPY --from=build /outturn/dist ./dist
COPY package.json ./
COPY cards ./cards
COPY env/demo ./env/demo
# The embedded database, for trials: with DATABASE_URL nothing is kept here but the key of the record.
RUN mkdir -p .data && chown node:node .data
VOLUME /outturn/.data
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["node", "--enable-source-maps", "dist/main.js"]
