# Sourced by ./dev: runs the benchmarks and collects what they print into one table.
#
# A benchmark is a program in build/bench/bench/bin, or a script packaging/linux/bench-*.sh. It prints one line for
# each row:   name | ours | peer | ratio | goal | range
# and may print anything else around it. One that can't run, for lack of its peer, says why on such a line.

run_benchmarks() {
    local setup= cores= wanted=()
    while (($#)); do
        case "$1" in
        --setup) setup=1 ;;
        --cores) cores=${2:?--cores needs a list such as 0-3}; shift ;;
        --cores=*) cores=${1#*=} ;;
        -*) fail "bench: unknown option $1" ;;
        *) wanted+=("$1") ;;
        esac
        shift
    done
    local lists=(packaging/linux/packages.txt)
    [[ -z $setup ]] || lists+=(packaging/linux/packages-bench.txt)
    setup_packages "${lists[@]}"
    [[ -z $(missing_packages packaging/linux/packages-bench.txt) ]] ||
        say "Not installed: $(missing_packages packaging/linux/packages-bench.txt | tr '\n' ' ')- ./dev bench --setup does."

    build_preset bench tests/bench/all vidgo-studio
    use_utf8
    local folder=build/bench lines
    lines=$(mktemp)
    export VIDGO_BUILD="$root/build/bench"
    local program name
    for program in "$folder"/bench/bin/* packaging/linux/bench-*.sh; do
        [[ -x $program && -f $program ]] || continue
        name=$(basename "$program" .sh)
        wanted_benchmark "$name" "${wanted[@]}" || continue
        say "$name"
        # Ours and the peer it starts are pinned alike, because children inherit the cores.
        with_display_and_bus taskset -c "${cores:-0-$(($(nproc) - 1))}" "$program" | tee -a "$lines" ||
            printf '%s | failed | | | | \n' "$name" >>"$lines"
    done
    write_table "$lines" >"$folder/table.md"
    rm -f "$lines"
    say "Ratios are ours to the peer's, both measured here and now on the same cores. Also in $folder/table.md:"
    cat "$folder/table.md"
}

# wanted_benchmark NAME [PART...]: no parts, or one of them is in the name.
wanted_benchmark() {
    local name=$1 part
    shift
    (($#)) || return 0
    for part in "$@"; do
        [[ $name != *"$part"* ]] || return 0
    done
    return 1
}

# A Markdown table of the lines that have six columns; what else a benchmark printed is left out.
write_table() {
    printf '%s, %s cores, %s\n\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sed -n 1p)" "$(nproc)" \
        "$(. /etc/os-release && echo "$PRETTY_NAME")"
    echo "| work | ours | peer | ratio | goal | range |"
    echo "|---|---|---|---|---|---|"
    awk -F'|' 'NF == 6 {
        row = "|"
        for (i = 1; i <= 6; i++) { gsub(/^[ \t]+|[ \t]+$/, "", $i); row = row " " $i " |" }
        if ($1 != "name") print row
    }' "$1"
}
