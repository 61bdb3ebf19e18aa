#!/usr/bin/env bash
# Fails where a generated file is not what the sources make, or the collections lack a migration.
set -euo pipefail
cd "$(dirname "$0")/.."
generated=(src/payload-types.ts 'src/app/(payload)/admin/importMap.js' docs/openapi.json src/client/schema.d.ts)
before=$(cat "${generated[@]}" | sha256sum)
bash .ci/generate.sh > /dev/null
if [ "$before" != "$(cat "${generated[@]}" | sha256sum)" ]; then
  echo 'Generated files were stale; they are fresh now: look at them and commit.' >&2
  exit 1
fi
node --conditions=production --import tsx src/checkMigrations.ts
echo 'Generated files and migrations are fresh.'
