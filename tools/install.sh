#!/bin/sh
# install.sh BUILD TARGET: the program, its part for Kore, the man page and the
# systemd unit below TARGET (DESTDIR and PREFIX together).  PREFIX in the
# environment is where they will be found later.
set -eu
cd "$(dirname "$0")/.."
build=$1
target=$2
prefix=${PREFIX:-$target}

install -d "$target/bin" "$target/lib/hoclieu" "$target/share/man/man1" \
    "$target/lib/systemd/system"
install -m 0755 "$build/hoclieu" "$target/bin/hoclieu"
install -m 0644 "$build/hoclieu.so" "$target/lib/hoclieu/hoclieu.so"
install -m 0644 docs/hoclieu.1 "$target/share/man/man1/hoclieu.1"
sed "s|@PREFIX@|$prefix|g" tools/hoclieu.service > "$target/lib/systemd/system/hoclieu.service"
chmod 0644 "$target/lib/systemd/system/hoclieu.service"

# On this machine, not into a package's folder: the user the service runs as.
if [ "$target" = "$prefix" ] && [ "$(id -u)" -eq 0 ] &&
    ! getent passwd hoclieu >/dev/null; then
	useradd --system --no-create-home --shell /usr/sbin/nologin hoclieu
fi
echo "hoclieu: installed below $target"
echo "hoclieu: systemctl enable --now hoclieu   (options: /etc/default/hoclieu)"
