#!/bin/bash
# What an administrator does with the packages in /packages, on a machine that systemd runs, and whether everything is
# then as it has to be: installing, setting up, starting, a crash, stopping, upgrading, removing, purging. Run by
# packaging/linux/try-package.sh in a machine that is thrown away afterwards; it is not for another one.
set -uo pipefail
exec >/dev/console 2>&1 # what began it is the kernel

readonly data=/var/lib/vidgo-server settings=/etc/vidgo/server.env
readonly units=(vidgo-server.service vidgo-server-worker.service)
wrong=0

# expect WHAT COMMAND...: the command succeeds.
expect() {
    local what=$1
    shift
    if "$@" >/tmp/said 2>&1; then
        echo "  ok     $what"
    else
        echo "  WRONG  $what: $*"
        sed 's/^/         /' /tmp/said
        wrong=1
    fi
}

# As long as a start may take; ends at once where it is so already.
eventually() {
    local turn
    for ((turn = 0; turn < 600; ++turn)); do
        "$@" && return
        sleep 0.5
    done
    return 1
}

is_property() { [[ $(systemctl show --value --property "$2" "$1") == "$3" ]]; }
is_well() { vidgo-server --check-health 2>/dev/null; }
is_worker_well() { vidgo-server --worker --check-health 2>/dev/null; }
is_of_user() { [[ $(stat -c '%U %a' "$1") == "vidgo-server $2" ]]; }
is_begun_again() { is_property vidgo-server NRestarts 1 && is_well; }
is_other_process() { [[ $(systemctl show --value --property MainPID vidgo-server) != "$1" ]]; }
is_in_journal() { journalctl --no-pager --unit "$1" | grep --quiet -- "$2"; }
is_missing() { [[ ! -e $1 ]]; }
fails() { ! "$@"; }
install_packages() { dpkg --install /packages/vidgo-data_*.deb /packages/vidgo-server_*.deb; }

echo "installed"
expect "the packages install" install_packages
expect "there is a user" getent passwd vidgo-server
expect "the settings are for root only" test "$(stat -c '%U %a' $settings)" = "root 640"
for unit in "${units[@]}"; do
    expect "systemd finds no fault with $unit" systemd-analyze verify "$unit"
    expect "$unit is hardened" systemd-analyze security --no-pager --threshold=15 "$unit"
    systemd-analyze security --no-pager "$unit" | tail -n 1
    expect "$unit does not start by itself" fails systemctl --quiet is-enabled "$unit"
done

echo "set up wrongly"
echo "VIDGO_PORT=none" >>$settings
expect "it does not start" fails systemctl start vidgo-server
expect "the journal names the variable" eventually is_in_journal vidgo-server VIDGO_PORT
expect "it is given up" eventually is_property vidgo-server ActiveState failed
sed -i '$d' $settings
systemctl reset-failed vidgo-server

echo "started"
expect "it is enabled and starts" systemctl enable --now vidgo-server
expect "it answers" eventually is_well
expect "its folder is its own" is_of_user $data 700
expect "its database is there" test -s $data/vidgo.db
expect "a worker starts beside it" systemctl enable --now vidgo-server-worker
expect "and is well" eventually is_worker_well
expect "nothing it wanted to do was refused" fails \
    journalctl --quiet --no-pager --grep 'SIGSYS|core-dump|Permission denied'

echo "killed"
systemctl kill --signal=KILL vidgo-server
expect "it begins again" eventually is_begun_again

echo "stopped"
expect "it stops" systemctl stop vidgo-server vidgo-server-worker
for unit in "${units[@]}"; do
    expect "$unit ended by itself" is_property "$unit" Result success
    expect "and well" is_property "$unit" ExecMainStatus 0
done

expect "by its name alone it finds its files" env VIDGO_DATA=/tmp/another vidgo-server --list-packs

echo "upgraded"
systemctl start vidgo-server
expect "it answers again" eventually is_well
before=$(systemctl show --value --property MainPID vidgo-server)
expect "the packages install again" install_packages
expect "the new program runs" is_other_process "$before"
expect "and answers" eventually is_well
expect "what was stopped stays so" fails systemctl --quiet is-active vidgo-server-worker

echo "removed"
expect "the package goes" dpkg --remove vidgo-server
expect "nobody runs" fails pgrep --exact vidgo-server
expect "what was set up stays" test -s $settings
expect "it goes as a whole" dpkg --purge vidgo-server
expect "with what was set up" is_missing /etc/vidgo
expect "and its units" fails systemctl cat vidgo-server
expect "what people have made stays" test -s $data/vidgo.db

exit $wrong
