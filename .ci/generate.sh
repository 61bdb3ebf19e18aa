#!/usr/bin/env bash
# Makes anew all that is generated and committed: types, the panel's import map, the API's
# description with the client's types. Migrations are made by `npm run migrate:create`.
set -euo pipefail
cd "$(dirname "$0")/.."
export LOG_LEVEL=error
npm run -s payload -- generate:types
npm run -s payload -- generate:importmap
node --conditions=production --import tsx src/server/generateClient.ts
npx prettier --log-level warn --write docs/openapi.json
