#!/bin/sh
# Makes the files that compose.yaml names: passwords by chance, and empty files for the secrets that only you know. What
# is there stays as it is.
set -eu
cd "$(dirname "$0")"
mkdir -p cities secrets
# Containers see the single files, people on this machine not even the folder.
chmod 700 secrets
umask 022

keep() { [ -e "secrets/$1" ] || printf '%s' "$2" >"secrets/$1"; }
word() { head -c 30 /dev/urandom | base64 | tr '+/' '-_'; }
url() { printf 'postgres://ajantasa_%s:%s@database/ajantasa?sslmode=disable' "$1" "$(cat "secrets/database-$1-password")"; }

for name in postgres-password database-owner-password database-worker-password; do keep "$name" "$(word)"; done
# sslmode=disable: the way to the database is a network of these containers alone.
keep database-owner-url "$(url owner)"
keep database-url "$(url worker)"
for name in ptv-api-key smtp-url imap-url heartbeat-url; do keep "$name" ''; done
