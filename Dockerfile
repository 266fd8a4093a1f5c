# docker build -t pickleproof .
# docker run --rm --network none --read-only -v "$PWD:/work:ro" pickleproof scan models/
FROM node:22-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /tmp

FROM node:22-slim
COPY --from=build /tmp/pickleproof-*.tgz /tmp/
RUN npm install --global --ignore-scripts --no-audit --no-fund /tmp/pickleproof-*.tgz \
  && rm -rf /tmp/pickleproof-*.tgz /root/.npm
USER node
WORKDIR /work
ENTRYPOINT ["pickleproof"]
CMD ["--help"]
