# Sourced by ./dev: installs what is missing on Debian 12 and says what is needed anywhere else.

is_debian_12() {
    [[ -r /etc/os-release ]] || return 1
    (. /etc/os-release && [[ ${ID:-} == debian && ${VERSION_ID:-} == 12 ]])
}

# The names in package lists, one a line.
package_names() {
    sed 's/#.*//' "$@" | tr -s ' \t' '\n\n' | sed '/^$/d'
}

# Those of the lists that are not installed. One dpkg-query for all of them: this runs before every command.
missing_packages() {
    local wanted installed
    wanted=$(package_names "$@" | sort -u)
    # shellcheck disable=SC2086  # one word a package
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null |
        sed -n 's/^installed //p' | sort -u)
    comm -23 <(printf '%s\n' "$wanted") <(printf '%s\n' "$installed")
}

explain_other_systems() {
    cat >&2 <<'TEXT'
dev: packages are installed by themselves on Debian 12 only. What is needed elsewhere:
  other Linux     what packaging/linux/packages.txt lists, under the names of your distribution (Qt 6.4 or newer,
                  GCC 12 or Clang 16 or newer, CMake 3.25 or newer); then ./dev build, run and test work as here
  macOS, Windows  vcpkg, which reads vcpkg.json: set VCPKG_ROOT to its folder, then
                  cmake --preset macos   (or windows)   and   cmake --build --preset macos
                  packaging/macos/README.md and packaging/windows/README.md have the details
TEXT
}

as_root() {
    if [[ $(id -u) -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        printf 'dev: run this as root, there is no sudo here:\n  %s\n' "$*" >&2
        return 1
    fi
}

# setup_packages LIST...
setup_packages() {
    if ! is_debian_12; then
        if command -v cmake >/dev/null && command -v ninja >/dev/null; then
            return 0
        fi
        explain_other_systems
        return 1
    fi
    local missing
    missing=$(missing_packages "$@")
    [[ -n $missing ]] || return 0
    printf 'dev: installing %s package(s): %s\n' "$(wc -l <<<"$missing")" "$(tr '\n' ' ' <<<"$missing")" >&2
    as_root apt-get update -q
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
        -o Dpkg::Use-Pty=0 $missing
    missing=$(missing_packages "$@")
    if [[ -n $missing ]]; then
        printf 'dev: these packages are still missing: %s\n' "$(tr '\n' ' ' <<<"$missing")" >&2
        return 1
    fi
}
