#!/usr/bin/env bash
# CPU of the server for each warm anonymous request of a page: docs/benchmarks/cpu.sh http://localhost:8080/vestregionen/plans/ID PID
# The database's own processes are not counted. WARM and ROUNDS say how many requests go before and are counted.
set -euo pipefail
page=$1 pid=$2
warm=${WARM:-3000} rounds=${ROUNDS:-1000}
tick=$(getconf CLK_TCK)

urls() { for ((i = 0; i < $1; i++)); do printf 'url = "%s"\noutput = "/dev/null"\n' "$page"; done; }
ask() { urls "$1" | curl -sSf -K -; }
# Busy ticks of a process.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{ print $12 + $13 }'; }

curl -sSf -o /dev/null "$page"
ask "$warm"
before=$(ticks "$pid") start=$(date +%s%N)
ask "$rounds"
awk -v ticks=$(($(ticks "$pid") - before)) -v rounds="$rounds" -v hz="$tick" \
    -v ns=$(($(date +%s%N) - start)) 'BEGIN {
    printf "server CPU %.2f ms, elapsed %.2f ms for each of %d requests\n",
        ticks * 1000 / hz / rounds, ns / 1e6 / rounds, rounds }'
