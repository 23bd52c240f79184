#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Trainerdesk needs to build, run and test on Debian 12. Runs as root or through sudo; does
# nothing when everything is there already. Names no package host: backports come from wherever the
# machine already gets its Debian packages.
set -eu

packages="build-essential cmake ninja-build ccache git pkg-config
 qt6-base-dev qt6-base-dev-tools qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libqt6svg6
 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-translations-l10n qt6-qpa-plugins
 libsodium-dev libexpected-dev liboath-dev libzxcvbn-dev qtkeychain-qt6-dev libqrencode-dev libical-dev
 libxlsxwriter-dev libarchive-dev libcsv-dev libcurl4-openssl-dev libgl-dev libssl-dev python3 tzdata fonts-dejavu-core fonts-inter fonts-liberation poppler-utils xvfb
 openssl"
# The tests check e-invoices with a validator from npm; a Node.js from elsewhere will do.
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then packages="$packages nodejs npm"; fi
backports="libsqlcipher-dev"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else
        echo "setup: please run this as root, or install sudo: packages are missing" >&2
        exit 1
    fi
}

installed() { dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }

sqlcipher_ready() {
    installed libsqlcipher-dev &&
        dpkg --compare-versions "$(dpkg-query -W -f='${Version}' libsqlcipher-dev)" ge 4.6
}

backports_entry() { # prints "TARGET-FILE" after writing the entry derived from the machine's own Debian source
    target=/etc/apt/sources.list.d/trainerdesk-backports
    tmp=$(mktemp)
    for f in /etc/apt/sources.list.d/*.sources; do
        [ -f "$f" ] || continue
        awk 'BEGIN{RS="";ORS="\n\n"} /(^|\n)Suites:[^\n]*bookworm([ \n]|$)/ && !/bookworm-security[ \n]/' "$f" |
            sed -e 's/^Suites:.*/Suites: bookworm-backports/' >"$tmp"
        if [ -s "$tmp" ]; then as_root install -m 644 "$tmp" "$target.sources"; rm -f "$tmp"; return; fi
    done
    for f in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$f" ] || continue
        awk '$1=="deb"{for(i=1;i<=NF;i++) if($i=="bookworm"){$i="bookworm-backports"; print; exit}}' "$f" >"$tmp"
        if [ -s "$tmp" ]; then as_root install -m 644 "$tmp" "$target.list"; rm -f "$tmp"; return; fi
    done
    rm -f "$tmp"
    echo "setup: no Debian 12 package source found, cannot enable bookworm-backports" >&2
    exit 1
}

[ -r /etc/debian_version ] || { echo "setup: this script knows Debian 12; see CONTRIBUTING.md for other systems" >&2; exit 1; }

missing=""
for p in $packages; do installed "$p" || missing="$missing $p"; done
[ -z "$missing" ] && sqlcipher_ready && exit 0

export DEBIAN_FRONTEND=noninteractive
if ! sqlcipher_ready && ! grep -qs 'bookworm-backports' /etc/apt/sources.list /etc/apt/sources.list.d/*; then
    backports_entry
fi
as_root apt-get update -qq
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi
if ! sqlcipher_ready; then
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -t bookworm-backports $backports >/dev/null
fi
echo "setup: done"
