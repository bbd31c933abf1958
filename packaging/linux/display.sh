# Sourced by ./dev: a screen, a session bus and a home of one's own, for a command that is to run unattended.

# Qt reads file names in the locale's encoding; a bare machine has none but C.
use_utf8() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[uU][tT][fF]-8* | *[uU][tT][fF]8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
    esac
}

new_cookie() {
    od -An -N16 -tx1 /dev/urandom | tr -d ' \n'
}

# with_display COMMAND...: runs it on an X server of its own, 1440x900 in 24 bits, on whichever display is free, and
# stops the server afterwards. Returns the command's exit status.
with_display() (
    folder=$(mktemp -d)
    server=
    # shellcheck disable=SC2329  # called by the trap
    stop() {
        if [[ -n $server ]]; then
            kill "$server" 2>/dev/null || true
            wait "$server" 2>/dev/null || true
        fi
        rm -rf "$folder"
    }
    trap stop EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM

    cookie=$(new_cookie)
    touch "$folder/authority"
    xauth -q -f "$folder/authority" add :0 . "$cookie" 2>/dev/null
    mkfifo "$folder/number"
    # The server picks the number itself, so two runs at once never meet; it writes it when it is ready.
    Xvfb -displayfd 3 -screen 0 "${VIDGO_SCREEN:-1440x900x24}" -nolisten tcp -noreset \
        -auth "$folder/authority" 3>"$folder/number" >"$folder/log" 2>&1 &
    server=$!
    number=
    read -r -t 60 number <"$folder/number" || true
    if [[ -z $number ]]; then
        echo "dev: the virtual screen did not start:" >&2
        cat "$folder/log" >&2
        exit 1
    fi
    xauth -q -f "$folder/authority" add ":$number" . "$cookie" 2>/dev/null
    export DISPLAY=":$number" XAUTHORITY="$folder/authority"
    unset WAYLAND_DISPLAY
    export QT_QPA_PLATFORM=xcb
    status=0
    "$@" || status=$?
    exit "$status"
)

# The same with a D-Bus session of its own.
with_display_and_bus() {
    with_display dbus-run-session -- "$@"
}

# with_private_home COMMAND...: settings, data and caches go to a folder that is deleted afterwards.
with_private_home() (
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    mkdir -p "$folder"/{config,data,cache,state}
    mkdir -m 700 "$folder/runtime"
    export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" XDG_CACHE_HOME="$folder/cache"
    export XDG_STATE_HOME="$folder/state" XDG_RUNTIME_DIR="$folder/runtime"
    export LC_ALL=C.UTF-8 TZ=UTC
    status=0
    "$@" || status=$?
    exit "$status"
)
