#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh FOLDER SOURCES: checks the packages in FOLDER, which `./dev package` has made of the tree SOURCES. Each is put into a root of its own, in which
# there is nothing but it and the Debian packages that it names, so that what it takes from the tree, its build or this machine is found missing.
set -euo pipefail
shopt -s nullglob
cd "$1"
readonly here=$PWD
readonly source_tree=$2
debs=(*.deb) folders=(*.tar.gz)
[[ ${#debs[@]} == 1 && ${#folders[@]} == 1 ]] || {
    echo "check.sh: $here holds ${#debs[@]} .deb and ${#folders[@]} .tar.gz, not one of each" >&2
    exit 2
}
readonly deb=$here/${debs[0]} portable=$here/${folders[0]}

say() { printf '\n\033[1m== %s\033[0m\n' "$*"; }
fail() {
    echo "FAULT: $*" >&2
    exit 1
}

# in_root ROOT COMMAND...: runs it there, with an environment of its own, and on no display but $display.
in_root() {
    local -r root=$1
    shift
    local namespace=(unshare --mount)
    ((EUID == 0)) || namespace+=(--map-root-user)
    "${namespace[@]}" bash -c 'mount --rbind /proc "$0/proc" && mount --rbind /dev "$0/dev" && exec chroot "$0" "$@"' "$root" \
        /usr/bin/env -i PATH=/usr/bin:/bin:/usr/sbin:/sbin HOME=/root LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/user QT_QPA_PLATFORM=offscreen ${display:+DISPLAY=$display} "$@"
}

# add_packages ROOT PACKAGE...: unpacks them there, with what they depend on; no script of theirs is run.
add_packages() {
    local -r root=$1
    shift
    local names name version
    names=$(apt-get install -s -y --no-install-recommends -o Dir::State::status=/dev/null "$@" | sed -n 's/^Inst \([^ ]*\) (\([^ ]*\) .*/\1=\2/p' |
        grep -v '^taso-workbench=')
    mkdir -p archives "$root"/{proc,dev,tmp,root,etc,run/user}
    chmod 700 "$root/run/user"
    # shellcheck disable=SC2086 # names, each a word
    (cd archives && apt-get download -qq -o APT::Sandbox::User=root $names)
    for name in $names; do
        grep -qx -- "$name" "$root/etc/unpacked" 2>/dev/null && continue
        version=${name#*=}
        dpkg-deb -x archives/"${name%%=*}_${version//:/%3a}"_*.deb "$root"
        echo "$name" >>"$root/etc/unpacked"
    done
    # What scripts of these packages would have made.
    [[ -e $root/bin/sh ]] || ln -s dash "$root/bin/sh"
    [[ ! -e $root/usr/bin/gcc || -e $root/usr/bin/cc ]] || ln -s gcc "$root/usr/bin/cc"
    [[ -e $root/etc/passwd ]] || echo 'root:x:0:0:root:/root:/bin/bash' >"$root/etc/passwd"
    in_root "$root" ldconfig
}

# new_root NAME PACKAGE...
new_root() {
    rm -rf -- "${here:?}/$1"
    mkdir -p "$here/$1"
    add_packages "$here/$1" base-files bash coreutils dash libc-bin "${@:2}"
}

# check_picture FILE: it is a picture, with something in it.
check_picture() {
    file -b "$1" | grep -q '^PNG image data, 1440 x 900' || fail "$1 is no picture of 1440 x 900"
    (($(stat -c %s "$1") > 60000)) || fail "$1 is all but empty"
}

# check_programs ROOT PREFIX: what needs no other program.
check_programs() {
    local -r root=$1 bin=$2/bin
    in_root "$root" "$bin/taso" --version
    in_root "$root" "$bin/taso" solve squeezenet --profile cortex-a15 --kind arena --budget 1MiB >"$root/tmp/solved"
    grep -q optimal "$root/tmp/solved" || fail "taso solve: not optimal"
    # On whatever else this machine does meanwhile, which is warned of, nothing rests.
    in_root "$root" "$bin/taso" profile tiny --seconds 20 --repeats 1 --bands off -o /tmp/host.profile.json 2>"$root/tmp/told" ||
        fail "taso profile: $(<"$root/tmp/told")"
    in_root "$root" "$bin/taso" solve tiny --profile /tmp/host.profile.json >/dev/null 2>&1 || fail "taso solve: not with a profile of its own"
    in_root "$root" "$bin/taso-workbench" squeezenet --profile cortex-a15 --kind arena --size 1440x900 --screenshot /tmp/window.png
    check_picture "$root/tmp/window.png"
}

# Nothing of the tree that it was made in, by name.
check_no_paths() {
    local found
    found=$(grep -rlaF -e "$source_tree" "$1" || true)
    [[ -z $found ]] || fail "the path $source_tree is in: $found"
}

check_pages() {
    local page faults
    for page in "$1"/taso.1.gz "$1"/taso-workbench.1.gz; do
        faults=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -l "$page" 2>&1 >/dev/null)
        [[ -z $faults ]] || fail "$page: $faults"
    done
    [[ $(man -l "$1/taso.1.gz" | col -b) == *'TASO SOLVE'* ]] || fail "taso.1 has no section on solve"
}

# check_completion ROOT PREFIX: each shell, asked as it would be by the key.
check_completion() {
    local -r root=$1 share=$2/share
    local reply
    reply=$(in_root "$root" bash -c 'source "$0/share/bash-completion/completions/taso"; COMP_WORDS=(taso so) COMP_CWORD=1; _taso; echo "${COMPREPLY[*]}"' "$2")
    [[ $reply == solve ]] || fail "bash completes 'taso so' by '$reply'"
    reply=$(fish -N -c "source $root$share/fish/vendor_completions.d/taso.fish; complete -C 'taso so'" | cut -f1)
    [[ $reply == solve ]] || fail "fish completes 'taso so' by '$reply'"
    zsh -fn "$root$share"/zsh/*/_taso
}

check_desktop() {
    local -r share=$1/share mime=$here/mime
    local pattern
    desktop-file-validate "$share/applications/taso-workbench.desktop"
    rm -rf "$mime"
    mkdir -p "$mime/packages"
    cp "$share/mime/packages/taso-workbench.xml" "$mime/packages"
    XDG_DATA_DIRS=$here update-mime-database "$mime"
    for pattern in taso onnx network.json; do
        grep -q ":\*\.$pattern$" "$mime/globs2" || fail "no type of files for *.$pattern"
    done
    for type in $(sed -n 's/^MimeType=//p' "$share/applications/taso-workbench.desktop" | tr ';' ' '); do
        grep -q "^[0-9]*:$type:" "$mime/globs2" || fail "$type is no type of files that is declared"
        [[ -f $share/icons/hicolor/scalable/mimetypes/${type/\//-}.svg ]] || fail "$type has no icon"
    done
}

say "The .deb: what it says of itself"
dpkg-deb -f "$deb"
# Whoever makes packages for others says who they are: -DTASO_PACKAGER.
lintian --allow-root --fail-on error,warning --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog "$deb"

say "The .deb in a root of what it depends on"
new_root deb-root "$deb" fonts-dejavu-core
readonly deb_root=$here/deb-root
dpkg-deb -x "$deb" "$deb_root"
in_root "$deb_root" ldconfig
check_no_paths "$deb_root/usr/bin/taso"
check_no_paths "$deb_root/usr/bin/taso-workbench"
check_no_paths "$deb_root/usr/libexec/taso-workbench"
check_no_paths "$deb_root/usr/share/doc/taso-workbench"
check_programs "$deb_root" /usr
check_pages "$deb_root/usr/share/man/man1"
check_completion "$deb_root" /usr
check_desktop "$deb_root/usr"

say "The .deb with a compiler, which it recommends: an export and its run"
add_packages "$deb_root" gcc libc6-dev
in_root "$deb_root" taso export squeezenet --profile cortex-a15 --kind arena --budget 1MiB -o /tmp/plan
in_root "$deb_root" taso run /tmp/plan | tail -3

say "The portable folder in a root with no Qt"
new_root portable-root fontconfig-config fonts-dejavu-core
readonly portable_root=$here/portable-root
mkdir "$portable_root/opt"
tar -C "$portable_root/opt" -xzf "$portable"
folder=/opt/$(basename "$portable" .tar.gz)
readonly folder
[[ -z $(find "$portable_root" -name 'libQt6*' -not -path "$portable_root$folder/*") ]] || fail "there is a Qt in the root"
check_no_paths "$portable_root$folder"
check_programs "$portable_root" "$folder"
check_completion "$portable_root" "$folder"
check_desktop "$portable_root$folder"

say "Its window on a display"
add_packages "$portable_root" xkb-data libx11-data
coproc server { exec Xvfb -displayfd 1 -screen 0 1920x1200x24 -ac 2>/dev/null; }
trap 'kill "$server_PID"' EXIT
read -ru "${server[0]}" number
display=:$number in_root "$portable_root" "$folder/bin/taso-workbench" squeezenet -platform xcb --size 1440x900 --screenshot /tmp/display.png
check_picture "$portable_root/tmp/display.png"

say "Both packages are right"
ls -lh "$deb" "$portable"
