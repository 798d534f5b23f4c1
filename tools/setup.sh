#!/bin/sh
# What make run and make test need on a fresh Debian 12: Debian's packages and
# the npm modules of the lock file.  Nothing is done for what is already there.
set -eu
cd "$(dirname "$0")/.."

PACKAGES="gcc make pkg-config libc6-dev kore libsqlite3-dev libarchive-dev
libxml2-dev zlib1g-dev libsodium-dev libjansson-dev libseccomp-dev
libutf8proc-dev libcmocka-dev libxlsxwriter-dev libpango1.0-dev
fonts-liberation2 chromium"
# --bench: what the figures are measured beside
[ "${1:-}" != "--bench" ] || PACKAGES="$PACKAGES nginx-light wrk unzip sqlite3"
# --test: the fuzzers' compiler as well, and what opens our .docx, .xlsx and PDF
[ "${1:-}" != "--test" ] || PACKAGES="$PACKAGES clang libclang-rt-14-dev
libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils"

node_ok() {
	command -v node >/dev/null 2>&1 &&
	    [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge 18 ]
}

missing=""
for p in $PACKAGES; do
	dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q ' installed' || missing="$missing $p"
done
node_ok || missing="$missing nodejs"
command -v npm >/dev/null 2>&1 || missing="$missing npm"

if [ -n "$missing" ]; then
	echo "hoclieu: installing$missing"
	as_root=""
	if [ "$(id -u)" -ne 0 ]; then
		command -v sudo >/dev/null 2>&1 || {
			echo "hoclieu: run as root, or install sudo, to get:$missing" >&2
			exit 1
		}
		as_root="sudo"
	fi
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
	# shellcheck disable=SC2086
	$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

if [ ! -e node_modules/.stamp ] || [ package-lock.json -nt node_modules/.stamp ]; then
	echo "hoclieu: npm modules"
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch node_modules/.stamp
fi

# Started as root, the server gives up root for this user.
if [ "$(id -u)" -eq 0 ] && ! getent passwd hoclieu >/dev/null; then
	useradd --system --no-create-home --shell /usr/sbin/nologin hoclieu
fi
