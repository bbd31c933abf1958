# Sourced by ./dev: installs the packages of the server in a small Debian 12 of its own, run by systemd as a machine is,
# and plays there what an administrator does (packaging/server/try-server.sh).
#
# The small Debian is fetched once, into build/try. What a run writes in it goes with the run, which has no network.

# try_server_package FOLDER: where the .deb files are.
try_server_package() {
    local packages tree=$root/build/try
    packages=$(cd -- "$1" && pwd)
    setup_packages packaging/linux/packages-try.txt
    if [[ ! -e $tree/etc/machine-id ]]; then
        as_root rm -rf "$tree"
        mkdir -p "$tree"
        as_root debootstrap --variant=minbase --include=systemd-sysv,dbus,procps bookworm "$tree" ||
            fail "package: no Debian could be fetched."
    fi
    # What the packages depend on is fetched here; they themselves come when systemd runs.
    local inside=(as_root systemd-nspawn --quiet --directory="$tree" --register=no --keep-unit
        --bind-ro="$packages:/packages")
    "${inside[@]}" --pipe sh -ec '
        needs=$(for package in /packages/vidgo-server_*.deb /packages/vidgo-data_*.deb; do
            dpkg-deb --field "$package" Depends && echo
        done | tr , "\n" | sed "s/([^)]*)//; s/|.*//" | grep -v vidgo- | sort -u)
        dpkg-query --show $needs >/dev/null 2>&1 || {
            apt-get -q update
            DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install $needs
        }' </dev/null || fail "package: what it depends on could not be installed."
    "${inside[@]}" --private-network --volatile=overlay --console=read-only --boot \
        --bind-ro="$root/packaging/server/try-server.sh:/usr/local/sbin/try-server" \
        systemd.show_status=no systemd.run=/usr/local/sbin/try-server ||
        fail "package: the server does not do what it has to."
}
