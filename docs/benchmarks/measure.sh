#!/usr/bin/env bash
# Medians of warm requests to a running server: docs/benchmarks/measure.sh http://localhost:8080 admin PASSWORD PLAN.txt YEAR
set -euo pipefail
base=$1 user=$2 password=$3 plan=$4 year=$5
rounds=${ROUNDS:-31}
slug=bench-$(date +%s)
api=$base/api/v1

ask() { curl -sSf -u "$user:$password" "$@"; }
field() { grep -o "\"$1\":\"[^\"]*\"" | head -1 | cut -d'"' -f4; }
median() { sort -n | awk '{ all[NR] = $1 } END { printf "%.1f ms\n", 1000 * all[int((NR + 1) / 2)] }'; }

# Calls an address as often as asked, the first third to warm up, and prints the median of the rest.
measure() {
    local name=$1
    shift
    for ((i = 0; i < rounds / 2; i++)); do ask -o /dev/null "$@"; done
    printf '%-28s' "$name"
    for ((i = 0; i < rounds; i++)); do ask -o /dev/null -w '%{time_total}\n' "$@"; done | median
}

ask -o /dev/null -H 'Content-Type: application/json' "$api/alliances" \
    -d "{\"slug\":\"$slug\",\"name\":\"Bench\",\"profile\":\"norwegian-regional-council\",\"language\":\"nb\"}"
import=$(ask -F "file=@$plan;type=text/plain" -F "year=$year" "$api/$slug/plan-imports" | field id)
id=$(ask -X POST -H 'Content-Type: application/json' -d '{}' "$api/$slug/plan-imports/$import/acceptance" | field planId)
ask -o /dev/null -H 'Content-Type: application/json' -d "{\"on\":\"$year-01-01\",\"reference\":\"1/$year\"}" "$api/$slug/plans/$id/adoption"
body=$(ask "$api/$slug/bodies" | tr '}' '\n' | grep -i styringsgruppe | field id)
report=$(ask -H 'Content-Type: application/json' "$api/$slug/reports" \
    -d "{\"planId\":\"$id\",\"cycle\":\"tertial\",\"period\":\"$year-T1\",\"recipient\":\"$body\"}" | field id)

# Each import needs another year: the same document is open only once for one.
printf '%-28s' 'import'
for ((i = 0; i < rounds; i++)); do
    ask -o /dev/null -w '%{time_total}\n' -F "file=@$plan;type=text/plain" -F "year=$((1900 + i))" "$api/$slug/plan-imports"
done | tail -n +$((rounds / 3)) | median
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT
token=$(curl -sS -c "$jar" "$base/sign-in" | grep -o 'name="_csrf" value="[^"]*"' | head -1 | cut -d'"' -f4)
curl -sS -b "$jar" -c "$jar" -o /dev/null --data-urlencode "_csrf=$token" --data-urlencode "userName=$user" \
    --data-urlencode "password=$password" "$base/sign-in"
ask() { curl -sSf -b "$jar" "$@"; }
measure 'plan page' "$base/$slug/plans/$id"
measure 'plan as timeline' "$base/$slug/plans/$id?view=timeline"
measure 'follow-up' "$base/$slug/follow-up?plan=$id&period=$year-T1"
measure 'report page' "$base/$slug/reports/$report"
ask() { curl -sSf -u "$user:$password" "$@"; }
for format in docx pdf html xlsx; do measure "draft report .$format" "$api/$slug/reports/$report.$format"; done
ask -o /dev/null -X POST -H 'Content-Type: application/json' -d '{}' "$api/$slug/reports/$report/issuance"
for format in docx pdf html xlsx; do measure "issued report .$format" "$api/$slug/reports/$report.$format"; done
ask -o /dev/null -X DELETE "$api/alliances/$slug"
