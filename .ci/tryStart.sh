#!/usr/bin/env bash
# Starts the product as the README says, on a database of its own, asks it for what a newcomer looks
# at first, and stops it. Fails where it does not come up, does not answer, or does not end with 0.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
log=$folder/log
npm_process=

# npm may run the script through a shell that stays.
server_below() {
  local child
  child=$(tr -d ' ' < "/proc/$1/task/$1/children")
  case $(cat "/proc/$child/comm") in
    *sh) server_below "$child" ;;
    *) echo "$child" ;;
  esac
}

clean_up() {
  [ -z "$npm_process" ] || kill -KILL "$(server_below "$npm_process")" "$npm_process" || true
  rm -rf "$folder"
}
trap clean_up EXIT

fail() {
  printf '%s\n' "$1" >&2
  tail -n 50 "$log" >&2
  exit 1
}

ask() {
  node --input-type=module --eval "
    const ask = async (path) => {
      const answer = await fetch('http://127.0.0.1:$port' + path)
      if (!answer.ok) throw new Error(path + ' answered ' + answer.status)
      return answer
    }
    $1"
}

port=$(node -e 'const s = require("net").createServer().listen(0, () => {
  console.log(s.address().port)
  s.close()
})')

PORT=$port DATABASE_URL=file:$folder/masthead.db MEDIA_DIR=$folder/media npm start > "$log" 2>&1 &
npm_process=$!

for _ in $(seq 300); do
  ask "await ask('/readyz')" 2> /dev/null && break
  kill -0 "$npm_process" 2> /dev/null || fail 'npm start ended before it was ready.'
  sleep 1
done

ask "
  const { docs } = await (await ask('/v1/articles')).json()
  const page = await (await ask('/')).text()
  if (!docs[0]) throw new Error('/v1/articles has no stories')
  if (!page.includes(docs[0].headline)) throw new Error('/ does not show the newest story')
" || fail 'The product is up, but not as it ought to be.'

# The server alone is told: npm waits for it and ends as it does.
kill -TERM "$(server_below "$npm_process")"
wait "$npm_process" || fail "After SIGTERM, npm start ended with $?."
npm_process=
echo 'npm start came up, answered and ended with 0.'
