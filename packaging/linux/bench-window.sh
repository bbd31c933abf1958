#!/usr/bin/env bash
# The row "window visible": from exec to the studio's window with its gallery painted, against the time a peer needs
# until its window is there. Warm: each is started once before it is measured. Interleaved, median of VIDGO_RUNS.
#
# Needs a display of its own and VIDGO_BUILD, the folder the studio was built in; ./dev bench gives both.
set -euo pipefail

runs=${VIDGO_RUNS:-7}
studio=${VIDGO_BUILD:?the build folder}/bin/vidgo-studio
home=$(mktemp -d)
peer_pid=
cleanup() {
    stop_peer
    rm -rf "$home" 2>/dev/null || true
}

# A peer is a group of processes; setsid made its first one the group's leader.
stop_peer() {
    if [[ -n $peer_pid ]]; then
        kill -TERM -- "-$peer_pid" 2>/dev/null || true
        wait "$peer_pid" 2>/dev/null || true
        for _ in $(seq 50); do
            kill -0 -- "-$peer_pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL -- "-$peer_pid" 2>/dev/null || true
        peer_pid=
    fi
}
trap cleanup EXIT

milliseconds() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); }

# Prints the ms from exec until the studio says that its gallery is painted, and its PSS in kB. The studio's own
# figure starts in main(); ours also holds what the loader did before.
measure_studio() {
    local start line output
    start=$(milliseconds)
    exec {output}< <(exec timeout 60 "$studio" --data-dir "$home/studio" --report-startup 2>"$home/errors")
    while IFS= read -r -u "$output" line && [[ $line != *painted_ms=* ]]; do :; done
    local taken=$(($(milliseconds) - start))
    # It quits by itself now; the next start waits until it has.
    wait $! || { cat "$home/errors" >&2; return 1; }
    exec {output}<&-
    echo "$taken ${line##*pss_kb=}"
}

# measure_peer CLASS COMMAND...: ms until a window of that class is on the screen.
measure_peer() {
    local class=$1 start
    shift
    start=$(milliseconds)
    setsid "$@" >/dev/null 2>&1 &
    peer_pid=$!
    # Not `search --sync`: that looks only twice a second. Nor the first window: that may be a splash.
    until xdotool search --onlyvisible --class "$class" getwindowgeometry --shell %@ 2>/dev/null |
        grep -qE '^WIDTH=([6-9][0-9]{2}|[0-9]{4,})$'; do
        (($(milliseconds) - start < 60000)) || return 1
        sleep 0.005
    done
    peer_ms=$(($(milliseconds) - start))
    stop_peer
}

chromium_window() {
    measure_peer chromium chromium --no-sandbox --user-data-dir="$home/chromium" --no-first-run --disable-sync \
        --no-default-browser-check --password-store=basic --app=about:blank
}

shotcut_window() {
    XDG_CONFIG_HOME="$home/shotcut" XDG_DATA_HOME="$home/shotcut" measure_peer shotcut shotcut
}

# summary NUMBERS...: median min max
summary() {
    printf '%s\n' "$@" | sort -g | awk '{ v[NR] = $1 }
        END { m = NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2; printf "%.0f %.0f %.0f", m, v[1], v[NR] }'
}

peers=()
command -v chromium >/dev/null && peers+=(chromium)
command -v shotcut >/dev/null && peers+=(shotcut)

declare -A times
memory=()
measure_studio >/dev/null
for peer in "${peers[@]}"; do "${peer}_window"; done
for _ in $(seq "$runs"); do
    read -r painted pss < <(measure_studio)
    times[studio]+=" $painted"
    memory+=("$pss")
    for peer in "${peers[@]}"; do
        "${peer}_window"
        times[$peer]+=" $peer_ms"
    done
done

# shellcheck disable=SC2086  # lists of numbers
read -r ours ours_min ours_max < <(summary ${times[studio]} && echo)
read -r pss _ _ < <(summary "${memory[@]}" && echo)
for peer in "${peers[@]}"; do
    # shellcheck disable=SC2086
    read -r theirs theirs_min theirs_max < <(summary ${times[$peer]} && echo)
    printf 'window with the gallery painted, warm, against %s | %s ms | %s ms | %s× | ≤ 0.5× of the faster | %s–%s / %s–%s ms\n' \
        "$peer" "$ours" "$theirs" "$(awk "BEGIN { printf \"%.2f\", $ours / $theirs }")" \
        "$ours_min" "$ours_max" "$theirs_min" "$theirs_max"
done
if ((${#peers[@]} == 0)); then
    printf 'window with the gallery painted, warm | %s ms | not installed | | ≤ 0.5× | %s–%s ms\n' \
        "$ours" "$ours_min" "$ours_max"
fi
printf 'memory with the gallery painted (PSS) | %s MB | | | ≤ 150 MB | \n' "$((pss / 1024))"
