#!/bin/sh
# setup.sh [COMMAND]: what `make COMMAND` needs on a fresh Debian 12, and no
# more: Debian's packages and the npm modules of the lock file (the table in
# README says the same).  Nothing is done for what is already there.
set -eu
cd "$(dirname "$0")/.."
what=${1:-run}

libs="make pkg-config libc6-dev libsqlite3-dev libarchive-dev libxml2-dev
zlib1g-dev libsodium-dev libjansson-dev libseccomp-dev libutf8proc-dev"
# To build: compiler, what writes .xlsx, draws the PDF and makes pictures small,
# Node for scripts and styles.  To run: Kore, and the letters that the PDF is drawn with.
run="$libs gcc libxlsxwriter-dev libpango1.0-dev libjpeg62-turbo-dev libgif-dev kore fonts-liberation2"
clang="clang libclang-rt-14-dev"
# what opens our .docx, .xlsx and PDF, and makes previews of teachers' documents
office="libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui poppler-utils"

# modules: of npm; "run" those that are bundled, "all" also those of the tests
case "$what" in
run) packages="$run" modules=run ;;
fault) packages="$run sqlite3" modules=run ;;
test) packages="$run libcmocka-dev git sqlite3 chromium $clang $office" modules=all ;;
lint) packages="$run libcmocka-dev git" modules=none ;;
asan) packages="$run libcmocka-dev" modules=run ;;
fuzz) packages="$libs $clang" modules=none ;;
conformance) packages="$run chromium" modules=all ;;
# what the figures are measured beside
bench) packages="$run nginx-light wrk unzip sqlite3" modules=run ;;
*)
	echo "setup.sh: no list for \"$what\"" >&2
	exit 2
	;;
esac

node_ok() {
	command -v node >/dev/null 2>&1 &&
	    [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge 18 ]
}

missing=""
for p in $packages; do
	dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q ' installed' || missing="$missing $p"
done
[ "$what" = fuzz ] || node_ok || missing="$missing nodejs"
[ "$modules" = none ] || command -v npm >/dev/null 2>&1 || missing="$missing npm"

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

# Two stamps: "all" is "run" as well.
all=node_modules/.stamp
have=$all
[ "$modules" != run ] || [ -e "$all" ] || have=node_modules/.stamp-run
if [ "$modules" != none ] && { [ ! -e "$have" ] || [ package-lock.json -nt "$have" ]; }; then
	echo "hoclieu: npm modules"
	omit=""
	have=$all
	[ "$modules" = all ] || { omit="--omit=dev" have=node_modules/.stamp-run; }
	npm ci $omit --ignore-scripts --no-audit --no-fund --loglevel=error
	touch "$have"
fi

# Started as root, the server gives up root for this user.
if [ "$(id -u)" -eq 0 ] && ! getent passwd hoclieu >/dev/null; then
	useradd --system --no-create-home --shell /usr/sbin/nologin hoclieu
fi
